package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.language.Quantity;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, so that numbers of one thing can be told: for people what happened to them ("killed"), for other things
 * what they are.
 */
public final class CountedThing {
    /** What the keys of people begin with; what happened to them follows. */
    public static final String PEOPLE_WHO = "people ";

    private static final Set<String> PEOPLE = WordTable.words(CountedThing.class, "people.tsv");

    private static final Pattern PART = Pattern.compile(" of (?:them|whom|those)\\b");

    private static final Set<String> SUFFERED = Set.of("kill", "injure", "missing", "arrest", "evacuate");
    private static final Set<String> FEARED =
            Set.of("be", "have", "may", "might", "could", "fear", "believe", "think", "report", "get", "remain");
    private static final int SCOPE_WITHIN = 4;

    private CountedThing() {}

    /**
     * A key that is equal for numbers of one thing; null where the words do not tell.
     *
     * @param words the clause that the number stands in
     */
    public static @Nullable String of(Quantity quantity, List<Token> words) {
        String counted = quantity.counted();
        if (!quantity.unit().equals("count")) {
            return quantity.unit() + " " + (counted == null ? "" : counted);
        }
        Concepts concepts = Concepts.STANDARD;
        if (counted != null
                && !PEOPLE.contains(counted)
                && !PEOPLE.contains(concepts.of(counted))
                && !suffers(quantity, words)) {
            return concepts.of(counted);
        }
        String fate = isPart(quantity.span(), words) ? null : nearestFate(quantity.span(), words);
        return fate == null ? null : PEOPLE_WHO + fate;
    }

    /** Where the people counted come from, where the clause says so behind the number: " from" and the place; else "". */
    static String scope(Quantity quantity, List<Token> words) {
        int behind = 0;
        for (int at = 0; at + 1 < words.size() && behind < SCOPE_WITHIN; at++) {
            Token word = words.get(at);
            if (word.span().begin() < quantity.span().end()) {
                continue;
            }
            behind++;
            if (word.lemma().equals("from") && words.get(at + 1).tag().equals("PROPN")) {
                return " from " + words.get(at + 1).lemma();
            }
        }
        return "";
    }

    /** Whether what is counted is what something happened to: "60 holidaymakers are feared dead". */
    private static boolean suffers(Quantity quantity, List<Token> words) {
        Span noun = quantity.countedSpan();
        for (int at = 0; noun != null && at < words.size(); at++) {
            Token word = words.get(at);
            if (word.span().begin() < noun.end()) {
                continue;
            }
            String fate = Fates.at(words, at);
            if (fate != null) {
                return SUFFERED.contains(fate);
            }
            if (!word.tag().equals("AUX") && !word.tag().equals("ADV") && !FEARED.contains(word.lemma())) {
                return false;
            }
        }
        return false;
    }

    /** "Three of them", "among them two", "up from 12", "the four missing": a part of another count, an earlier or a known one. */
    private static boolean isPart(Span number, List<Token> words) {
        String before = "";
        String beforeThat = "";
        String after = "";
        for (Token word : words) {
            if (word.span().end() <= number.begin()) {
                beforeThat = before;
                before = word.text();
            }
            after += word.span().begin() >= number.end() && after.length() < 20 ? " " + word.text() : "";
        }
        boolean among = before.equals("including") || (before.equals("them") && beforeThat.equals("among"));
        return among
                || before.equals("from")
                || before.equals("the")
                || PART.matcher(after).lookingAt();
    }

    /**
     * What happened to people: the nearest word that tells it, one behind the number before one ahead of it. A verb of another
     * meaning, unless passive, between the number and the word behind it parts them: "200 people held up pictures of the dead".
     */
    private static @Nullable String nearestFate(Span number, List<Token> words) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        boolean parted = false;
        boolean passive = false;
        for (int at = 0; at < words.size(); at++) {
            Token token = words.get(at);
            Concepts concepts = Concepts.STANDARD;
            boolean behind = token.span().begin() >= number.end();
            String fate = token.span().overlaps(number) ? null : Fates.at(words, at);
            int distance = behind
                    ? token.span().begin() - number.end()
                    : (number.begin() - token.span().end()) * 2;
            if (fate != null && !(behind && parted) && distance < least) {
                least = distance;
                nearest = fate;
            }
            parted |= behind
                    && fate == null
                    && (!passive || token.text().endsWith("ing"))
                    && token.tag().equals("VERB")
                    && !FEARED.contains(token.lemma())
                    && !concepts.isEmpty(token.lemma())
                    && !concepts.isWeak(token.lemma());
            passive = token.lemma().equals("be") || (passive && token.tag().equals("ADV"));
        }
        return nearest == null && words.stream().anyMatch(token -> token.lemma().equals("toll")) ? "kill" : nearest;
    }
}
