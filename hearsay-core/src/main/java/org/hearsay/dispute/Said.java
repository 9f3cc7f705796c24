package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Concepts;
import org.hearsay.claim.CountedThing;
import org.hearsay.claim.Mention;
import org.hearsay.language.Quantity;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;
import org.hearsay.language.Token;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what its words hold.
 *
 * @param statement the statement that it is of, null for narration
 * @param tokens the words of its spans
 * @param quantities those inside its spans
 * @param times those inside its spans
 */
record Said(
        Claim claim,
        Mention mention,
        ReadReport report,
        @Nullable Statement statement,
        List<Token> tokens,
        List<Quantity> quantities,
        List<TimeExpression> times) {

    private static final Set<String> NUMBERS = Set.of("figure", "number", "toll", "count", "estimate");
    private static final Set<String> HEDGES = WordTable.words(Statement.class, "hedges.tsv");
    /** A date that ends so many characters into the article is its dateline's. */
    private static final int DATELINE = 60;
    /** So many words that mean something, before and behind, tell what a number or date is of. */
    private static final int BEFORE = 3;

    private static final int BEHIND = 4;

    static Said of(Claim claim, Mention mention, ReadReport report, @Nullable Statement statement) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : inside(report.sentences(), Sentence::span, mention)) {
            tokens.addAll(inside(sentence.tokens(), Token::span, mention));
        }
        return new Said(
                claim,
                mention,
                report,
                statement,
                List.copyOf(tokens),
                inside(report.quantities(), Quantity::span, mention),
                inside(report.times(), TimeExpression::span, mention));
    }

    private static <T> List<T> inside(List<T> ordered, Function<T, Span> spanOf, Mention mention) {
        Span hull = mention.spans().stream().reduce(Span::union).orElseThrow();
        return Spans.overlapping(ordered, spanOf, hull).stream()
                .filter(each -> isIn(spanOf.apply(each), mention))
                .toList();
    }

    private static boolean isIn(Span span, Mention mention) {
        return mention.spans().stream().anyMatch(span::overlaps);
    }

    /** Its words, from the first to the last span. */
    String text() {
        return Excerpt.joined(report.report().text(), mention.spans());
    }

    String reportId() {
        return mention.report();
    }

    Dispute.Place place() {
        return new Dispute.Place(mention.report(), mention.spans().get(0));
    }

    Dispute.Place place(Span span) {
        return new Dispute.Place(mention.report(), span);
    }

    /** The day of the report: when it was published, else a whole date in its dateline; null where neither is known. */
    @Nullable
    String day() {
        String published = report.report().published();
        if (published != null) {
            return published.length() < 10 ? null : published.substring(0, 10);
        }
        return report.times().stream()
                .takeWhile(time -> report.sentences().isEmpty()
                        || time.span().end() <= report.sentences().get(0).span().begin() + DATELINE)
                .map(TimeExpression::value)
                .filter(value -> value != null && value.matches("\\d{4}-\\d{2}-\\d{2}"))
                .findFirst()
                .orElse(null);
    }

    /** The speaker's name, null for narration. */
    @Nullable
    String speaker() {
        return mention.speaker() == null ? null : mention.speaker().name();
    }

    /** What happens nearest to {@code span}, within so many characters: a verb's or event's concept; null for nothing. */
    @Nullable
    String actNearest(Span span, int characters) {
        Concepts concepts = Concepts.standard();
        String nearest = null;
        int least = characters;
        for (Token token : tokens) {
            String concept = concepts.of(token.lemma());
            boolean act = concepts.isEvent(concept)
                    || (token.tag().equals("VERB")
                            && !concepts.isEmpty(token.lemma())
                            && !concepts.isWeak(token.lemma()));
            int distance = Math.max(
                    token.span().begin() - span.end(),
                    span.begin() - token.span().end());
            if (act && distance >= 0 && distance < least) {
                least = distance;
                nearest = concept;
            }
        }
        return nearest;
    }

    /** The dates that it says. */
    Set<String> dates() {
        Set<String> dates = new LinkedHashSet<>();
        times.forEach(time -> dates.add(String.valueOf(time.value())));
        return dates;
    }

    /** Whether it is about a number: it has one, or says "the figure". */
    boolean isOfNumber() {
        return quantities.stream().anyMatch(quantity -> CountedThing.of(quantity, tokens) != null)
                || tokens.stream().anyMatch(token -> NUMBERS.contains(token.lemma()));
    }

    /** The concepts of the words that mean something. */
    Set<String> concepts() {
        Concepts concepts = Concepts.standard();
        Set<String> found = new LinkedHashSet<>();
        for (Token token : tokens) {
            boolean means = switch (token.tag()) {
                case "NOUN", "PROPN", "VERB", "ADJ" -> !concepts.isEmpty(token.lemma());
                default -> false;
            };
            if (means) {
                found.add(concepts.of(token.lemma()));
            }
        }
        return found;
    }

    /** Whether its source or its own words weaken it. */
    boolean isHedged() {
        return mention.hedged()
                || tokens.stream()
                        .anyMatch(token -> HEDGES.contains(token.lemma())
                                && bound(token.lemma()) == Quantity.Bound.EXACT
                                && !token.tag().equals("PROPN"));
    }

    /** The concepts of the nearest words before and behind {@code span} that mean something. */
    Set<String> around(Span span) {
        Set<String> before = new LinkedHashSet<>();
        Set<String> behind = new LinkedHashSet<>();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (before.size() < BEFORE && token.span().end() <= span.begin() && means(token)) {
                before.add(Concepts.standard().of(token.lemma()));
            }
        }
        for (Token token : tokens) {
            if (behind.size() < BEHIND && token.span().begin() >= span.end() && means(token)) {
                behind.add(Concepts.standard().of(token.lemma()));
            }
        }
        before.addAll(behind);
        return before;
    }

    /** How exactly a length of time is said, by the word before it or its own first word. */
    Quantity.Bound bound(Span span) {
        List<Token> upTo = tokens.stream()
                .filter(token -> token.span().begin() <= span.begin())
                .toList();
        return upTo.stream()
                .skip(Math.max(0, upTo.size() - 2))
                .map(Token::lemma)
                .map(Said::bound)
                .filter(bound -> bound != Quantity.Bound.EXACT)
                .findFirst()
                .orElse(Quantity.Bound.EXACT);
    }

    private static Quantity.Bound bound(String lemma) {
        return switch (lemma) {
            case "least", "than", "over" -> Quantity.Bound.AT_LEAST;
            case "about", "nearly", "almost", "some", "around", "roughly", "approximately" -> Quantity.Bound.ABOUT;
            default -> Quantity.Bound.EXACT;
        };
    }

    private static boolean means(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "VERB", "ADJ" ->
                !Concepts.standard().isEmpty(token.lemma())
                        && token.text().chars().noneMatch(Character::isDigit);
            default -> false;
        };
    }

    /** How much of the shorter one's concepts two mentions share, 0 to 1. */
    double likeness(Said other) {
        return share(concepts(), other.concepts());
    }

    /** How much of the smaller set is in the other, 0 to 1; 0 where either is empty. */
    static double share(Set<String> mine, Set<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        long shared = mine.stream().filter(theirs::contains).count();
        return (double) shared / Math.min(mine.size(), theirs.size());
    }
}
