package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One run of the command in this process, as a test sees it. */
record Run(int code, String out, String err) {
    /** The repository's root: its {@code stories/} are the tests' input. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** In the repository's root, with nothing on standard input and no terminal. */
    static Run of(String... args) {
        return new Setting().run(args);
    }

    static Setting in(Path folder) {
        Setting setting = new Setting();
        setting.folder = folder;
        return setting;
    }

    static Setting withStdin(String text) {
        Setting setting = new Setting();
        setting.stdin = text.getBytes(StandardCharsets.UTF_8);
        return setting;
    }

    static Setting onTerminal(int width) {
        Setting setting = new Setting();
        setting.terminal = true;
        setting.width = width;
        return setting;
    }

    /** What surrounds a run. */
    static final class Setting {
        private final Map<String, String> environment = new LinkedHashMap<>();
        private Path folder = ROOT;
        private byte[] stdin = new byte[0];
        private boolean terminal;
        private int width;

        Setting with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Setting stdin(byte[] bytes) {
            stdin = bytes;
            return this;
        }

        Run run(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    args,
                    new Surroundings(
                            new ByteArrayInputStream(stdin), out, err, folder, environment, terminal, terminal, width));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
