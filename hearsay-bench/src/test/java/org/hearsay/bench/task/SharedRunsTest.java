package org.hearsay.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.HearsayOptions;
import org.hearsay.bench.data.InputReport;
import org.junit.jupiter.api.Test;

class SharedRunsTest {
    private static final String TEXT =
            "The council voted on Monday to close the old bridge until the spring floods are over. ";

    @Test
    void aPairIsReuseFromAFifthOfTheShorterReportOn() throws IOException {
        Program program = new Program(HearsayOptions.defaults());
        assertThat(new SharedRuns()
                        .find(program.read(List.of(
                                        InputReport.english("a", TEXT),
                                        InputReport.english("b", TEXT + "Nobody spoke against it at the meeting."),
                                        InputReport.english("c", "A ferry will carry the pupils of both schools.")))
                                .reports()))
                .extracting(pair -> pair.path("a").asText() + pair.path("b").asText())
                .containsExactly("ab");
    }
}
