package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.plain;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReuseFinderTest {
    private static final String TEXT =
            "The Ostrel dam broke in the night and the water reached the market square of Grenwick"
                    + " before anybody had rung the bell. Divers searched the cellars until noon, and the mayor opened the school"
                    + " to those who had lost their beds.";
    private static final String OTHER =
            "A breeder from Linde won the ribbon of the sheep fair for his black ram, which had"
                    + " come third the year before. The judges praised its fleece and its calm in the ring.";

    private static List<Reuse> find(Report... reports) {
        return new ReuseFinder(ReuseOptions.defaults(), OutletTable.standard()).find(List.of(reports));
    }

    private static Report of(String id, String text) {
        return plain(id, id, "2020-06-05", "en", text);
    }

    @Test
    void sameTextIsACopy() {
        List<Reuse> pairs = find(of("a", TEXT), of("b", TEXT));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).verdict()).isEqualTo(Reuse.Verdict.COPY);
        assertThat(pairs.get(0).shared()).isGreaterThan(0.95);
    }

    @Test
    void otherTextIsNone() {
        assertThat(find(of("a", TEXT), of("b", OTHER))).isEmpty();
    }

    @Test
    void passagesAreInsideBothTexts() {
        String longer = OTHER + "\n" + TEXT;
        for (Reuse pair : find(of("a", TEXT), of("b", longer))) {
            assertThat(pair.passages())
                    .isNotEmpty()
                    .allMatch(passage ->
                            passage.a().end() <= TEXT.length() && passage.b().end() <= longer.length());
        }
    }

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void oneSentenceTenThousandTimesEndsSoon() {
        assertThat(find(of("a", (TEXT + " ").repeat(10_000)), of("b", TEXT))).hasSizeLessThanOrEqualTo(1);
    }
}
