package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdtfTest {
    @Test
    void qualifiersAndUnknownEndsAreDropped() {
        assertThat(Edtf.plain("2019~")).isEqualTo("2019");
        assertThat(Edtf.plain("2019-03-XX")).isEqualTo("2019-03");
        assertThat(Edtf.plain("")).isNull();
    }

    @Test
    void aLeapFebruaryHasTwentyNineDays() {
        Edtf.Days february = Edtf.days("2020-02").orElseThrow();
        assertThat(february.length()).isEqualTo(28);
        assertThat(Edtf.days("2020-02-01/2020-02-29")).contains(february);
    }

    @Test
    void aDecadeIsTenYearsAndASeasonThreeMonths() {
        assertThat(Edtf.days("201X")).isEqualTo(Edtf.days("2010/2019"));
        assertThat(Edtf.days("2020-22")).isEqualTo(Edtf.days("2020-06/2020-08"));
    }

    @Test
    void whatIsNoDateHasNoDays() {
        assertThat(Edtf.days("P3D")).isEmpty();
        assertThat(Edtf.days("2020-02-30")).isEmpty();
        assertThat(Edtf.days("2020/soon")).isEmpty();
        assertThat(Edtf.days("0000")).isEmpty();
    }
}
