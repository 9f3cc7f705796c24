package org.hearsay.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Makes reports with known text reuse by the Python generator that lies with the data; its output is not kept. */
public final class CopyMaker {
    private static final int MINUTES = 5;

    private CopyMaker() {}

    /**
     * Reports and gold in a temporary folder.
     *
     * @param generator {@code make_copies.py}
     * @param texts a folder of {@code *.txt}
     * @return empty where there is no generator, no texts or no Python
     */
    public static Optional<CopyTask> make(Path generator, Path texts, String data) throws IOException {
        if (!Files.exists(generator) || !Files.exists(texts)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("hearsay-copies");
        Path reports = folder.resolve("copies.jsonl");
        Path gold = folder.resolve("gold.jsonl");
        reports.toFile().deleteOnExit();
        gold.toFile().deleteOnExit();
        return Python.run(MINUTES, TimeUnit.MINUTES, generator, texts, reports, gold, "--seed", 7)
                .map(output -> new CopyTask(reports, gold, data));
    }
}
