package org.hearsay.bench.task;

import java.io.IOException;

/** An evaluation that can be run. */
@FunctionalInterface
public interface Task {
    /**
     * Runs the program and scores what it says.
     *
     * @throws IOException if the data cannot be read
     */
    Evaluation run(Program program) throws IOException;
}
