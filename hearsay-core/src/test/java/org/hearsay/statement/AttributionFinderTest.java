package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hearsay.article.Report;
import org.hearsay.language.ReadReport;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
    private static final ReportReader READER = new ReportReader(OutletTable.standard());
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final Duration LIMIT = Duration.ofSeconds(4);

    @Test
    void indirectSpeechAfterTheCue() {
        assertFinds("The mayor said that the dam was safe.", "The mayor | said | that the dam was safe");
        assertFinds("The mayor said the dam was safe.", "The mayor | said | the dam was safe");
        assertFinds(
                "On Monday the mayor said in a statement that the dam was safe.",
                "the mayor | said | that the dam was safe");
    }

    @Test
    void directSpeechBeforeTheCue() {
        assertFinds("\"The dam is safe,\" the mayor said.", "the mayor | said | \"The dam is safe,\"");
        assertFinds("\"The dam is safe,\" said Dora Vale.", "Dora Vale | said | \"The dam is safe,\"");
        assertFinds(
                "\"The dam is safe,\" said Dora Vale, the mayor of Ostmark.",
                "Dora Vale, the mayor of Ostmark | said | \"The dam is safe,\"");
    }

    @Test
    void directSpeechAfterTheCue() {
        assertFinds("Dora Vale said: \"The dam is safe.\"", "Dora Vale | said | \"The dam is safe.\"");
        assertFinds("Dora Vale added, \"The dam is safe.\"", "Dora Vale | added | \"The dam is safe.\"");
        assertFinds(
                "Dora Vale said:\nThe dam is safe. It will hold.", "Dora Vale | said | The dam is safe. It will hold.");
    }

    @Test
    void speechOnBothSidesOfTheCue() {
        assertFinds("\"The dam,\" she said, \"is safe.\"", "she | said | \"The dam,\" + \"is safe.\"");
        assertFinds("The dam, she said, was safe.", "she | said | The dam + was safe");
    }

    @Test
    void aQuotationThatFollowsIsTheSameSpeakers() {
        assertFinds(
                "\"The dam is safe,\" Vale said. \"We looked at it twice last week.\"",
                "Vale | said | \"The dam is safe,\" + \"We looked at it twice last week.\"");
        assertFinds(
                "\"The dam is safe,\" Vale said. \"We looked at it twice last week.\"\n\"Nobody has to leave the valley now.\"",
                "Vale | said | \"The dam is safe,\" + \"We looked at it twice last week.\""
                        + " + \"Nobody has to leave the valley now.\"");
    }

    @Test
    void aQuotationOverSentencesIsOne() {
        assertFinds(
                "\"The dam is safe. Nobody has to leave,\" Vale said.",
                "Vale | said | \"The dam is safe. Nobody has to leave,\"");
    }

    @Test
    void aQuotationOverParagraphsIsOneStatement() {
        List<String> found = found("“The dam is safe. We looked at it.\n“Nobody has to leave,” Vale said.");
        assertThat(found).containsExactly("Vale | said | “The dam is safe. We looked at it. + “Nobody has to leave,”");
    }

    @Test
    void mixedSpeech() {
        assertFinds("The mayor called the report \"a bad joke.\"", "The mayor | called | the report \"a bad joke.\"");
        assertFinds(
                "The mayor said the report was \"a bad joke\".", "The mayor | said | the report was \"a bad joke\"");
    }

    @Test
    void accordingToStandsBeforeAndAfter() {
        assertFinds("According to the ministry, the dam is safe.", "the ministry | According to | the dam is safe");
        assertFinds("The dam is safe, according to the ministry.", "the ministry | according to | The dam is safe");
    }

    @Test
    void asidesBelongToTheSource() {
        assertFinds(
                "Dora Vale, the mayor of Ostmark, said the dam was safe.",
                "Dora Vale, the mayor of Ostmark | said | the dam was safe");
        assertFinds(
                "Dora Vale, who runs the port, said the dam was safe.",
                "Dora Vale, who runs the port | said | the dam was safe");
        assertFinds(
                "Two officials who know the plan said the dam was safe.",
                "Two officials who know the plan | said | the dam was safe");
        assertFinds(
                "Officials of the port and the ministry said the dam was safe.",
                "Officials of the port and the ministry | said | the dam was safe");
    }

    @Test
    void aRelativePronounIsASource() {
        assertFinds("Vale, who said that the dam was safe, left the room.", "who | said | that the dam was safe");
    }

    @Test
    void theAddresseeIsPassedOn() {
        Attribution told =
                find("Vale told the Ostmark Times that the dam was safe.").get(0);
        assertThat(told.addressee()).isNotNull();
        assertFinds("Vale told the Ostmark Times that the dam was safe.", "Vale | told | that the dam was safe");
    }

    @Test
    void passivesNameNobodyOrTheirAgent() {
        assertFinds("It was reported that the dam was safe.", "- | was reported | that the dam was safe");
        assertFinds("The dam is said to be safe.", "- | is said | The dam + to be safe");
        assertFinds("The dam is expected to hold.", "- | is expected | The dam + to hold");
        assertFinds("The dam reportedly broke on Monday.", "- | reportedly | The dam + broke on Monday");
    }

    @Test
    void nounsAttribute() {
        assertFinds(
                "Nobody believed the ministry's claim that the dam was safe.",
                "the ministry | claim | that the dam was safe");
        assertFinds(
                "A statement saying that the dam was safe came late.",
                "A statement | saying | that the dam was safe came late");
    }

    @Test
    void questions() {
        assertFinds("She asked whether the dam was safe.", "she | asked | whether the dam was safe");
        assertFinds(
                "Asked whether the dam was safe, Vale said it was.",
                "- | Asked | whether the dam was safe",
                "Vale | said | it was");
    }

    @Test
    void refusals() {
        assertPosition("The ministry declined to comment.", Position.DECLINES);
        assertPosition("The ministry did not respond to a request for comment.", Position.DECLINES);
        assertPosition("The ministry refused to say who built the dam.", Position.DECLINES);
        assertPosition("The ministry had no comment.", Position.DECLINES);
        assertPosition("Vale could not be reached.", Position.DECLINES);
        assertPosition("Vale was not available for comment.", Position.DECLINES);
        assertPosition("Vale would not say who built the dam.", Position.DECLINES);
    }

    @Test
    void denials() {
        assertPosition("Vale denied that the dam was unsafe.", Position.DENIES);
        assertPosition("Vale denied the report.", Position.DENIES);
        assertPosition("Vale denied having built the dam.", Position.DENIES);
        assertPosition("Vale dismissed the report as baseless.", Position.DENIES);
        assertPosition("The Taliban denied to the Ostmark Times that they had met anybody.", Position.DENIES);
    }

    @Test
    void notKnowing() {
        assertPosition("Vale does not know whether the dam is safe.", Position.UNKNOWN);
        assertPosition("The office knows nothing about the report.", Position.UNKNOWN);
        assertPosition("Vale was not aware of the report.", Position.UNKNOWN);
        assertPosition("It is unclear how the dam broke.", Position.UNKNOWN);
        assertFinds("It is unclear how the dam broke.", "- | is unclear | how the dam broke");
    }

    @Test
    void coordinatedCuesShareTheirSource() {
        assertFinds(
                "Vale said the dam was safe and added that nobody had to leave.",
                "Vale | said | the dam was safe",
                "Vale | added | that nobody had to leave");
        assertFinds(
                "Vale said the dam was safe, adding that nobody had to leave.",
                "Vale | said | the dam was safe",
                "Vale | adding | that nobody had to leave");
    }

    @Test
    void nestedAttributionsAreFoundOnEveryLevel() {
        assertFinds(
                "The paper reported that officials said the dam was safe.",
                "The paper | reported | that officials said the dam was safe",
                "officials | said | the dam was safe");
    }

    @Test
    void documentsAndBeliefs() {
        assertFinds("The records show that the dam broke.", "The records | show | that the dam broke");
        assertFinds("The union believes that the dam broke.", "The union | believes | that the dam broke");
        assertFinds("The union intends to sue.", "The union | intends | to sue");
    }

    @Test
    void extractedSubjects() {
        assertFinds("The dam, which officials say is safe, is old.", "officials | say | which + is safe");
    }

    @Test
    void labelsAndSignatures() {
        assertFinds("VALE: The dam is safe. It will hold.", "VALE | : | The dam is safe. It will hold.");
        assertFinds("“The dam is safe.” — Dora Vale", "Dora Vale | — | “The dam is safe.”");
    }

    @Test
    void aDatelineIsNoContent() {
        assertFinds("OSTMARK, May 3 (VPB) - The dam is safe, officials said.", "officials | said | The dam is safe");
    }

    @Test
    void wordsSetOffAreNoStatements() {
        assertThat(found("The \"green\" bridge stands beside the \"old\" mill."))
                .isEmpty();
        assertThat(found("The bridge was built in 1901.")).isEmpty();
    }

    @Test
    void garbledEnglishDegrades() {
        assertThat(found("In this the ministry said not is of dam the safe was, told it."))
                .isNotEmpty();
        assertThat(found("said said said , \" said \" that that \" according to according to"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"he said ", "\"a\" ", "X, who said ", "according to ", "“Yes,” he said. ", "denied that the "})
    void hostileSentencesTakeLittleTime(String part) {
        ReadReport read = READER.read(report(part.repeat(20_000 / Math.max(1, part.split(" ").length))));
        assertTimeoutPreemptively(LIMIT, () -> FINDER.find(read));
    }

    @Property(tries = 100)
    void spansLieInTheTextAndAreSorted(
            @ForAll @Size(max = 40) List<@net.jqwik.api.constraints.IntRange(max = 31) Integer> picks) {
        String text = picks.stream().map(WORDS::get).collect(Collectors.joining(" "));
        for (Attribution found : find(text)) {
            assertThat(found.content()).isNotEmpty().isSorted();
            List<Span> all = new ArrayList<>(found.content());
            all.addAll(found.cue());
            if (found.source() != null) {
                all.add(found.source());
            }
            for (Span span : all) {
                assertThat(span.isEmpty()).isFalse();
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
            for (int i = 1; i < found.content().size(); i++) {
                assertThat(found.content().get(i).begin())
                        .isGreaterThanOrEqualTo(found.content().get(i - 1).end());
            }
        }
    }

    private static final List<String> WORDS = List.of(
            "Vale",
            "the mayor",
            "said",
            "that",
            "told",
            ",",
            ".",
            "\"",
            "“",
            "”",
            "according to",
            "who",
            "asked",
            "whether",
            "denied",
            "the dam",
            "was",
            "not",
            "to",
            "and",
            "adding",
            ":",
            "\n",
            "claim",
            "'s",
            "reportedly",
            "is",
            "unclear",
            "declined to comment",
            "—",
            "(",
            ")");

    private static void assertFinds(String text, String... expected) {
        List<String> lower =
                found(text).stream().map(AttributionFinderTest::lowerFirst).toList();
        assertThat(lower)
                .as(text)
                .contains(java.util.Arrays.stream(expected)
                        .map(AttributionFinderTest::lowerFirst)
                        .toArray(String[]::new));
    }

    private static String lowerFirst(String found) {
        return found.isEmpty() ? found : Character.toLowerCase(found.charAt(0)) + found.substring(1);
    }

    private static void assertPosition(String text, Position expected) {
        assertThat(find(text)).as(text + " " + found(text)).anyMatch(found -> found.position() == expected);
    }

    /** "source | cue | content + content". */
    private static List<String> found(String text) {
        return find(text).stream()
                .map(found -> (found.source() == null ? "-" : found.source().in(text)) + " | "
                        + in(text, found.cue(), " ") + " | " + in(text, found.content(), " + "))
                .toList();
    }

    private static String in(String text, List<Span> spans, String between) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(between));
    }

    private static List<Attribution> find(String text) {
        return FINDER.find(READER.read(report(text)));
    }

    private static Report report(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > begin) {
                    paragraphs.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        return new Report(
                "r", null, null, null, null, null, null, null, null, "en", text, paragraphs, List.of(), "r.txt");
    }
}
