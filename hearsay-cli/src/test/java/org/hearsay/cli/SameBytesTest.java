package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes: at any number of threads, in any locale and time zone. */
class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (String stage : List.of("articles", "statements", "reuse", "stories", "claims", "times")) {
            commands.add(List.of(stage));
        }
        commands.add(List.of("statements", "--citations"));
        for (String format : List.of("json", "markdown", "html", "text")) {
            commands.add(List.of("brief", "--full", "--format", format));
        }
        return commands;
    }

    private static Run run(List<String> command, String threads) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of("--threads", threads, "stories/harbour-leak", "stories/circle"));
        return Run.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void atAnyNumberOfThreadsInAnyLocaleAndZone(List<String> command) {
        Run one = run(command, "1");
        assertThat(one.code()).isZero();
        assertThat(run(command, "8")).isEqualTo(one);
        Locale.setDefault(Locale.forLanguageTag("tr"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(run(command, "8")).isEqualTo(one);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(run(command, "1")).isEqualTo(one);
    }
}
