package org.hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

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
    void severalReportsOfOneOutletDifferByDateThenTitleThenId() {
        ReportNames names = names(new Told()
                .report("a", "Birch News", "Mill sold", "2024-03-14T10:00:00Z", "en", "Text.")
                .report("b", "Birch News", "Mill sold", "2024-03-15", "en", "Text.")
                .report("c", "Birch News", "Mill burns", "2024-03-15", "en", "Text.")
                .report("d", "Birch News", "Mill sold", "2024-03-16", "en", "Text.")
                .report("e", "Birch News", "Mill sold", "2024-03-16", "en", "Text."));
        assertThat(names.name("a")).isEqualTo("Birch News, 2024-03-14");
        assertThat(names.name("c")).isEqualTo("Birch News (“Mill burns”)");
        assertThat(names.name("e")).isEqualTo("Birch News [e]");
    }

    @Test
    void withoutAnOutletTheTitleNamesIt() {
        ReportNames names = names(new Told()
                .report("a", null, "The \"mill\"", null, "en", "Text.")
                .report("b", null, null, null, "en", "Text."));
        assertThat(names.name("a")).isEqualTo("“The 'mill'”");
        assertThat(names.name("b")).isEqualTo("b");
    }
}
