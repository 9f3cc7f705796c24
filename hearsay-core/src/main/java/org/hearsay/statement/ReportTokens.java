package org.hearsay.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.language.Name;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** The words of a report in one row, found by where they stand. Built in linear time; look-ups are logarithmic. */
final class ReportTokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<TokenRange> sentences = new ArrayList<>();
    private final int[] sentenceOf;
    private final int[] paragraphs;
    private final @Nullable Name[] names;
    private final BitSet quoted = new BitSet();
    private final BitSet timed = new BitSet();

    ReportTokens(ReadReport report) {
        text = report.report().text();
        List<Integer> paragraphOf = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            sentences.add(new TokenRange(
                    tokens.size(), tokens.size() + sentence.tokens().size()));
            paragraphOf.add(sentence.paragraph());
            tokens.addAll(sentence.tokens());
        }
        sentenceOf = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).from(); i < sentences.get(s).to(); i++) {
                sentenceOf[i] = s;
            }
        }
        paragraphs = paragraphOf.stream().mapToInt(Integer::intValue).toArray();
        names = new Name[tokens.size()];
        for (Name name : report.names()) {
            TokenRange range = of(name.span());
            for (int i = range.from(); i < range.to(); i++) {
                names[i] = name;
            }
        }
        for (TimeExpression time : report.times()) {
            TokenRange range = of(time.span());
            timed.set(range.from(), range.to());
        }
        for (Quotation quotation : report.quotations()) {
            TokenRange range = of(quotation.inner());
            quoted.set(range.from(), range.to());
        }
    }

    /** Whether the token is part of a time expression. */
    boolean isTime(int index) {
        return timed.get(index);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    String lemma(int index) {
        return tokens.get(index).lemma();
    }

    String tag(int index) {
        return tokens.get(index).tag();
    }

    /** As written, in lower case, with a straight apostrophe. */
    String word(int index) {
        return tokens.get(index).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether the token right before is the word, in lower case. */
    boolean follows(String word, int index) {
        return index > 0 && word(index - 1).equals(word);
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(tokens.get(index).text().codePointAt(0));
    }

    /** The name that the token is part of, null where it is part of none. */
    @Nullable
    Name name(int index) {
        return names[index];
    }

    boolean isQuoted(int index) {
        return quoted.get(index);
    }

    /** The sentence that the token is part of. */
    TokenRange sentence(int index) {
        return sentences.get(sentenceOf[index]);
    }

    /** How many sentences stand before the token's. */
    int sentenceNumber(int index) {
        return sentenceOf[index];
    }

    /** The index of the token's paragraph in the report. */
    int paragraph(int index) {
        return paragraphs[sentenceOf[index]];
    }

    boolean sameSentence(int a, int b) {
        return sentenceOf[a] == sentenceOf[b];
    }

    /** The first token that ends after {@code offset}, or the number of tokens. */
    int at(int offset) {
        return Spans.indexFrom(tokens, Token::span, offset);
    }

    /** The tokens that share a character with the span. */
    TokenRange of(Span span) {
        int from = at(span.begin());
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().begin() < span.end()) {
            to++;
        }
        return new TokenRange(from, to);
    }

    /** Where the tokens of a range, which must have some, stand. */
    Span span(TokenRange range) {
        return new Span(
                tokens.get(range.from()).span().begin(),
                tokens.get(range.to() - 1).span().end());
    }

    String words(TokenRange range) {
        return range.isEmpty() ? "" : span(range).in(text);
    }
}
