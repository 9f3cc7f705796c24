package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.article.Report;
import org.hearsay.language.ReadReport;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.statement.AttributionTagger;
import org.hearsay.statement.TaggedAttribution;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedTaggerTest {
    private static final AttributionTagger TAGGER = new TrainedTagger();

    private static ReadReport report(String text) {
        Hearsay hearsay = Hearsay.standard();
        try {
            return hearsay.read(hearsay.articles(
                            List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Read as English whatever it is. */
    private static ReadReport asEnglish(String text) {
        try {
            Report report = Hearsay.standard()
                    .articles(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .reports()
                    .get(0);
            return new ReportReader(OutletTable.standard()).read(report);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(AttributionTagger.installed()).get().isInstanceOf(TrainedTagger.class);
    }

    @Test
    void readsIndirectSpeech() {
        String text = "Harbour officials said on Friday that the dam above Quell had leaked for two weeks.";

        assertThat(TAGGER.tag(report(text))).singleElement().satisfies(found -> {
            assertThat(words(text, found.source())).containsExactly("Harbour officials");
            assertThat(words(text, found.cue())).anyMatch(cue -> cue.contains("said"));
            assertThat(words(text, found.content())).last().asString().contains("dam above Quell had leaked");
            assertThat(found.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void readsAttributionsThatStandSideBySide() {
        String text =
                "Mayor Karen Holt denied that the dam had leaked, but the engineer Piet Oru said it had leaked since May.";

        assertThat(TAGGER.tag(report(text)))
                .extracting(found -> String.join(" ", words(text, found.source())))
                .satisfies(sources -> {
                    assertThat(sources).hasSize(2);
                    assertThat(sources.get(0)).contains("Karen Holt");
                    assertThat(sources.get(1)).contains("Piet Oru");
                });
    }

    @Test
    void spansStandInTheText() {
        String text = Stream.of(
                        "“It held,” said Karen Holt, the mayor. “It will hold.”",
                        "ACCORDING TO TWO OFFICIALS THE DAM HELD 😀 SINCE MAY",
                        "He told the Gazette: „Nein.“ «Non», she replied")
                .reduce((a, b) -> a + "\n\n" + b)
                .orElseThrow();

        for (TaggedAttribution found : TAGGER.tag(report(text))) {
            assertThat(Stream.of(found.source(), found.cue(), found.content()).flatMap(List::stream))
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Test
    void aParagraphIsReadAlikeWhereverItStands() {
        String paragraph = "The mayor said that the dam held, and officials confirmed that nobody was hurt.";
        String before =
                "Nothing of this was known before, a spokeswoman for the harbour told the Quell Gazette on Monday.";
        String both = before + "\n\n" + paragraph;
        int shift = before.length() + 2;

        List<List<Span>> alone = TAGGER.tag(report(paragraph)).stream()
                .map(TaggedAttribution::content)
                .toList();
        List<List<Span>> after = TAGGER.tag(report(both)).stream()
                .map(TaggedAttribution::content)
                .filter(content -> content.get(0).begin() >= shift)
                .map(content -> content.stream()
                        .map(span -> new Span(span.begin() - shift, span.end() - shift))
                        .toList())
                .toList();

        assertThat(after).isNotEmpty().isEqualTo(alone);
    }

    @Test
    void sameAnswerOnManyThreads() {
        ReadReport report = report("The mayor said that the dam held.\n\n“It did,” officials told the Quell Gazette.");
        List<TaggedAttribution> alone = TAGGER.tag(report);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> TAGGER.tag(report)))
                .allSatisfy(found -> assertThat(found).isEqualTo(alone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"said ", "“", "the dam said that ", "aaaa", "He said. ", "\u0301", "a\u200B"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void longAndOddTextsEnd(String part) {
        String text = "The mayor of Quell said that the dam held. " + part.repeat(20_000 / part.length());

        for (TaggedAttribution found : TAGGER.tag(report(text))) {
            assertThat(found.content()).isNotEmpty();
        }
    }

    /** Whatever the words are, what is found lies in the text, in order and without overlap, the same each time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void garbledEnglishIsReadAsFarAsItGoes(int kind) {
        ReadReport report = asEnglish(garbled(kind));

        List<TaggedAttribution> found = TAGGER.tag(report);

        assertThat(found).isEqualTo(TAGGER.tag(report)).allSatisfy(one -> {
            assertThat(one.cue()).isNotEmpty();
            assertThat(one.confidence()).isBetween(0.0, 1.0);
            Stream.of(one.source(), one.cue(), one.content())
                    .forEach(spans -> assertInOrder(spans, report.report().text()));
        });
    }

    private static String garbled(int kind) {
        String sentence = "The mayor of Quell said that the dam held, and two officials denied that it had leaked. ";
        return switch (kind) {
            case 0 ->
                "The mayor of Quell said that the dam held" + " and that the road to the harbour was dry".repeat(120)
                        + ".";
            case 1 -> sentence.toUpperCase(Locale.ROOT).repeat(10);
            case 2 -> sentence.replaceAll("[,.]", "").repeat(20);
            case 3 -> shuffled(sentence.repeat(10), " ");
            default -> shuffled(sentence.repeat(10), "");
        };
    }

    /** Words, or letters, in an order that is as good as any and always the same. */
    private static String shuffled(String text, String between) {
        List<String> parts = new ArrayList<>(List.of(text.split(between)));
        Collections.shuffle(parts, new Random(7));
        return String.join(between, parts).strip();
    }

    private static void assertInOrder(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isBetween(span.begin() + 1, text.length());
            end = span.end();
        }
    }

    @Test
    void aSentenceIsReadAlikeInEachPlaceAmongOthers() {
        String sentence = "The mayor said that the dam held, and officials confirmed that nobody was hurt.";
        String text = Stream.of(
                        sentence,
                        "THE HARBOUR TOLD THE GAZETTE THAT NOTHING OF THIS WAS KNOWN",
                        sentence,
                        "“Nobody asked us,” she added. “Nobody ever does",
                        sentence)
                .collect(Collectors.joining("\n\n"));
        List<TaggedAttribution> found = TAGGER.tag(report(text));

        Set<List<List<Span>>> answers = new LinkedHashSet<>();
        for (int at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
            answers.add(within(new Span(at, at + sentence.length()), found));
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).isNotEmpty();
    }

    /** The contents that stand in a paragraph, counted from its begin. */
    private static List<List<Span>> within(Span paragraph, List<TaggedAttribution> found) {
        return found.stream()
                .map(TaggedAttribution::content)
                .filter(content -> content.stream().allMatch(paragraph::contains))
                .map(content -> content.stream()
                        .map(span -> new Span(span.begin() - paragraph.begin(), span.end() - paragraph.begin()))
                        .toList())
                .toList();
    }
}
