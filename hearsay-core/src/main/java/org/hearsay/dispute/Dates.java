package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.DateRange;
import org.hearsay.language.TimeExpression;
import org.hearsay.statement.Position;
import org.jspecify.annotations.Nullable;

/**
 * Rival dates of one event: of mentions that say nearly the same otherwise, those dates are set against each other that stand
 * nearest to the same verb or event, where neither mention has the other's date too.
 */
final class Dates {
    private static final double SAME_EVENT = 0.6;
    /** So alike are mentions that say the same but for the date. */
    private static final double ALIKE = 0.75;

    private static final double SOME_WORDS = 0.4;
    private static final int FEWEST_COMMON = 2;
    /** So much of the words around two dates is the same where both are of one event. */
    private static final double SAME_WORDS = 0.5;

    /** Words so near to a date, in characters, say what is dated. */
    private static final int NEAR = 40;

    private record Dated(
            Said said, TimeExpression time, @Nullable String act, String value, DateRange days, String written) {
        /** Whether it names a day, month or year of its own: not "the same day". */
        boolean isWhole() {
            return written.codePoints().anyMatch(Character::isDigit)
                    || written.codePoints().anyMatch(Character::isUpperCase);
        }

        Dispute.Place place() {
            return said.place(time.span());
        }
    }

    private Dates() {}

    static List<Finding> find(List<Said> mentions) {
        List<Dated> dated = new ArrayList<>();
        for (Said said : mentions) {
            if (said.mention().position() == Position.ASSERTS) {
                said.times().forEach(time -> add(said, time, dated));
            }
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Dated>> byValue = new LinkedHashMap<>();
        dated.forEach(one ->
                byValue.computeIfAbsent(one.value(), value -> new ArrayList<>()).add(one));
        List<List<Dated>> groups = new ArrayList<>(byValue.values());
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                compare(groups.get(i), groups.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static void add(Said said, TimeExpression time, List<Dated> dated) {
        String value = time.value();
        String act = said.actNearest(time.span(), NEAR);
        if (value != null && value.indexOf('/') < 0 && !said.report().isDateline(time)) {
            String written = time.span().in(said.report().report().text());
            DateRange.exactly(value).ifPresent(days -> dated.add(new Dated(said, time, act, value, days, written)));
        }
    }

    private static boolean areOfOneEvent(Dated one, Dated other) {
        double likeness = one.said().likeness(other.said());
        return one.isWhole()
                && other.isWhole()
                && (Objects.equals(one.act(), other.act()) || isAtSamePlace(one, other, likeness))
                && !one.said().dates().contains(other.value())
                && !other.said().dates().contains(one.value())
                && likeness >= SAME_EVENT;
    }

    /** Told as exactly, among the same words; of mentions that are very much alike fewer words do. */
    private static boolean isAtSamePlace(Dated one, Dated other, double likeness) {
        Set<String> around = one.said().around(one.time().span());
        Set<String> others = other.said().around(other.time().span());
        long common = around.stream().filter(others::contains).count();
        return one.value().length() == other.value().length()
                && common >= FEWEST_COMMON
                && Said.share(around, others) >= (likeness >= ALIKE ? SOME_WORDS : SAME_WORDS);
    }

    private static Optional<Finding> compare(List<Dated> some, List<Dated> others) {
        boolean sameEvent = some.stream().anyMatch(one -> others.stream().anyMatch(other -> areOfOneEvent(one, other)));
        DateRange a = some.get(0).days();
        DateRange b = others.get(0).days();
        if (!sameEvent || (!a.isDisjoint(b) && !a.contains(b) && !b.contains(a))) {
            return Optional.empty();
        }
        boolean conflict = a.isDisjoint(b);
        String why = conflict
                ? some.get(0).value() + " and " + others.get(0).value() + " have no day in common."
                : "\"" + some.get(0).written() + "\" and \"" + others.get(0).written()
                        + "\" are the same date told less and more exactly.";
        return Optional.of(new Finding(
                Dispute.Kind.DATE,
                List.of(side(some), side(others)),
                conflict ? Dispute.Verdict.CONFLICT : Dispute.Verdict.PRECISION,
                why));
    }

    private static Dispute.Side side(List<Dated> dated) {
        List<Said> mentions = dated.stream().map(Dated::said).toList();
        return Sides.of(
                dated.get(0).value(), mentions, dated.stream().map(Dated::place).toList(), Sides.earliest(mentions));
    }
}
