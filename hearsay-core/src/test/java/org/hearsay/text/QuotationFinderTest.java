package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {
    private final QuotationFinder finder = new QuotationFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"the bridge is shut\" twice.",
                "She said “the bridge is shut” twice.",
                "She said 'the bridge is shut' twice.",
                "She said ‘the bridge is shut’ twice.",
                "She said «the bridge is shut» twice.",
                "She said « the bridge is shut » twice.",
                "She said »the bridge is shut« twice.",
                "She said „the bridge is shut“ twice.",
                "She said „the bridge is shut” twice.",
                "She said ``the bridge is shut'' twice.",
                "She said ''the bridge is shut'' twice.",
                "She said \" the bridge is shut \" twice.",
                "She said “the bridge is shut\" twice.",
                "She said ”the bridge is shut” twice.",
            })
    void readsEveryKindOfMark(String text) {
        assertWords(text, "the bridge is shut");
        assertThat(quotations(text).get(0).closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor's plan and the clerks' strike weren't linked.",
                "The mayor’s plan and the clerks’ strike weren’t linked.",
                "Rock 'n' roll of the '60s drew 'em in.",
                "The States ‘ closest allies agreed.",
                "A board 6-foot-2\" long fell.",
                "Nothing here.",
                "An empty \"\" pair.",
            })
    void apostrophesAndStrayMarksAreNotQuotations(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void pluralApostropheDoesNotCloseAQuotation() {
        assertWords("'The clerks' pay is late,' she said.", "The clerks' pay is late,");
    }

    @Test
    void innerQuotationIsPartOfTheOuterOne() {
        assertWords("“He told me ‘go home’ and left,” she said.", "He told me ‘go home’ and left,");
        assertWords("'He told me \"go home\" and left,' she said.", "He told me \"go home\" and left,");
        assertWords("\"He told me \"go home\" and left,\" she said.", "He told me \"go home\" and left,");
    }

    @Test
    void severalQuotationsOfAParagraph() {
        assertWords("\"No,\" he said. \"Never.\"", "No,", "Never.");
    }

    @Test
    void unclosedQuotationEndsWithItsParagraph() {
        String text = "He said: “It is late.\n\nRain fell.";
        List<Quotation> found = finder.find(text, paragraphs(text));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).inner().in(text)).isEqualTo("It is late.");
        assertThat(found.get(0).closed()).isFalse();
        assertThat(found.get(0).continued()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is late.\n\n“We go,” he said.",
                "\"It is late.\n\n\"We go,\" he said.",
                "‘It is late.\n\n‘We go,’ he said."
            })
    void unclosedQuotationGoesOnInTheNextParagraphThatOpensWithAMark(String text) {
        List<Quotation> found = finder.find(text, paragraphs(text));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).continued()).isTrue();
        assertThat(found.get(1).closed()).isTrue();
    }

    @Test
    void strayClosingMarkOpensNothing() {
        assertWords("It is late,\" he said. \"We go.\"", "We go.");
    }

    @Test
    void unevenMarksCloseAtTheFirstClosingOne() {
        assertWords("“It is “late” and we go.", "It is “late");
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String unit : List.of("\"", "'", "“", "” ", " 'a", "‘a' ", "''", "“'", "a' \" ", "« ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> finder.find(text, List.of(new Span(0, text.length()))));
        }
    }

    @Test
    void spansLieInTheirParagraphInOrder() {
        Random random = new Random(7);
        String alphabet = "\"“”„«»'‘’` ab.\n";
        for (int round = 0; round < 3000; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                made.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = made.toString();
            List<Span> paragraphs = paragraphs(text);
            int end = 0;
            for (Quotation quotation : finder.find(text, paragraphs)) {
                assertThat(quotation.span().begin()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(paragraphs).as(text).anyMatch(paragraph -> paragraph.contains(quotation.span()));
                end = quotation.span().end();
            }
        }
    }

    private void assertWords(String text, String... words) {
        assertThat(quotations(text))
                .as(text)
                .extracting(found -> found.inner().in(text))
                .containsExactly(words);
    }

    private List<Quotation> quotations(String text) {
        return finder.find(text, List.of(new Span(0, text.length())));
    }

    /** Lines that are not empty. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                paragraphs.add(new Span(begin, begin + line.length()));
            }
            begin += line.length() + 1;
        }
        return paragraphs;
    }
}
