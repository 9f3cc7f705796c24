package org.hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts: the noun phrase after it.
 *
 * @param lemma of its head, the last noun
 * @param span from its first word to its head
 */
record Counted(String lemma, Span span) {
    private static final int REACH = 8;
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> SKIPPED =
            Set.of("of", "the", "these", "those", "their", "its", "his", "her", "our", "more", "other", "additional");

    /** The phrase that begins at or just after {@code begin} ("of the"); null where no noun follows. */
    static @Nullable Counted at(List<Token> tokens, int begin) {
        int at = begin;
        while (at < tokens.size()
                && at - begin < 3
                && SKIPPED.contains(tokens.get(at).text())) {
            at++;
        }
        int head = -1;
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            Token token = tokens.get(i);
            if (isNoun(token)) {
                head = i;
                if (isPlural(token)) {
                    break;
                }
            } else if (!MODIFIERS.contains(token.tag()) && !isParticiple(tokens, i, at)) {
                break;
            }
        }
        if (head < 0) {
            return null;
        }
        return new Counted(
                head(tokens.get(head)),
                new Span(tokens.get(at).span().begin(), tokens.get(head).span().end()));
    }

    private static String head(Token token) {
        String lemma = token.lemma();
        return token.tag().equals("PROPN") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Also a people's name in the plural: "20 Americans". */
    private static boolean isNoun(Token token) {
        String text = token.text();
        boolean people = token.tag().equals("PROPN")
                && text.endsWith("s")
                && NameWords.is(text.substring(0, text.length() - 1), "demonym");
        return (token.tag().equals("NOUN") && Character.isLetter(text.charAt(0))) || people;
    }

    private static boolean isPlural(Token token) {
        return !token.lemma().equals(token.text().toLowerCase(Locale.ROOT))
                || token.lemma().equals("people")
                || token.tag().equals("PROPN");
    }

    /** "12 wounded soldiers": a participle right before a noun. */
    private static boolean isParticiple(List<Token> tokens, int i, int at) {
        String text = tokens.get(i).text();
        boolean form = text.endsWith("ed") || text.endsWith("ing") || text.endsWith("en");
        return form
                && i == at
                && tokens.get(i).tag().equals("VERB")
                && i + 1 < tokens.size()
                && isNoun(tokens.get(i + 1));
    }
}
