package org.hearsay.reuse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who took a text from whom, by evidence in this order: who is credited, who is named in the text, which was published first,
 * which is only a part of the other, which leaves something out and adds nothing.
 */
final class Directions {
    /** By judgement: the copies made by script keep their text's agency credit, so that they cannot tell. */
    private static final double BY_CREDIT = 0.9;

    private static final double BY_MENTION = 0.85;
    /** These are how often each is right on copies made by script (seeds 11 and 12), roughly. */
    private static final double BY_TIME = 0.9;

    private static final double BY_PART = 0.75;
    private static final double BY_LEFT_OUT = 0.65;
    private static final double BY_EACH_LEFT_OUT = 0.9;

    /** Fewer words may be a phrase that was cut. */
    private static final int LEAST_LEFT_OUT = 10;
    /** Both leave something out if the one that leaves out less does so by such a share of the other. */
    private static final double EACH_LEFT_OUT = 0.06;
    /** One only does if the other leaves out no more than such a share. */
    private static final double MOST_ADDED = 0.03;

    private final OutletTable outlets;

    Directions(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** A direction, why, and how sure it is, 0 to 1. */
    record Finding(Direction direction, String reason, double confidence) {}

    Finding find(ReportWords a, ReportWords b, Alignment alignment) {
        return byCredit(a, b)
                .or(() -> byMention(a, b))
                .or(() -> byTime(a, b))
                .or(() -> byPart(alignment))
                .or(() -> byLeftOut(a, b, alignment))
                .orElse(new Finding(Direction.UNKNOWN, "nothing tells who took it from whom", 0));
    }

    private Optional<Finding> byCredit(ReportWords a, ReportWords b) {
        String creditA = canonical(a.credit());
        String creditB = canonical(b.credit());
        String outletA = canonical(a.outlet());
        String outletB = canonical(b.outlet());
        if (creditA != null && creditA.equals(outletB)) {
            return Optional.of(new Finding(Direction.A_FROM_B, "a credits " + creditA, BY_CREDIT));
        }
        if (creditB != null && creditB.equals(outletA)) {
            return Optional.of(new Finding(Direction.B_FROM_A, "b credits " + creditB, BY_CREDIT));
        }
        String credit = creditA != null ? creditA : creditB;
        if (credit == null || (creditB != null && !credit.equals(creditB))) {
            return Optional.empty();
        }
        String who = Objects.equals(creditA, creditB)
                ? "both credit "
                : credit.equals(creditA) ? "a credits " : "b credits ";
        return Optional.of(new Finding(Direction.COMMON, who + credit, BY_CREDIT));
    }

    private @Nullable String canonical(@Nullable String name) {
        return name == null ? null : outlets.find(name).map(Outlet::name).orElse(name);
    }

    private Optional<Finding> byMention(ReportWords a, ReportWords b) {
        boolean aNamesB = names(a, b.outlet());
        boolean bNamesA = names(b, a.outlet());
        if (aNamesB == bNamesA) {
            return Optional.empty();
        }
        return Optional.of(
                aNamesB
                        ? new Finding(Direction.A_FROM_B, "a names " + b.outlet() + " in its text", BY_MENTION)
                        : new Finding(Direction.B_FROM_A, "b names " + a.outlet() + " in its text", BY_MENTION));
    }

    private boolean names(ReportWords text, @Nullable String outlet) {
        if (outlet == null || Objects.equals(canonical(outlet), canonical(text.outlet()))) {
            return false;
        }
        Optional<Outlet> known = outlets.find(outlet);
        return contains(text, known.map(Outlet::name).orElse(outlet))
                || known.map(Outlet::aliases).orElse(List.of()).stream().anyMatch(alias -> contains(text, alias));
    }

    /** Whether the article has the name, with a capital first letter, so that "time" is not Time. */
    private static boolean contains(ReportWords text, String name) {
        Words sought = Words.of(name);
        int skipped = sought.size() > 1 && sought.key(0) == Words.keyOf("the") ? 1 : 0;
        int length = sought.size() - skipped;
        for (int at = 0; length > 0 && at + length <= text.size(); at++) {
            int same = 0;
            while (same < length && text.keys()[at + same] == sought.key(skipped + same)) {
                same++;
            }
            if (same == length && text.capitals().get(at) && !text.furniture().get(at)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> byTime(ReportWords a, ReportWords b) {
        if (a.published() == null || b.published() == null) {
            return Optional.empty();
        }
        int order = order(a.published(), b.published());
        if (order == 0) {
            return Optional.empty();
        }
        return Optional.of(
                order > 0
                        ? new Finding(Direction.A_FROM_B, "b was published first, on " + b.published(), BY_TIME)
                        : new Finding(Direction.B_FROM_A, "a was published first, on " + a.published(), BY_TIME));
    }

    /** By instant where both have a time and an offset, else by day, one day apart not counting: the offset is not known. */
    private static int order(String a, String b) {
        Optional<Instant> instantA = instant(a);
        Optional<Instant> instantB = instant(b);
        if (instantA.isPresent() && instantB.isPresent()) {
            return instantA.get().compareTo(instantB.get());
        }
        Optional<LocalDate> dayA = day(a);
        Optional<LocalDate> dayB = day(b);
        if (dayA.isEmpty() || dayB.isEmpty()) {
            return 0;
        }
        long days = dayA.get().toEpochDay() - dayB.get().toEpochDay();
        return Math.abs(days) <= 1 ? 0 : Long.signum(days);
    }

    private static Optional<Instant> instant(String date) {
        try {
            return date.length() > 10 ? Optional.of(OffsetDateTime.parse(date).toInstant()) : Optional.empty();
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return date.length() >= 10 ? Optional.of(LocalDate.parse(date.substring(0, 10))) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A text that has nothing of its own, beside one that has at least a tenth more. */
    private static Optional<Finding> byPart(Alignment alignment) {
        int ownA = alignment.ownA().cardinality();
        int ownB = alignment.ownB().cardinality();
        if (50 * ownA <= alignment.wordsA() && 10 * ownB >= alignment.wordsB()) {
            return Optional.of(new Finding(Direction.A_FROM_B, "a is a part of b", BY_PART));
        }
        if (50 * ownB <= alignment.wordsB() && 10 * ownA >= alignment.wordsA()) {
            return Optional.of(new Finding(Direction.B_FROM_A, "b is a part of a", BY_PART));
        }
        return Optional.empty();
    }

    /** A text that leaves out what the other has, and adds nothing; or two that each leave out something of a third. */
    private static Optional<Finding> byLeftOut(ReportWords a, ReportWords b, Alignment alignment) {
        LeftOut leftOut = LeftOut.of(a, b, alignment);
        int more = Math.max(leftOut.wordsA(), leftOut.wordsB());
        int less = Math.min(leftOut.wordsA(), leftOut.wordsB());
        if (more < LEAST_LEFT_OUT) {
            return Optional.empty();
        }
        if (less >= LEAST_LEFT_OUT && less >= EACH_LEFT_OUT * more) {
            return Optional.of(new Finding(
                    Direction.COMMON,
                    "each leaves out what the other has (" + leftOut.wordsA() + " words of a, " + leftOut.wordsB()
                            + " of b) of one text",
                    BY_EACH_LEFT_OUT));
        }
        if (less > MOST_ADDED * more) {
            return Optional.empty();
        }
        return Optional.of(
                leftOut.wordsB() > leftOut.wordsA()
                        ? new Finding(
                                Direction.A_FROM_B,
                                "a leaves out " + leftOut.wordsB() + " words of b and adds next to none",
                                BY_LEFT_OUT)
                        : new Finding(
                                Direction.B_FROM_A,
                                "b leaves out " + leftOut.wordsA() + " words of a and adds next to none",
                                BY_LEFT_OUT));
    }
}
