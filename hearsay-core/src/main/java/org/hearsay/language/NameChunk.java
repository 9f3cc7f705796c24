package org.hearsay.language;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * Neighbouring words of a sentence that may be one name.
 *
 * @param tokens the sentence's tokens
 * @param from index of the first word
 * @param to one past the last
 * @param titled whether a title or a role ("spokesman") stands before it
 */
record NameChunk(List<Token> tokens, int from, int to, boolean titled) {
    int size() {
        return to - from;
    }

    String word(int i) {
        return tokens.get(from + i).text();
    }

    String last() {
        return tokens.get(to - 1).text();
    }

    /** The words, joined by single spaces. */
    String words() {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    Span span() {
        return new Span(
                tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
    }

    NameChunk part(int first, int end, boolean afterTitle) {
        return new NameChunk(tokens, from + first, from + end, afterTitle);
    }

    /** The word before the chunk in lower case, "" at the sentence's begin. */
    String before() {
        return from == 0 ? "" : tokens.get(from - 1).lemma();
    }

    /** The lemma of the word that comes {@code ahead} words after the chunk, "" past the sentence's end. */
    String after(int ahead) {
        return to + ahead < tokens.size() ? tokens.get(to + ahead).lemma() : "";
    }
}
