package org.hearsay.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a clause tell what happened to people ("killed", "on board", "lost their lives"), and which only look like it
 * ("the rescue centre", "a service for the dead").
 */
final class Fates {
    /** "Lost their lives", "claimed 14 lives": the life stands so soon behind, in words. */
    private static final int LIFE_WITHIN = 3;

    private static final Set<String> TAKING = Set.of("lose", "claim", "cost", "take");
    /** What counts the dead although a noun follows a noun: "the death toll". */
    private static final Set<String> TALLIES = Set.of("toll", "count", "tally", "number", "figure", "total", "case");
    /** "The dead", with one of these before, is counted: "five are among the dead", "the number of the dead". */
    private static final Set<String> COUNTING = Set.of("among", "of", "for", "put", "raise", "bring");

    /** The fates that people are called by: "the dead". */
    private static final Set<String> PEOPLE = Set.of("kill", "injure", "missing");

    private Fates() {}

    /** The concept of what happened to people that the word at {@code at} tells, null where it tells none. */
    static @Nullable String at(List<Token> words, int at) {
        Token token = words.get(at);
        Concepts concepts = Concepts.STANDARD;
        if (token.lemma().equals("board") && lemma(words, at - 1).equals("on")) {
            return "aboard";
        }
        if (token.lemma().equals("life") && takes(words, at)) {
            return "kill";
        }
        String concept = concepts.of(token.lemma());
        if (!concepts.isFate(concept)) {
            concept = concepts.of(token.text().toLowerCase(Locale.ROOT));
        }
        return concepts.isFate(concept) && !isModifier(words, at) && !isNamedOnly(words, at, concept) ? concept : null;
    }

    private static boolean takes(List<Token> words, int at) {
        for (int before = Math.max(0, at - LIFE_WITHIN); before < at; before++) {
            if (TAKING.contains(words.get(before).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Rescue" in "rescue centre": what kind of thing it is, not what happened. */
    static boolean isModifier(List<Token> words, int at) {
        if (!isNoun(words.get(at)) || at + 1 >= words.size()) {
            return false;
        }
        Token next = words.get(at + 1);
        return isNoun(next) && !TALLIES.contains(next.lemma());
    }

    /** "The living and the dead": spoken of, not counted. */
    private static boolean isNamedOnly(List<Token> words, int at, String concept) {
        return PEOPLE.contains(concept)
                && lemma(words, at - 1).equals("the")
                && !COUNTING.contains(lemma(words, at - 2))
                && (at + 1 == words.size() || !isNoun(words.get(at + 1)));
    }

    private static boolean isNoun(Token token) {
        return token.tag().equals("NOUN") || token.tag().equals("PROPN");
    }

    private static String lemma(List<Token> words, int at) {
        return at < 0 ? "" : words.get(at).lemma();
    }
}
