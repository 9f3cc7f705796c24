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
    private static final Set<String> PEOPLE = WordTable.words(CountedThing.class, "people.tsv");

    private static final Pattern PART = Pattern.compile(" of (?:them|whom|those)\\b");

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
        if (counted != null && !PEOPLE.contains(counted) && !PEOPLE.contains(concepts.of(counted))) {
            return concepts.of(counted);
        }
        String fate = isPart(quantity.span(), words) ? null : nearestFate(quantity.span(), words);
        return fate == null ? null : "people " + fate;
    }

    /** "Three of them", "among them two", "up from 12": a part of another count, or an earlier one. */
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
        return among || before.equals("from") || PART.matcher(after).lookingAt();
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
        for (Token token : words) {
            Concepts concepts = Concepts.STANDARD;
            String concept = concepts.of(token.lemma());
            boolean behind = token.span().begin() >= number.end();
            boolean fate = concepts.isFate(concept) && !token.span().overlaps(number);
            int distance = behind
                    ? token.span().begin() - number.end()
                    : (number.begin() - token.span().end()) * 2;
            if (fate && !(behind && parted) && distance < least) {
                least = distance;
                nearest = concept;
            }
            parted |= behind
                    && !fate
                    && (!passive || token.text().endsWith("ing"))
                    && token.tag().equals("VERB")
                    && !concepts.isEmpty(token.lemma())
                    && !concepts.isWeak(token.lemma());
            passive = token.lemma().equals("be") || (passive && token.tag().equals("ADV"));
        }
        return nearest;
    }
}
