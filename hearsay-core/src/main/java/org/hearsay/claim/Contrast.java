package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;

/** What is named only to be set aside: "Jones, not Smith, bought it", "by air rather than by sea". */
final class Contrast {
    private static final Set<String> BEFORE_NOT = Set.of(",", "(", "-", "–", "—", "and");
    private static final Set<String> SET_ASIDE = Set.of("DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM");
    /** "Not one soldier", "not all of them": how many, not whom. */
    private static final Set<String> QUANTIFIERS = Set.of(
            "a", "an", "one", "any", "all", "every", "even", "only", "much", "many", "just", "least", "more", "that");

    private Contrast() {}

    /** The words without what they set aside and the word that does so; the words themselves where nothing is. */
    static List<Token> without(List<Token> words) {
        List<Token> kept = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = end(words, at);
            if (end == at) {
                kept.add(words.get(at));
                end++;
            }
            at = end;
        }
        return kept.size() == words.size() || kept.isEmpty() ? words : kept;
    }

    /** Where what is set aside from here ends; {@code at} where nothing is. */
    private static int end(List<Token> words, int at) {
        String lemma = words.get(at).lemma();
        String next = at + 1 < words.size() ? words.get(at + 1).lemma() : "";
        boolean not = lemma.equals("not")
                && at > 0
                && BEFORE_NOT.contains(words.get(at - 1).text())
                && !QUANTIFIERS.contains(next);
        boolean rather =
                (lemma.equals("rather") && next.equals("than")) || (lemma.equals("instead") && next.equals("of"));
        if (!not && !rather) {
            return at;
        }
        int begin = at + (rather ? 2 : 1);
        int end = begin;
        while (end < words.size() && SET_ASIDE.contains(words.get(end).tag())) {
            end++;
        }
        return end == begin ? at : end;
    }
}
