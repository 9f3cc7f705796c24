package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, in a clone of its own with a Java and a Maven that only say what they were asked. */
class LauncherTest {
    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "sed", "head", "find", "cut", "stty", "touch", "rm", "mkdir", "cat");

    @TempDir
    Path folder;

    private Path clone;
    private Path bin;

    @BeforeEach
    void makeClone() throws IOException {
        clone = Files.createDirectories(folder.resolve("a clone"));
        bin = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.copy(Run.ROOT.resolve("hearsay"), clone.resolve("hearsay"));
        Files.createDirectories(clone.resolve("hearsay-core/src/main"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            Path found = List.of("/bin", "/usr/bin").stream()
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tool, "exec " + found + " \"$@\"");
        }
        script(
                "java",
                "[ \"$1\" = -version ] && echo 'openjdk version \"17.0.1\"' >&2 && exit\n"
                        + "for each; do printf '<%s>' \"$each\"; done");
        script(
                "mvn",
                "echo \"mvn $*\"; mkdir -p hearsay-cli/target; echo jar > hearsay-cli/target/hearsay-cli-1-all.jar");
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run launch(Path launcher, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "HEARSAY_JAVA_OPTS"));
        builder.environment().putAll(Map.of("PATH", bin.toString()));
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Path jar() {
        return clone.resolve("hearsay-cli/target/hearsay-cli-1-all.jar");
    }

    @Test
    void buildsOnFirstUseAndThenNoMore() throws Exception {
        Run first = launch(clone.resolve("hearsay"), "brief", "x");
        assertThat(first.err()).contains("hearsay: this is the first use; building", "mvn -B -q -Dquick");
        assertThat(first.out()).endsWith("<-jar><" + jar() + "><brief><x>");
        assertThat(launch(clone.resolve("hearsay"), "brief", "x").err()).isEmpty();
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launch(clone.resolve("hearsay"));
        Path source = Files.writeString(clone.resolve("hearsay-core/src/main/New.java"), "");
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(launch(clone.resolve("hearsay")).err()).contains("the sources are newer than the program");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(launch(clone.resolve("hearsay")).err()).isEmpty();
    }

    @Test
    void aBuildThatChangesNothingIsDoneOnce() throws Exception {
        launch(clone.resolve("hearsay"));
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().minusSeconds(60)));
        script("mvn", "echo nothing to do");
        assertThat(launch(clone.resolve("hearsay")).err()).contains("nothing to do");
        assertThat(launch(clone.resolve("hearsay")).err()).isEmpty();
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        String[] args = {"a b", "", "\"quoted\"", "it's", "$HOME", "*", "-x", "back\\slash", "two\nlines", "東京"};
        assertThat(launch(clone.resolve("hearsay"), args).out()).endsWith("<" + String.join("><", args) + ">");
    }

    @Test
    void worksThroughLinks() throws Exception {
        Files.createDirectories(folder.resolve("links"));
        Path direct = Files.createSymbolicLink(folder.resolve("links/direct"), clone.resolve("hearsay"));
        Path relative = Files.createSymbolicLink(folder.resolve("links/relative"), Path.of("direct"));
        assertThat(launch(direct, "x").out()).contains("<" + jar() + ">");
        assertThat(launch(relative, "x").out()).contains("<" + jar() + ">");
    }

    @Test
    void missingJavaIsASentence() throws Exception {
        Files.delete(bin.resolve("java"));
        Run run = launch(clone.resolve("hearsay"), "brief");
        assertThat(run.err())
                .startsWith("hearsay: Java is missing; ")
                .contains("17")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void oldJavaIsASentence() throws Exception {
        script("java", "echo 'java version \"1.8.0_412\"' >&2");
        Run run = launch(clone.resolve("hearsay"), "brief");
        assertThat(run.err())
                .startsWith("hearsay: Java 1.8.0_412 at ")
                .contains("17")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        assertThat(launch(clone.resolve("hearsay")).err()).contains("Java 11.0.2 at ");
    }

    @Test
    void missingMavenIsASentenceWhereABuildIsNeeded() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Run run = launch(clone.resolve("hearsay"), "brief");
        assertThat(run.err())
                .contains("this is the first use, and Maven is missing")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        Files.createDirectories(jar().getParent());
        Files.writeString(jar(), "jar");
        assertThat(launch(clone.resolve("hearsay"), "brief").code()).isZero();
    }

    @Test
    void failedBuildEndsTheRun() throws Exception {
        script("mvn", "echo '[ERROR] no'; exit 1");
        Run run = launch(clone.resolve("hearsay"), "brief");
        assertThat(run.err()).contains("[ERROR] no", "hearsay: the build failed");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }
}
