package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;

/** Words that tell of what is to come or what somebody means to do, not of what was done: "could make an offer", "plans to sell". */
final class Prospect {
    private static final Set<String> MODALS = Set.of("will", "would", "could", "might", "may", "shall", "’ll", "'ll");
    private static final Set<String> PLANS = Set.of(
            "plan",
            "talk",
            "negotiate",
            "intend",
            "want",
            "hope",
            "prepare",
            "threaten",
            "seek",
            "aim",
            "expect",
            "vow",
            "mull",
            "ready",
            "set",
            "likely",
            "due",
            "poise",
            "go",
            "about",
            "try");
    /** "The deal foresees a withdrawal", "it provides for one". */
    private static final Set<String> AHEAD = Set.of("foresee", "envisage", "envision", "stipulate");

    private static final Set<String> FOR = Set.of("provide", "call");
    /** A verb stands no further behind its modal than this. */
    private static final int REACH = 3;

    private Prospect() {}

    /** Whether the first verb that says something hangs on a modal or a plan; "may have offered" is a doubt about what was done. */
    static boolean is(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            String lemma = words.get(i).lemma();
            if (MODALS.contains(lemma) && isOpen(words, i + 1)) {
                return true;
            }
            boolean to = i + 2 < words.size()
                    && words.get(i + 1).lemma().equals("to")
                    && words.get(i + 2).tag().equals("VERB");
            if (to && PLANS.contains(lemma)) {
                return true;
            }
            boolean ahead = AHEAD.contains(lemma)
                    || (FOR.contains(lemma)
                            && i + 1 < words.size()
                            && words.get(i + 1).lemma().equals("for"));
            if (ahead && words.get(i).tag().equals("VERB")) {
                return true;
            }
            boolean saysSomething = words.get(i).tag().equals("VERB") && !Concepts.STANDARD.isEmpty(lemma);
            if (saysSomething && !PLANS.contains(lemma)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOpen(List<Token> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            Token token = words.get(i);
            if (token.lemma().equals("have")) {
                return false;
            }
            if (token.tag().equals("VERB") || token.tag().equals("AUX")) {
                return true;
            }
        }
        return false;
    }
}
