package org.hearsay.dispute;

import java.util.List;
import java.util.Optional;
import org.hearsay.statement.Position;

/** A hedge or a source that was lost on the way: "may have begun" in one report, a flat fact in another's own voice. */
final class Certainties {
    /** The flat words must say nearly all that the hedged ones say. */
    private static final double SAME = 0.6;

    private Certainties() {}

    static Optional<Finding> find(List<Said> mentions) {
        List<Said> hedged = mentions.stream()
                .filter(said -> said.isHedged() && said.mention().position() == Position.ASSERTS)
                .toList();
        List<Said> flat = mentions.stream()
                .filter(said -> said.statement() == null
                        && !said.isHedged()
                        && said.mention().position() == Position.ASSERTS)
                .filter(said -> mentions.stream()
                        .noneMatch(other ->
                                other.statement() != null && other.reportId().equals(said.reportId())))
                .filter(said -> hedged.stream().anyMatch(other -> said.likeness(other) >= SAME))
                .toList();
        if (hedged.isEmpty() || flat.isEmpty()) {
            return Optional.empty();
        }
        String why = "What is hedged in " + count(Sides.of("", hedged).reports())
                + " is told as a fact, without a source, in "
                + count(Sides.of("", flat).reports()) + ".";
        return Optional.of(new Finding(
                Dispute.Kind.CERTAINTY,
                List.of(Sides.of("hedged", hedged), Sides.of("flat", flat)),
                Dispute.Verdict.CONFLICT,
                why));
    }

    private static String count(List<String> reports) {
        return reports.size() == 1 ? "one report" : reports.size() + " reports";
    }
}
