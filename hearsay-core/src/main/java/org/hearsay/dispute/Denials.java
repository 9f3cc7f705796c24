package org.hearsay.dispute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.statement.Position;

/** A claim that somebody asserts and somebody denies; who denies a number only ("rejected the figure") does not deny it. */
final class Denials {
    private Denials() {}

    static Optional<Finding> find(List<Said> mentions) {
        List<Said> denied = with(Position.DENIES, mentions).stream()
                .filter(said -> !said.isOfNumber())
                .toList();
        Set<String> deniers =
                denied.stream().map(Said::speaker).filter(Objects::nonNull).collect(Collectors.toSet());
        // Nobody is at odds with himself: what a denier seems to assert was told or read wrong.
        List<Said> asserted = with(Position.ASSERTS, mentions).stream()
                .filter(said -> said.speaker() == null || !deniers.contains(said.speaker()))
                .toList();
        if (asserted.isEmpty() || denied.isEmpty()) {
            return Optional.empty();
        }
        List<Dispute.Side> sides = List.of(Sides.of("asserted", asserted), Sides.of("denied", denied));
        String who = sides.get(1).speaker();
        long without = asserted.stream()
                .map(Said::reportId)
                .distinct()
                .filter(report -> !sides.get(1).reports().contains(report))
                .count();
        String why =
                (who == null ? "A report says the opposite" : who + (who.contains(";") ? " deny it" : " denies it"))
                        + (without == 0
                                ? "."
                                : "; " + without + (without == 1 ? " report carries" : " reports carry")
                                        + " it without a denial.");
        return Optional.of(new Finding(Dispute.Kind.DENIAL, sides, Dispute.Verdict.CONFLICT, why));
    }

    private static List<Said> with(Position position, List<Said> mentions) {
        return mentions.stream()
                .filter(said -> said.mention().position() == position)
                .toList();
    }
}
