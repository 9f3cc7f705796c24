package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportNamesTest {
    private static ReportNames names(Told told) {
        return ReportNames.of(told.brief().reports());
    }

    @Test
    void outletNamesItsOnlyReport() {
        assertThat(names(new Told().report("a", "Birch News", "Text.")).name("a"))
                .isEqualTo("Birch News");
    }

    @Test
    void severalReportsOfOneOutletDifferByDateThenLetter() {
        ReportNames names = names(new Told()
                .report("a", "Birch News", "Mill sold", "2024-03-14T10:00:00Z", "en", "Text.")
                .report("b", "Birch News", "Mill sold", "2024-03-15", "en", "Text.")
                .report("c", "birch news", "Mill burns", "2024-03-15", "en", "Text.")
                .report("d", "Birch News", "Mill saved", null, "en", "Text."));
        assertThat(names.name("a")).isEqualTo("Birch News, 2024-03-14");
        assertThat(names.name("b")).isEqualTo("Birch News [A]");
        assertThat(names.name("c")).isEqualTo("birch news [B]");
        assertThat(names.name("d")).isEqualTo("Birch News [C]");
        assertThat(names.legend())
                .containsExactly(
                        "Birch News [A] “Mill sold” (b)",
                        "birch news [B] “Mill burns” (c)",
                        "Birch News [C] “Mill saved” (d)");
    }

    @Test
    void reportsWithoutAnOutletGoByLettersAndTheLegendSaysWhichTheyAre() {
        ReportNames names = names(new Told()
                .report("a", null, "The \"mill\"", null, "en", "Text.")
                .report("b", "[B]", "Odd", null, "en", "Text.")
                .report("c", " ", null, null, "en", "Text."));
        assertThat(names.names(List.of("a", "b", "c"))).containsExactly("[A]", "[B]", "[C]");
        assertThat(names.legend()).containsExactly("[A] “The 'mill'” (a)", "[C] c");
    }

    @Test
    void theOnlyReportNeedsNoLetter() {
        ReportNames names = names(new Told().report("a", null, "The mill", null, "en", "Text."));
        assertThat(names.name("a")).isEqualTo("the report");
        assertThat(names.legend()).isEmpty();
    }

    @Test
    void manyLettersGoOnWithTwo() {
        Told told = new Told();
        for (int i = 0; i < 30; i++) {
            told.report("r" + i, null, "Text.");
        }
        assertThat(names(told).names(List.of("r25", "r26", "r29"))).containsExactly("[Z]", "[AA]", "[AD]");
    }

    @Test
    void wordsThatCallAReportByItsIdCallItByItsName() {
        ReportNames names = names(new Told().report("a", null, "Text.").report("a-1", null, "Text."));
        assertThat(names.inWords("It rests on report a-1, and report a; a report about it does not."))
                .isEqualTo("It rests on [B], and [A]; a report about it does not.");
    }
}
