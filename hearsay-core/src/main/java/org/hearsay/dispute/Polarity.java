package org.hearsay.dispute;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Concepts;
import org.hearsay.language.Token;
import org.hearsay.text.WordTable;

/**
 * What a mention says of each deed or quality in it: that it is so, or that it is not. "Not" turns round the first verb behind it,
 * or the first adjective or noun where no verb follows; "no" the noun and the verb that belongs to it.
 */
final class Polarity {
    /** Words that are each other's opposite: "guilty", "innocent". */
    private static final Map<String, List<String>> OPPOSITES = WordTable.lists(Polarity.class, "opposites.tsv");
    /** What is turned round stands no further behind the "not" than this, in words. */
    private static final int REACH = 6;

    private static final Set<String> JOINTS = Set.of(
            ",", ";", ":", "that", "which", "who", "because", "if", "while", "when", "but", "although", "and", "or");
    private static final Set<String> BEFORE_NOUN = Set.of("no", "none", "nobody", "nothing", "neither", "without");
    /** "Not only", "not just", "no more than": nothing is turned round. */
    private static final Set<String> NOT_TURNING = Set.of("only", "just", "more", "less", "long", "least", "even");

    private final Map<String, Set<Boolean>> said = new LinkedHashMap<>();

    private Polarity() {}

    static Polarity of(List<Token> words) {
        Set<Integer> turned = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (Concepts.standard().isNegator(words.get(i).lemma())) {
                turn(words, i, turned);
            }
        }
        Polarity polarity = new Polarity();
        for (int i = 0; i < words.size(); i++) {
            if (isPredicate(words.get(i))) {
                polarity.said
                        .computeIfAbsent(key(words.get(i)), word -> new LinkedHashSet<>())
                        .add(!turned.contains(i));
                polarity.said
                        .computeIfAbsent("=" + words.get(i).lemma(), word -> new LinkedHashSet<>())
                        .add(!turned.contains(i));
            }
        }
        return polarity;
    }

    /** A deed and a thing of the same name are kept apart: "her death", "did not kill her". */
    private static String key(Token word) {
        return (word.tag().equals("VERB") ? "to " : "") + Concepts.standard().of(word.lemma());
    }

    private static void turn(List<Token> words, int negator, Set<Integer> turned) {
        boolean noun = BEFORE_NOUN.contains(words.get(negator).lemma());
        int other = -1;
        for (int i = negator + 1; i < Math.min(words.size(), negator + 1 + REACH); i++) {
            Token word = words.get(i);
            if (JOINTS.contains(word.lemma()) || (i == negator + 1 && NOT_TURNING.contains(word.lemma()))) {
                break;
            }
            if (word.tag().equals("VERB") && !Concepts.standard().isEmpty(word.lemma())) {
                turned.add(i);
                return;
            }
            if (isPredicate(word) && (other < 0 || noun)) {
                other = i;
                if (noun) {
                    turned.add(i);
                }
            }
        }
        if (other >= 0) {
            turned.add(other);
        }
    }

    private static boolean isPredicate(Token word) {
        return switch (word.tag()) {
            case "VERB", "ADJ", "NOUN" -> !Concepts.standard().isEmpty(word.lemma());
            default -> false;
        };
    }

    /**
     * The first word of which the one says that it is so and the other that it is not; empty where there is none, and where both
     * turn round another ("no repair was ordered", "the repair was not ordered").
     */
    Optional<String> against(Polarity other) {
        boolean alike = said.entrySet().stream()
                .anyMatch(word -> word.getValue().contains(false)
                        && other.said.getOrDefault(word.getKey(), Set.of()).contains(false));
        if (alike) {
            return Optional.empty();
        }
        for (Map.Entry<String, Set<Boolean>> word : said.entrySet()) {
            Set<Boolean> theirs = other.said.getOrDefault(word.getKey(), Set.of());
            if (!word.getKey().startsWith("=") && isTurned(word.getValue(), theirs)) {
                return Optional.of(word.getKey());
            }
        }
        for (Map.Entry<String, Set<Boolean>> word : said.entrySet()) {
            if (word.getKey().startsWith("=") && !other.said.containsKey(word.getKey())) {
                String lemma = word.getKey().substring(1);
                for (String opposite : OPPOSITES.getOrDefault(lemma, List.of())) {
                    Set<Boolean> theirs = other.said.getOrDefault("=" + opposite, Set.of());
                    if (!said.containsKey("=" + opposite) && theirs.equals(word.getValue()) && theirs.size() == 1) {
                        return Optional.of(lemma);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether more words are turned round than in the other. */
    boolean turnsMoreThan(Polarity other) {
        return turned() > other.turned();
    }

    private long turned() {
        return said.values().stream().filter(ways -> ways.contains(false)).count();
    }

    private static boolean isTurned(Set<Boolean> ours, Set<Boolean> theirs) {
        return ours.size() == 1 && theirs.size() == 1 && !ours.equals(theirs);
    }
}
