package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;

/** What the words of a passage turn round: "was never warned", "she was ill from birth, and the vaccine did not kill her". */
final class Negation {
    private static final Set<String> JOINTS = Set.of(
            "and",
            "but",
            "or",
            "nor",
            ";",
            ",",
            "-",
            "–",
            "—",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "because",
            "as",
            "since",
            "if",
            "while",
            "when",
            "where",
            "although",
            "though",
            "until",
            "before",
            "after");

    private Negation() {}

    /** Whether "not" turns round what it says first; a further clause ("because nobody paid", "and nobody is missing") does not count. */
    static boolean is(List<Token> words) {
        boolean negated = false;
        boolean verb = false;
        int begin = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end < words.size() && !isJoint(words.get(end))) {
                continue;
            }
            List<Token> part = words.subList(begin, end);
            boolean ownVerb = part.stream()
                    .anyMatch(token -> token.tag().equals("VERB") || token.tag().equals("AUX"));
            if (verb && ownVerb) {
                return negated;
            }
            negated ^= isTurned(part);
            verb |= ownVerb;
            begin = end;
        }
        return negated;
    }

    private static boolean isJoint(Token token) {
        return JOINTS.contains(token.lemma()) || JOINTS.contains(token.text());
    }

    /** The concepts of what happens in any of the clauses that a "not" turns round; empty for none. */
    static Set<String> turned(List<Token> words) {
        Set<String> turned = new LinkedHashSet<>();
        int begin = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || isJoint(words.get(end))) {
                if (isTurned(words.subList(begin, end))) {
                    addActs(words, begin, end, turned);
                }
                begin = end;
            }
        }
        return turned;
    }

    private static boolean isTurned(List<Token> part) {
        return part.stream()
                                .filter(token -> Concepts.STANDARD.isNegator(token.lemma()))
                                .count()
                        % 2
                == 1;
    }

    private static void addActs(List<Token> words, int begin, int end, Set<String> acts) {
        for (int at = begin; at < end; at++) {
            Token token = words.get(at);
            String fate = Fates.at(words, at);
            if (fate != null) {
                acts.add(fate);
            } else if (token.tag().equals("VERB")
                    && !Concepts.STANDARD.isEmpty(token.lemma())
                    && !Concepts.STANDARD.isWeak(token.lemma())) {
                acts.add(Concepts.STANDARD.of(token.lemma()));
            }
        }
    }
}
