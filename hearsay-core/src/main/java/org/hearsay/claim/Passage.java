package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that may carry a claim.
 *
 * @param report id of the report
 * @param spans the words
 * @param text the words, joined
 * @param statement the statement whose content it is, null for narration
 * @param position of the source to what the words say; {@code ASSERTS} for narration
 * @param terms what it is compared by: concept or lemma to how much its part of speech counts, 0 to 1
 * @param events the concepts among them that tell of an event
 * @param acts the events and what its verbs say
 * @param turned what it says did not happen, in whatever part of it
 * @param negated whether the clause is turned round ("was never briefed")
 * @param refers whether words in it point at a claim ("the report", "baseless")
 * @param pointsBack whether it says nothing of its own but points at a claim
 * @param confirms whether its source confirms what it points at
 * @param agents the names before the first verb: who does it
 * @param prospective whether it tells of what is to come or is meant to be done
 * @param dismisses whether it takes for granted that a claim is not so ("the baseless accusations put us in danger")
 * @param leads whether it stands in the first two paragraphs of its report, where news says the main thing
 * @param complete whether it reads as a sentence by itself: a verb, and no pronoun at the head
 */
record Passage(
        String report,
        List<Span> spans,
        String text,
        @Nullable Statement statement,
        Position position,
        Map<String, Double> terms,
        Set<String> events,
        Set<String> acts,
        Set<String> agents,
        Set<String> turned,
        boolean prospective,
        boolean negated,
        boolean refers,
        boolean pointsBack,
        boolean confirms,
        boolean dismisses,
        boolean leads,
        boolean complete) {

    /** The same words, said with another position. */
    Passage with(Position other) {
        return new Passage(
                report,
                spans,
                text,
                statement,
                other,
                terms,
                events,
                acts,
                agents,
                turned,
                prospective,
                negated,
                refers,
                pointsBack,
                confirms,
                dismisses,
                leads,
                complete);
    }

    /** Whether it counts people: "20 were killed" is not the claim that they were to be killed. */
    boolean counts() {
        return terms.keySet().stream().anyMatch(term -> term.startsWith("="));
    }

    /** Whether it counts people of one place among others: "five from Ashford died" is not the claim that 40 did. */
    boolean countsPart() {
        return terms.keySet().stream().anyMatch(term -> term.startsWith("=") && term.contains(" from "));
    }

    boolean isHedged() {
        return statement != null && !statement.hedges().isEmpty();
    }
}
