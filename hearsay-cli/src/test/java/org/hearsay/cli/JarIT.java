package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as the build made it, started by the launcher from another folder, in a locale that is not UTF-8. */
class JarIT {
    @TempDir
    Path folder;

    @Test
    void printsTheSameAsInThisProcess() throws IOException, InterruptedException {
        String story = Run.ROOT.resolve("stories/circle").toString();
        assertThat(launch("articles", story))
                .isEqualTo(Run.of("articles", story).out());
        assertThat(launch("--version")).startsWith("hearsay ");
        assertThat(launch("brief", story))
                .isEqualTo(Run.in(folder).run("brief", story).out());
        assertThat(folder.resolve("brief.html")).isNotEmptyFile();
    }

    private String launch(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Run.ROOT.resolve("hearsay").toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
