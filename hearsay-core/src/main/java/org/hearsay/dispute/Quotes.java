package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Concepts;
import org.hearsay.language.Token;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Quotations that changed on the way: one speaker's words turned round ("any links", "such a link"), or the same words given
 * to different speakers.
 */
final class Quotes {
    private static final Set<String> NEGATIVE =
            Set.of("any", "no", "not", "never", "none", "n't", "n’t", "neither", "without");
    private static final Set<String> POSITIVE =
            Set.of("such", "a", "an", "the", "some", "this", "that", "these", "those");
    /** Two quotations are of the same words if they share this much of the shorter one's meaning. */
    private static final double SAME_WORDS = 0.5;
    /** The same words to the letter, for attribution: nothing shorter is told apart from a set phrase. */
    private static final int FEWEST_WORDS = 5;

    /** Words in quotation marks within a mention. */
    private record Quote(Said said, List<Token> tokens, Span span) {
        String text() {
            return span.in(said.report().report().text());
        }

        List<String> words() {
            return tokens.stream()
                    .map(token -> token.text().toLowerCase(java.util.Locale.ROOT))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
        }
    }

    private Quotes() {}

    static List<Finding> find(List<Said> mentions) {
        List<Quote> quotes = new ArrayList<>();
        for (Said said : mentions) {
            if (said.mention().speaker() != null) {
                said.report().quotations().stream()
                        .map(Quotation::inner)
                        .filter(inner -> said.mention().spans().stream().anyMatch(inner::overlaps))
                        .map(inner -> quote(said, inner))
                        .filter(quote -> quote.tokens().size() >= 2)
                        .forEach(quotes::add);
            }
        }
        List<Finding> findings = new ArrayList<>();
        turned(quotes).ifPresent(findings::add);
        attributed(quotes).ifPresent(findings::add);
        return findings;
    }

    private static Quote quote(Said said, Span inner) {
        return new Quote(
                said,
                said.tokens().stream()
                        .filter(token -> inner.contains(token.span()))
                        .toList(),
                inner);
    }

    private static Optional<Finding> turned(List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            for (int j = i + 1; j < quotes.size(); j++) {
                Quote a = quotes.get(i);
                Quote b = quotes.get(j);
                boolean sameSpeaker =
                        Objects.equals(a.said().speaker(), b.said().speaker());
                boolean sameReport = a.said().reportId().equals(b.said().reportId());
                if (sameSpeaker && !sameReport && isTurned(a, b)) {
                    return Optional.of(new Finding(
                            Dispute.Kind.POLARITY,
                            sides(a, b, quotes),
                            Dispute.Verdict.CONFLICT,
                            a.said().speaker() + "'s words were turned round on the way: \"" + a.text() + "\" and \""
                                    + b.text() + "\"."));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Dispute.Side> sides(Quote a, Quote b, List<Quote> quotes) {
        return List.of(side(a, quotes), side(b, quotes));
    }

    private static Dispute.Side side(Quote quote, List<Quote> quotes) {
        List<Quote> same = quotes.stream()
                .filter(other -> other.words().equals(quote.words())
                        && Objects.equals(other.said().speaker(), quote.said().speaker()))
                .toList();
        List<Said> mentions = same.stream().map(Quote::said).toList();
        return Sides.of(
                quote.text(),
                mentions,
                same.stream().map(each -> each.said().place(each.span())).toList(),
                Sides.earliest(mentions));
    }

    /** Whether one noun or verb has "any" or "no" before it in the one and "such" or "a" in the other. */
    private static boolean isTurned(Quote a, Quote b) {
        Map<String, Boolean> inA = polarities(a);
        Map<String, Boolean> inB = polarities(b);
        Set<String> shared = new LinkedHashSet<>(inA.keySet());
        shared.retainAll(inB.keySet());
        boolean alike = !shared.isEmpty() && shared.size() >= SAME_WORDS * Math.min(inA.size(), inB.size());
        return alike
                && shared.stream()
                        .anyMatch(concept -> inA.get(concept) != null
                                && inB.get(concept) != null
                                && !Objects.equals(inA.get(concept), inB.get(concept)));
    }

    /** Each noun's or verb's concept with whether a negative (false) or positive (true) word stands before it; null for neither. */
    private static Map<String, Boolean> polarities(Quote quote) {
        Map<String, Boolean> polarities = new LinkedHashMap<>();
        List<Token> tokens = quote.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("NOUN")
                    || token.tag().equals("VERB")
                    || token.tag().equals("PROPN")) {
                polarities.putIfAbsent(Concepts.standard().of(token.lemma()), before(tokens, i));
            }
        }
        return polarities;
    }

    private static @org.jspecify.annotations.Nullable Boolean before(List<Token> tokens, int index) {
        Boolean found = null;
        for (int i = Math.max(0, index - 3); i < index; i++) {
            String word = tokens.get(i).text().toLowerCase(java.util.Locale.ROOT);
            if (NEGATIVE.contains(word)) {
                return false;
            }
            found = POSITIVE.contains(word) ? Boolean.TRUE : found;
        }
        return found;
    }

    private static Optional<Finding> attributed(List<Quote> quotes) {
        Map<List<String>, List<Quote>> byWords = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            SpeakerKind kind =
                    Objects.requireNonNull(quote.said().mention().speaker()).kind();
            if (quote.words().size() >= FEWEST_WORDS
                    && isNamed(String.valueOf(quote.said().speaker()))
                    && (kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION)) {
                byWords.computeIfAbsent(quote.words(), words -> new ArrayList<>())
                        .add(quote);
            }
        }
        for (List<Quote> same : byWords.values()) {
            Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
            Map<String, String> keys = new LinkedHashMap<>();
            same.forEach(quote -> bySpeaker
                    .computeIfAbsent(
                            keys.computeIfAbsent(String.valueOf(quote.said().speaker()), name -> key(quote.said())),
                            speaker -> new ArrayList<>())
                    .add(quote));
            if (bySpeaker.size() > 1) {
                return Optional.of(attribution(bySpeaker));
            }
        }
        return Optional.empty();
    }

    /** "The mayor" may be anybody whom another report names. */
    private static boolean isNamed(String speaker) {
        int last = speaker.lastIndexOf(' ') + 1;
        return last < speaker.length() && Character.isUpperCase(speaker.codePointAt(last));
    }

    /** A spokesperson and the body are one voice here. */
    private static String key(Said said) {
        var speaker = Objects.requireNonNull(said.mention().speaker());
        String body = speaker.body();
        return (body == null ? speaker.name() : body).toLowerCase(java.util.Locale.ROOT);
    }

    private static Finding attribution(Map<String, List<Quote>> bySpeaker) {
        List<Dispute.Side> sides = new ArrayList<>();
        for (List<Quote> quotes : bySpeaker.values()) {
            List<Said> mentions = quotes.stream().map(Quote::said).toList();
            sides.add(Sides.of(
                    String.valueOf(mentions.get(0).speaker()),
                    mentions,
                    quotes.stream()
                            .map(quote -> quote.said().place(quote.span()))
                            .toList(),
                    Sides.earliest(mentions)));
        }
        return new Finding(
                Dispute.Kind.ATTRIBUTION,
                sides,
                Dispute.Verdict.CONFLICT,
                "The same words are given to different speakers.");
    }
}
