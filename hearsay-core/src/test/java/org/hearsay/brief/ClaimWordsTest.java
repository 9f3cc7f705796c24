package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.HearsayOptions;
import org.hearsay.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimWordsTest {
    @TempDir
    private Path folder;

    @Test
    void claimIsOfTheReportThatHasItsWords() throws Exception {
        Files.writeString(
                folder.resolve("a.txt"), "Flood\n\nThe dam at Ostrel had leaked since May, an engineer said.\n");
        Files.writeString(
                folder.resolve("b.txt"),
                "Dam\n\nAda Brook said that the old dam at Ostrel had been leaking since May, and that nobody mended it.\n");
        Hearsay hearsay = new Hearsay(HearsayOptions.defaults().withThreads(1));
        Brief brief = hearsay.brief(hearsay.articles(List.of(folder.toString()), System.in));

        for (StoryBrief story : brief.stories()) {
            for (Claim claim : story.claims()) {
                String report = ClaimWords.of(claim, story).report();
                assertThat(story.reports())
                        .filteredOn(of -> of.id().equals(report))
                        .singleElement()
                        .satisfies(of -> assertThat(of.text()).contains(claim.text()));
            }
        }
    }
}
