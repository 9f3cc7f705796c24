package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What running the program on a data set and scoring it gave.
 *
 * @param task what was asked of the program
 * @param data the data set
 * @param split which part of it, with how many reports
 * @param command that runs just this, without the program's name
 * @param figures that are kept, the most telling first
 * @param tables all that was measured
 * @param notes what a reader has to know
 * @param differences from the truth, one by one, where the texts are ours to quote; else empty
 * @param score all of it, to be written as JSON
 * @param predictions the program's records that were scored
 */
public record Evaluation(
        String task,
        String data,
        String split,
        String command,
        List<Figure> figures,
        List<Table> tables,
        List<String> notes,
        List<String> differences,
        Object score,
        List<JsonNode> predictions) {
    public Evaluation {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        differences = List.copyOf(differences);
        predictions = List.copyOf(predictions);
    }
}
