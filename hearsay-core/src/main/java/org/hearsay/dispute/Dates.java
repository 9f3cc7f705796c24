package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.TimeExpression;
import org.hearsay.statement.Position;

/**
 * Rival dates of one event. Only mentions with one date each, that say nearly the same otherwise, are set against each other:
 * of several dates nothing tells which is of what.
 */
final class Dates {
    private static final double SAME_EVENT = 0.5;

    private record Dated(Said said, TimeExpression time, String value, Edtf days, String written) {
        Dispute.Place place() {
            return said.place(time.span());
        }
    }

    private Dates() {}

    static List<Finding> find(List<Said> mentions) {
        List<Dated> dated = new ArrayList<>();
        for (Said said : mentions) {
            if (said.mention().position() == Position.ASSERTS && said.times().size() == 1) {
                TimeExpression time = said.times().get(0);
                String value = time.value();
                String written = time.span().in(said.report().report().text());
                if (value != null) {
                    Edtf.parse(value).ifPresent(days -> dated.add(new Dated(said, time, value, days, written)));
                }
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

    private static Optional<Finding> compare(List<Dated> some, List<Dated> others) {
        boolean sameEvent = some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.said().likeness(other.said()) >= SAME_EVENT));
        Edtf a = some.get(0).days();
        Edtf b = others.get(0).days();
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
