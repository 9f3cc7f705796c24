package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.Growth;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final String TEXT = """
            “We never met them,” Senator Dora Vale told the Ministry of Trade on 3 May 2019. She won't say who did.
            At least 12 soldiers of the Velt Union's army, 3 of them officers, were hurt; Vale's aide (Tarbek Ollun) left.
            """;

    @Test
    void lemmasJoinTheFormsOfAWord() {
        ReadReport read = Reading.of("The men said that she denied it and was briefing families; he wrote lies.");
        assertThat(read.sentences().get(0).tokens())
                .extracting(Token::lemma)
                .contains("man", "say", "deny", "be", "brief", "family", "write", "lie");
    }

    @Test
    void furnitureIsNotRead() {
        ReadReport read = Reading.of("");
        assertThat(read.sentences()).isEmpty();
        assertThat(read.names()).isEmpty();
    }

    @Test
    void theSameReportReadsTheSameOnEightThreads() throws Exception {
        ReadReport once = Reading.of(TEXT, "2019-05-04");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ReadReport>> calls = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                String before = "Another text, number " + i + ", by Ilse Rund.";
                calls.add(() -> {
                    Reading.of(before);
                    return Reading.of(TEXT, "2019-05-04");
                });
            }
            for (Future<ReadReport> read : threads.invokeAll(calls)) {
                assertThat(read.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 200)
    void spansLieInTheTextInOrder(@ForAll String noise) {
        String text = TEXT + noise + " " + TEXT;
        ReadReport read = Reading.of(text, "2019-05-04");
        assertOrdered(read.sentences().stream().map(Sentence::span).toList(), text);
        assertOrdered(read.names().stream().map(Name::span).toList(), text);
        assertOrdered(read.quantities().stream().map(Quantity::span).toList(), text);
        assertOrdered(read.times().stream().map(TimeExpression::span).toList(), text);
        for (Sentence sentence : read.sentences()) {
            Span paragraph = read.report().paragraphs().get(sentence.paragraph());
            assertThat(paragraph.contains(sentence.span())).isTrue();
            assertOrdered(sentence.tokens().stream().map(Token::span).toList(), text);
            for (Token token : sentence.tokens()) {
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(token.span().in(text)).isEqualTo(token.text());
            }
        }
    }

    @Test
    void hostileTextsTakeLinearTime() {
        for (String part : List.of(
                "a",
                "a ",
                "1,",
                "1-",
                "A",
                "A ",
                "A.",
                "of A ",
                "May ",
                "the end of ",
                "(",
                "\"",
                "“ ",
                "'s ",
                "two ")) {
            Growth.assertLinear(5_000, size -> Reading.of(part.repeat(size / part.length()), "2019-05-04"));
        }
    }

    private static void assertOrdered(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.begin()).as("%s in %s", span, text).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
