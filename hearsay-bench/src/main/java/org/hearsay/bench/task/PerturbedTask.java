package org.hearsay.bench.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.data.InputReport;
import org.hearsay.bench.data.Json;
import org.hearsay.bench.data.SentencePairs;
import org.hearsay.bench.perturb.ChangedPair;
import org.hearsay.bench.perturb.PairMaker;
import org.hearsay.bench.score.Prf;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.dispute.DisputeFinder;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.Position;
import org.hearsay.text.Span;

/**
 * Sentences of two outlets on the same thing, one changed by rule: whether the program's own comparison of a claim's mentions calls
 * the two in conflict. Rules were made with one half of the pairs.
 *
 * @param folder of benchmarks
 */
public record PerturbedTask(Path folder, Half half) implements Task {
    private static final int OF_EACH = 500;

    /** The half that the comparison was made with, and the other. */
    public enum Half {
        DEV,
        TEST;

        boolean has(ChangedPair pair) {
            return (Math.floorMod(pair.id().hashCode(), 2) == 0) == (this == DEV);
        }
    }

    /** A pair with what was said of it. */
    private record Judged(ChangedPair pair, List<Dispute> disputes) {
        boolean calledConflict() {
            return disputes.stream().anyMatch(dispute -> dispute.verdict() == Dispute.Verdict.CONFLICT);
        }
    }

    @Override
    public Evaluation run(Program program) throws IOException {
        List<ChangedPair> pairs = new PairMaker(OF_EACH)
                .make(SentencePairs.same(folder)).stream().filter(half::has).toList();
        List<Judged> judged = judge(pairs, program);
        Prf prf = prf(judged);
        String id = "perturbed." + half.name().toLowerCase(java.util.Locale.ROOT) + ".";
        return new Evaluation(
                "Conflict or not: sentence pairs with a number, date or negation changed",
                "MSRP and STS headlines, changed by rule",
                (half == Half.DEV ? "dev" : "test") + " half, " + pairs.size() + " pairs",
                "perturbed " + folder + (half == Half.DEV ? " --dev" : ""),
                List.of(
                        Figure.share(id + "f1", "called conflict, F1", prf.f1()),
                        Figure.share(id + "precision", "called conflict, precision", prf.p()),
                        Figure.share(id + "recall", "called conflict, recall", prf.r())),
                List.of(byKind(judged)),
                List.of(
                        "The sentences mean the same by the data's own labels, and differ in more than what was changed.",
                        "What is changed is found by form alone, without the program."),
                List.of(),
                prf,
                judged.stream().map(one -> Json.tree(record(one))).toList());
    }

    private static Map<String, Object> record(Judged judged) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("pair", judged.pair());
        record.put("called_conflict", judged.calledConflict());
        record.put(
                "disputes",
                judged.disputes().stream()
                        .map(dispute -> dispute.kind() + " " + dispute.verdict() + ": "
                                + dispute.sides().stream()
                                        .map(Dispute.Side::value)
                                        .toList())
                        .toList());
        return record;
    }

    private static List<Judged> judge(List<ChangedPair> pairs, Program program) throws IOException {
        List<InputReport> inputs = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ChangedPair pair = pairs.get(i);
            inputs.add(new InputReport(i + "a", null, "A", null, pair.firstDay(), "en", pair.first()));
            inputs.add(new InputReport(i + "b", null, "B", null, pair.secondDay(), "en", pair.second()));
        }
        Map<String, ReadReport> read = new LinkedHashMap<>();
        program.readReports(program.read(inputs))
                .forEach(report -> read.put(report.report().id(), report));
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ReadReport first = read.get(i + "a");
            ReadReport second = read.get(i + "b");
            judged.add(new Judged(
                    pairs.get(i), first == null || second == null ? List.of() : disputes(List.of(first, second))));
        }
        return judged;
    }

    /** As if the grouping of claims had put the two sentences together. */
    private static List<Dispute> disputes(List<ReadReport> reports) {
        List<Mention> mentions = reports.stream()
                .map(report -> new Mention(
                        report.report().id(),
                        List.of(new Span(0, report.report().text().length())),
                        null,
                        Position.ASSERTS,
                        null,
                        false))
                .toList();
        Claim claim = new Claim("c1", "s1", reports.get(0).report().text(), mentions);
        return new DisputeFinder().find(List.of(claim), reports, List.of(), List.of());
    }

    private static Prf prf(List<Judged> judged) {
        return Prf.of(
                judged.stream()
                        .filter(one -> one.pair().conflict() && one.calledConflict())
                        .count(),
                judged.stream().filter(Judged::calledConflict).count(),
                judged.stream().filter(one -> one.pair().conflict()).count());
    }

    private static Table byKind(List<Judged> judged) {
        Map<String, List<Judged>> kinds = new TreeMap<>();
        judged.forEach(one -> kinds.computeIfAbsent(
                        (one.pair().conflict() ? "conflict: " : "harmless: ")
                                + one.pair().kind(),
                        kind -> new ArrayList<>())
                .add(one));
        return new Table(
                List.of("change", "pairs", "called conflict"),
                kinds.entrySet().stream()
                        .map(kind -> List.of(
                                kind.getKey(),
                                String.valueOf(kind.getValue().size()),
                                String.valueOf(kind.getValue().stream()
                                        .filter(Judged::calledConflict)
                                        .count())))
                        .toList());
    }
}
