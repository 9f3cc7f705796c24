package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
    @Test
    void aFullStopEndsASentence() {
        assertSentences("The dam broke. Nobody was hurt!", "The dam broke.", "Nobody was hurt!");
    }

    @Test
    void abbreviationsAndInitialsEndNone() {
        assertSentences("Gen. Ada Q. Brook met Mr. Low of Acme Inc. Friday.");
        assertSentences("The U.S. Army left. The envoy stayed.", "The U.S. Army left.", "The envoy stayed.");
        assertSentences("He moved to the U.S. The move was hard.", "He moved to the U.S.", "The move was hard.");
        assertSentences("It opened on Jan. 5 as No. 3 of its kind.");
    }

    @Test
    void closingMarksStayWithTheirSentence() {
        assertSentences(
                "\"We lost.\" He left. “We won.” She stayed.", "\"We lost.\"", "He left.", "“We won.”", "She stayed.");
        assertSentences("“We lost. ” He left.", "“We lost. ”", "He left.");
    }

    @Test
    void aQuotedQuestionGoesOnWithItsSpeaker() {
        assertSentences("“Who pays?” Senator Dora Vale asked on Monday.");
        assertSentences("\"Why now?\" she said.");
    }

    @Test
    void aMissingSpaceIsMended() {
        assertSentences("The vote failed.The mayor wept.", "The vote failed.", "The mayor wept.");
        assertSentences("See example.Com or the file a.Txt now.", "See example.Com or the file a.Txt now.");
    }

    @Test
    void listNumbersBelongToTheirItem() {
        assertSentences("1. Wash it. 2. Dry it.", "1. Wash it.", "2. Dry it.");
    }

    @Test
    void tokensAreExactAndCliticsStandAlone() {
        assertTokens("The Union's men didn’t go.", "The", "Union", "'s", "men", "did", "n’t", "go", ".");
        assertTokens(
                "J.D. O'Brien paid $3.5m (10%) in U.S.-led talks.",
                "J.D.", "O'Brien", "paid", "$", "3.5m", "(", "10", "%", ")", "in", "U.S.-led", "talks", ".");
        assertTokens("Read https://example.org/a.b, now", "Read", "https://example.org/a.b", ",", "now");
    }

    private static void assertSentences(String text, String... expected) {
        List<String> found = new SentenceSplitter()
                .split(text, new Span(0, text.length())).stream()
                        .map(span -> span.in(text))
                        .toList();
        assertThat(found).as(text).containsExactly(expected.length == 0 ? new String[] {text} : expected);
    }

    private static void assertTokens(String text, String... expected) {
        assertThat(new Tokenizer().tokenize(text, new Span(0, text.length())))
                .extracting(span -> span.in(text))
                .containsExactly(expected);
    }
}
