package org.hearsay.bench.task;

import java.io.IOException;
import java.util.List;

/**
 * The same with statements read by rules alone: what the trained reader is to be compared with.
 *
 * @param task whose figures, without its tables, are taken once more
 */
public record ByRules(Task task) implements Task {
    @Override
    public Evaluation run(Program program) throws IOException {
        Evaluation evaluation = task.run(program.byRules());
        return new Evaluation(
                evaluation.task() + ", by rules alone",
                evaluation.data(),
                evaluation.split(),
                evaluation.command() + " --rules",
                evaluation.figures().stream()
                        .map(figure -> figure.withId("rules." + figure.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                evaluation.score(),
                evaluation.predictions());
    }
}
