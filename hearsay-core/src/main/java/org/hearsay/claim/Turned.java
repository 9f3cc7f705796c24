package org.hearsay.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;

/** What a passage says that did not happen, wherever in it: "she was ill from birth, and the vaccine did not kill her". */
final class Turned {
    private static final Set<String> JOINTS = Set.of("and", "but", "or", ";", ",", "-", "–", "—", "because", "while");

    private Turned() {}

    /** The concepts of what happens in the parts that a "not" turns round; empty for none. */
    static Set<String> acts(List<Token> words) {
        Set<String> turned = new LinkedHashSet<>();
        int begin = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || JOINTS.contains(words.get(end).lemma())) {
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
