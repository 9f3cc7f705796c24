package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TaggedFinderTest {
    private static final String TEXT = """
            Officials of the harbour did not say on Friday that the dam had leaked.
            The dam held, according to Karen Holt.
            """;

    private static TaggedAttribution tagged(String source, String cue, String content) {
        return new TaggedAttribution(spans(source), spans(cue), spans(content), 0.9);
    }

    private static List<Span> spans(String words) {
        int at = TEXT.indexOf(words);
        return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
    }

    private static List<Attribution> find(TaggedAttribution... found) {
        return new TaggedFinder(report -> List.of(found)).find(Marked.plain(TEXT));
    }

    @Test
    void takesWhatIsTagged() {
        Attribution first = find(tagged("Officials of the harbour", "did not say", "that the dam had leaked"))
                .get(0);

        assertThat(first.source()).isEqualTo(spans("Officials of the harbour").get(0));
        assertThat(first.content()).isEqualTo(spans("that the dam had leaked"));
        assertThat(first.confidence()).isEqualTo(Certainty.AGREED.of(0.9));
    }

    @Test
    void knowsTheCueOfTheTableAndThatItIsNegated() {
        Attribution first = find(tagged("Officials of the harbour", "did not say", "that the dam had leaked"))
                .get(0);

        assertThat(first.row()).isNotNull();
        assertThat(first.row().words()).isEqualTo("say");
        assertThat(first.negated()).isTrue();
    }

    @Test
    void addsWhatTheRulesFindElsewhere() {
        assertThat(find(tagged("Officials of the harbour", "did not say", "that the dam had leaked")))
                .extracting(attribution -> attribution.cue().get(0).in(TEXT))
                .containsExactly("did not say", "according to");
    }

    @Test
    void addsNothingThatOverlapsWhatIsTagged() {
        assertThat(find(tagged("", "according to", "The dam"), tagged("", "did not say", "that the dam had leaked")))
                .hasSize(2);
    }

    @Test
    void keepsWhatADocumentSaysInsideOfWhatIsSaidOfIt() {
        String text = "The harbour ministry condemned a report claiming that the dam had leaked for weeks.";
        List<Attribution> found =
                find(text, "The harbour ministry", "condemned", "a report claiming that the dam had leaked for weeks");

        assertThat(found)
                .extracting(attribution -> attribution.cue().get(0).in(text))
                .containsExactly("condemned", "claiming");
    }

    @Test
    void whatIsBelievedOfSomebodyIsOneClause() {
        String text = "The dam is believed to have leaked for weeks.";
        int cue = text.indexOf("is believed");
        int rest = text.indexOf("to have");
        TaggedAttribution tagged = new TaggedAttribution(
                List.of(),
                List.of(new Span(cue, cue + "is believed".length())),
                List.of(new Span(0, cue - 1), new Span(rest, text.length() - 1)),
                0.99);

        assertThat(new TaggedFinder(report -> List.of(tagged))
                        .find(Marked.plain(text))
                        .get(0)
                        .content())
                .containsExactly(new Span(0, text.length() - 1));
    }

    private static List<Attribution> find(String text, String source, String cue, String content) {
        TaggedAttribution tagged =
                new TaggedAttribution(spans(text, source), spans(text, cue), spans(text, content), 0.99);
        return new TaggedFinder(report -> List.of(tagged)).find(Marked.plain(text));
    }

    private static List<Span> spans(String text, String words) {
        int at = text.indexOf(words);
        return List.of(new Span(at, at + words.length()));
    }

    @Test
    void aCueThatTheTableDoesNotKnowHasNoRow() {
        assertThat(find(tagged("Officials", "harbour", "the dam had leaked")))
                .filteredOn(attribution -> attribution.cue().equals(spans("harbour")))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.row()).isNull());
    }

    @Test
    void theReaderUsesTheTagger() {
        StatementReader reader = new StatementReader(
                OutletTable.standard(),
                report -> List.of(tagged("Officials of the harbour", "did not say", "that the dam had leaked")));

        assertThat(reader.read(Marked.plain(TEXT)).statements())
                .extracting(statement -> statement.content().text())
                .contains("that the dam had leaked");
    }
}
