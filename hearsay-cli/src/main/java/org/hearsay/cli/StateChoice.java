package org.hearsay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command keeps what it knows between runs. Set by picocli. */
final class StateChoice {
    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description =
                    "Keep what is known of the reports here, and go on from what is there: only reports that are not"
                            + " known yet are read, the answer is about all of them. Safe against a kill at any moment.")
    @Nullable
    String folder;
}
