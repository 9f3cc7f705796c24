package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Invented.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.GeneratedReports;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.junit.jupiter.api.Tag;
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
    void pairsDoNotDependOnTheOrderOfTheInput() {
        List<Report> reports = new ArrayList<>(GeneratedReports.make(3, 300));
        Set<Set<String>> expected = names(reports);
        Collections.reverse(reports);
        assertThat(names(reports)).hasSizeGreaterThan(50).isEqualTo(expected);
    }

    private static Set<Set<String>> names(List<Report> reports) {
        return new ReuseFinder(ReuseOptions.defaults())
                .find(reports).stream()
                        .map(pair -> Set.of(pair.a(), pair.b(), pair.verdict().name()))
                        .collect(Collectors.toSet());
    }

    private static final String NOTE =
            " Our reporters answer letters on Mondays between nine and noon; bring the page and a pencil, and ask for the"
                    + " lady at the green desk.";

    @Test
    void passageThatUnrelatedReportsOfOneOutletShareIsItsFurniture() {
        List<Report> reports = new ArrayList<>();
        for (Report report : GeneratedReports.make(4, 40)) {
            String text = report.text() + NOTE;
            reports.add(plain(report.id(), "The Linde Echo", report.published(), "en", text));
        }
        List<Reuse> pairs = new ReuseFinder(ReuseOptions.defaults()).find(reports);
        assertThat(pairs.stream().filter(pair -> pair.verdict() == Reuse.Verdict.BOILERPLATE))
                .hasSizeGreaterThan(300)
                .allMatch(pair -> pair.reasons().toString().contains("same outlet"));
        assertThat(pairs.stream().filter(pair -> pair.verdict().isDerived())).hasSizeLessThan(150);
    }

    @Test
    void passageThatTwoReportsOfOneOutletShareIsReuse() {
        Report one = plain("a", "The Linde Echo", null, "en", TEXT + NOTE);
        Report other = plain("b", "The Linde Echo", null, "en", OTHER + NOTE);
        assertThat(find(one, other)).hasSize(1).allMatch(pair -> pair.verdict() == Reuse.Verdict.PARTIAL);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void oneSentenceAHundredThousandTimesEndsSoon() {
        assertThat(find(of("a", (TEXT + " ").repeat(20_000)), of("b", (TEXT + " ").repeat(19_000)), of("c", TEXT)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void reportOfOneWordOrNoneIsNoTrouble() {
        assertThat(find(of("a", "Yes."), of("b", "Yes."), of("c", ""), of("d", "—")))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void fiftyThousandIdenticalReportsGiveOnePairEachAndABit() {
        List<Report> reports =
                IntStream.range(0, 50_000).mapToObj(i -> of("r" + i, TEXT)).toList();
        assertThat(new ReuseFinder(ReuseOptions.defaults()).find(reports)).hasSize(64 * 63 / 2 + 50_000 - 64);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void manyReportsBesideOneOfTenMegabytesAreLinear() {
        List<Report> reports = new ArrayList<>();
        List<Report> small = GeneratedReports.make(5, 2_000);
        StringBuilder all = new StringBuilder();
        for (int i = 0; all.length() < 10_000_000; i++) {
            all.append(small.get(i % 2_000).text()).append(' ').append(i).append(' ');
        }
        reports.add(of("giant", all.toString()));
        reports.addAll(small);
        assertThat(new ReuseFinder(ReuseOptions.defaults()).find(reports)).isNotEmpty();
    }
}
