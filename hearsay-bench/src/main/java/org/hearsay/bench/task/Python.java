package org.hearsay.bench.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a Python script that lies with the data or with the peers. */
public final class Python {
    private Python() {}

    /**
     * What the script prints; empty where there is no Python, it fails, or it takes too long. What it says on standard error goes
     * to ours.
     */
    public static Optional<String> run(long time, TimeUnit unit, Path script, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = Files.createTempFile("hearsay-python", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(time, unit)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0
                    ? Optional.of(Files.readString(out, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            System.err.println(script + ": cannot be run, left out: " + e.getMessage());
            return Optional.empty();
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
