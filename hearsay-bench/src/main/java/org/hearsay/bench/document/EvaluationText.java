package org.hearsay.bench.document;

import org.hearsay.bench.task.Evaluation;
import org.hearsay.bench.task.Figure;
import org.hearsay.bench.task.Peer;

/** An evaluation for a terminal. */
public final class EvaluationText {
    private EvaluationText() {}

    public static String of(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        out.append(evaluation.task())
                .append(": ")
                .append(evaluation.data())
                .append(", ")
                .append(evaluation.split());
        out.append("\n\n");
        for (Figure figure : evaluation.figures()) {
            Peer peer = figure.peer();
            out.append(figure.shown()).append("  ").append(figure.measure());
            out.append(peer == null ? "" : "  [" + peer.figure() + "]").append('\n');
        }
        evaluation.tables().forEach(table -> out.append('\n').append(table.text()));
        out.append('\n');
        evaluation.notes().forEach(note -> out.append(note).append('\n'));
        evaluation.differences().forEach(one -> out.append("- ").append(one).append('\n'));
        return out.toString();
    }
}
