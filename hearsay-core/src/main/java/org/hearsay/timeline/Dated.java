package org.hearsay.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Concepts;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * One place where a report dates something.
 *
 * @param report id of the report
 * @param span the clause, or the sentence where it is short
 * @param text the words of the span
 * @param expression the words that date it
 * @param terms what it is compared by: concepts of its nouns, names, verbs and numbers, without those of the date
 * @param complete whether it reads by itself
 */
record Dated(String report, Span span, String text, String expression, Set<String> terms, boolean complete) {
    /** A sentence of so many tokens is given whole. */
    private static final int SHORT = 30;
    /** A clause has so many at least, where the sentence allows. */
    private static final int LEAST = 8;
    /** It is not widened beyond so many. */
    private static final int MOST = 150;

    private static final Set<String> COMPARED = Set.of("NOUN", "PROPN", "VERB", "NUM", "ADJ");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "this", "that", "these", "those", "which", "who", "we", "i");

    static Dated of(ReadReport report, Sentence sentence, TimeExpression time) {
        String text = report.report().text();
        List<Token> clause = clause(sentence.tokens(), time.span());
        Set<String> terms = new LinkedHashSet<>();
        boolean verb = false;
        for (Token token : clause) {
            verb |= token.tag().equals("VERB") || token.tag().equals("AUX");
            boolean compared =
                    COMPARED.contains(token.tag()) && !Concepts.standard().isEmpty(token.lemma());
            if (compared && !token.span().overlaps(time.span())) {
                terms.add(Concepts.standard().of(token.lemma()));
            }
        }
        Span span = clause.size() == sentence.tokens().size()
                ? sentence.span()
                : clause.get(0).span().union(clause.get(clause.size() - 1).span());
        boolean complete = verb && !PRONOUNS.contains(clause.get(0).lemma()) && clause.size() >= LEAST;
        return new Dated(
                report.report().id(), span, span.in(text).strip(), time.span().in(text), terms, complete);
    }

    /** The stretch between marks that the date stands in, widened until it says something. */
    private static List<Token> clause(List<Token> tokens, Span time) {
        if (tokens.size() <= SHORT) {
            return tokens;
        }
        int begin = Math.min(Spans.indexFrom(tokens, Token::span, time.begin()), tokens.size() - 1);
        int end = begin;
        while (end < tokens.size() && tokens.get(end).span().begin() < time.end()) {
            end++;
        }
        begin = left(tokens, begin);
        end = right(tokens, end);
        while (end - begin < LEAST || tokens.subList(begin, end).stream().noneMatch(Dated::isVerb)) {
            if (end - begin >= MOST || (begin == 0 && end == tokens.size())) {
                break;
            }
            if (begin > 0) {
                begin = left(tokens, begin - 1);
            } else {
                end = right(tokens, end + 1);
            }
        }
        return tokens.subList(begin, end);
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    private static int left(List<Token> tokens, int from) {
        int begin = from;
        while (begin > 0 && from - begin < MOST && !isMark(tokens.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int right(List<Token> tokens, int from) {
        int end = Math.min(from, tokens.size());
        while (end < tokens.size() && end - from < MOST && !isMark(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(Token token) {
        return switch (token.text()) {
            case ",", ";", ":", "–", "—", "-", "(", ")" -> true;
            default -> false;
        };
    }

    /** How much of the shorter one's words two places share, 0 to 1. */
    double likeness(Dated other) {
        Set<String> shorter = terms.size() <= other.terms.size() ? terms : other.terms;
        Set<String> longer = shorter == terms ? other.terms : terms;
        long shared = shorter.stream().filter(longer::contains).count();
        return shorter.isEmpty() ? 0 : shared / (double) shorter.size();
    }
}
