package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;

/**
 * Brings to the claims what does not assert them: denials, questions, refusals to comment, sources that know nothing of it. Words
 * of one's own ("no such warning reached us") decide by how much of them the claim has; of the claims that have enough, that
 * the report tells the claim and that the claim is about the speaker decide too. For words that only point ("denied the report",
 * "declined to comment") {@link Pointing} decides. Nobody denies what only they assert.
 */
final class Attachment {
    /** Words of one's own are about a claim that has this share of them. */
    private static final double ENOUGH = 0.4;
    /** With less they are where the report tells the claim or the claim is about the speaker. */
    private static final double LEAST = 0.25;

    private static final double ENOUGH_IN_ALL = 0.55;

    private static final double SAME_REPORT = 0.2;
    private static final double ABOUT_SPEAKER = 0.2;
    private static final double MANY_REPORTS = 0.1;
    /** Taken off where the claim says that one thing led to another and the passage does not. */
    private static final double WITHOUT_RELATION = 0.2;

    /** What somebody says is not so is denied of a claim that has this share of its words. */
    private static final double DENIED = 0.5;

    private final List<Draft> drafts;
    private final Likeness likeness;
    private final Pointing pointing;
    private final Map<Draft, Integer> places = new HashMap<>();

    Attachment(List<Draft> drafts, Likeness likeness) {
        this.drafts = drafts;
        this.likeness = likeness;
        this.pointing = new Pointing(drafts);
        drafts.forEach(draft -> places.put(draft, places.size()));
    }

    /**
     * Attaches what it can, and returns the passages with words of their own that are about no claim.
     *
     * @param about passages that assert nothing of their own
     * @param confirming statements of outlets that say what somebody else was just said to say
     */
    List<Passage> attach(List<Passage> about, List<Statements> statements, List<Statement> confirming) {
        List<Passage> left = new ArrayList<>();
        Passage before = null;
        Optional<Draft> last = Optional.empty();
        for (Passage next : about) {
            boolean goesOn = next.pointsBack() && before != null && haveOneSpeaker(next, before);
            Passage passage = goesOn && before != null ? goingOn(next, before) : next;
            Optional<Draft> draft = goesOn && last.isPresent() ? last : best(passage);
            draft.ifPresent(of -> of.attach(passage));
            if (draft.isEmpty() && !passage.pointsBack() && passage.position() != Position.ASSERTS) {
                left.add(passage);
            }
            before = passage;
            last = draft;
        }
        drafts.stream()
                .flatMap(draft -> List.copyOf(draft.passages()).stream())
                .filter(passage -> passage.dismisses() && isSomebodys(passage))
                .forEach(passage -> pointedAt(passage)
                        .filter(draft ->
                                !isOnlyOf(passage, draft) && !draft.passages().contains(passage))
                        .ifPresent(draft -> draft.dismiss(passage)));
        for (Statements said : statements) {
            for (Statement statement : said.statements()) {
                if (statement.position() == Position.DECLINES) {
                    pointing.declined(said.report(), statement).ifPresent(draft -> draft.point(statement));
                }
            }
        }
        confirming.forEach(statement -> pointing.pointedAt(
                        statement.report(), statement.content().hull().end(), statement)
                .ifPresent(draft -> draft.point(statement)));
        return left;
    }

    /**
     * Claims that are nothing but another one turned round by somebody ("there were no talks") go to that one as denials of it, and
     * are taken from {@code drafts}.
     */
    void join(List<Draft> drafts) {
        for (Draft turned : List.copyOf(drafts)) {
            if (!turned.isSomebodysNo()) {
                continue;
            }
            List<Optional<Draft>> denied = turned.passages().stream()
                    .map(passage -> denied(passage, turned))
                    .toList();
            if (denied.stream().allMatch(Optional::isPresent)) {
                for (int i = 0; i < denied.size(); i++) {
                    Passage passage = turned.passages().get(i).with(Position.DENIES);
                    denied.get(i).ifPresent(draft -> draft.attach(passage));
                }
                turned.attached().forEach(denied.get(0).orElseThrow()::attach);
                turned.pointing().forEach(denied.get(0).orElseThrow()::point);
                drafts.remove(turned);
            }
        }
    }

    private Optional<Draft> denied(Passage passage, Draft turned) {
        Map<String, Double> weights = likeness.weights(passage.terms());
        return drafts.stream()
                .filter(draft -> draft != turned
                        && !draft.isMostlyNegated()
                        && draft.coverage(weights) >= DENIED
                        && draft.saysWhatOthersDo(passage)
                        && draft.relatesAs(passage)
                        && !isOnlyOf(passage, draft))
                .max(byFit(passage, weights));
    }

    /** "The charges are lies. It is as simple as that": what adds nothing of its own says it with the position of what is before. */
    private static Passage goingOn(Passage passage, Passage before) {
        return passage.position() == Position.ASSERTS ? passage.with(before.position()) : passage;
    }

    private static boolean haveOneSpeaker(Passage passage, Passage other) {
        Statement one = passage.statement();
        Statement two = other.statement();
        return one != null
                && two != null
                && one.report().equals(two.report())
                && one.speaker().name().equals(two.speaker().name());
    }

    private Optional<Draft> best(Passage passage) {
        if (passage.position() == Position.ASSERTS) {
            return isOutlets(passage)
                    ? pointedAt(passage).filter(draft -> isNamedBy(passage, draft))
                    : Optional.empty();
        }
        Map<String, Double> weights = likeness.weights(passage.terms());
        Optional<Draft> best = passage.pointsBack() ? Optional.empty() : best(passage, weights);
        boolean points = passage.position() == Position.DENIES ? passage.refers() : passage.pointsBack();
        return best.isPresent() || !points ? best : pointedAt(passage);
    }

    /** "Reported the rewards" names a claim about rewards, and no other; "reported the allegation" may be any. */
    private boolean isNamedBy(Passage passage, Draft draft) {
        Map<String, Double> words = likeness.weights(passage.terms());
        words.keySet().removeIf(term -> !Character.isLetter(term.codePointAt(0)));
        return words.isEmpty() || draft.coverage(words) >= ENOUGH;
    }

    private Optional<Draft> best(Passage passage, Map<String, Double> weights) {
        return drafts.stream()
                .filter(draft -> isAbout(draft, passage, weights)
                        && draft.relatesAs(passage)
                        && draft.isKnownBefore(passage.report(), begin(passage))
                        && !isOnlyOf(passage, draft))
                .max(byFit(passage, weights));
    }

    private Comparator<Draft> byFit(Passage passage, Map<String, Double> weights) {
        return Comparator.comparingDouble((Draft draft) -> fit(draft, passage, weights))
                .thenComparing(draft -> -places.getOrDefault(draft, 0));
    }

    private static boolean isSomebodys(Passage passage) {
        Statement statement = passage.statement();
        return statement != null
                && (statement.speaker().kind() == SpeakerKind.PERSON
                        || statement.speaker().kind() == SpeakerKind.ORGANIZATION);
    }

    private boolean isAbout(Draft draft, Passage passage, Map<String, Double> weights) {
        double covered = draft.coverage(weights);
        return covered >= ENOUGH || (covered >= LEAST && fit(draft, passage, weights) >= ENOUGH_IN_ALL);
    }

    private static int begin(Passage passage) {
        return passage.spans().get(0).begin();
    }

    /** "The Post confirmed the report", "the news was first in the Post": an outlet tells the claim that is pointed at. */
    private static boolean isOutlets(Passage passage) {
        Statement statement = passage.statement();
        return statement == null
                || statement.speaker().kind() == SpeakerKind.OUTLET
                || !statement.via().isEmpty()
                || passage.confirms();
    }

    /** Whether nobody but the passage's own speaker asserts the claim. */
    private static boolean isOnlyOf(Passage passage, Draft draft) {
        Statement statement = passage.statement();
        return statement != null && draft.isOnlyAssertedBy(statement.speaker().name());
    }

    private double fit(Draft draft, Passage passage, Map<String, Double> weights) {
        double covered = draft.coverage(weights);
        boolean told = draft.isAssertedIn(passage.report());
        return covered == 0
                ? 0
                : covered
                        + (told ? SAME_REPORT : 0)
                        + (Pointing.isAbout(draft, passage.statement()) ? ABOUT_SPEAKER : 0)
                        - (draft.isRelation() && !relates(passage) ? WITHOUT_RELATION : 0)
                        + MANY_REPORTS * Math.log(1.0 + draft.reports()) / Math.log(1.0 + pointing.mostReports());
    }

    private Optional<Draft> pointedAt(Passage passage) {
        return pointing.pointedAt(passage.report(), begin(passage), passage.statement());
    }

    private static boolean relates(Passage passage) {
        return passage.events().stream().anyMatch(Concepts.STANDARD::isRelation);
    }
}
