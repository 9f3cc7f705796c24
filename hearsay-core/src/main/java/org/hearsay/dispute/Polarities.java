package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.statement.Position;

/** Two reports that say nearly the same, of which one says that something is so and the other that it is not. */
final class Polarities {
    private static final double SAME_OTHERWISE = 0.6;
    /** Bounds the work on one claim. */
    private static final int MOST = 100;

    private Polarities() {}

    /** @param denied whether somebody is known to deny the claim: two sources at odds are no news then */
    static Optional<Finding> find(List<Said> mentions, boolean denied) {
        List<Said> asserted = mentions.stream()
                .filter(said -> said.mention().position() == Position.ASSERTS)
                .limit(MOST)
                .toList();
        List<Polarity> polarities = new ArrayList<>();
        asserted.forEach(said -> polarities.add(Polarity.of(said.tokens())));
        for (int i = 0; i < asserted.size(); i++) {
            for (int j = i + 1; j < asserted.size(); j++) {
                Said one = asserted.get(i);
                Said other = asserted.get(j);
                boolean both = one.statement() != null && other.statement() != null;
                if (!(both && denied)
                        && !one.reportId().equals(other.reportId())
                        && polarities.get(i).against(polarities.get(j)).isPresent()
                        && one.likeness(other) >= SAME_OTHERWISE) {
                    return Optional.of(finding(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Said one, Said other) {
        if (one.statement() != null && other.statement() != null) {
            boolean turned = Polarity.of(one.tokens()).turnsMoreThan(Polarity.of(other.tokens()));
            return new Finding(
                    Dispute.Kind.DENIAL,
                    List.of(
                            Sides.of("asserted", List.of(turned ? other : one)),
                            Sides.of("denied", List.of(turned ? one : other))),
                    Dispute.Verdict.CONFLICT,
                    "One source says that it is so, the other that it is not.");
        }
        return new Finding(
                Dispute.Kind.POLARITY,
                List.of(Sides.of(one.text(), List.of(one)), Sides.of(other.text(), List.of(other))),
                Dispute.Verdict.CONFLICT,
                "One says that it is so, the other that it is not.");
    }
}
