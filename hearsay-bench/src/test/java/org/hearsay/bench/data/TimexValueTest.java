package org.hearsay.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {
    @ParameterizedTest
    @CsvSource({
        "1998-01-08, 1998-01-08",
        "1998-01-08TEV, 1998-01-08",
        "1998-Q2, 1998-04/1998-06",
        "1998-H2, 1998-07/1998-12",
        "1998-W01, 1997-12-29/1998-01-04",
        "1998-W01-WE, 1998-01-03/1998-01-04",
        "1998-W02-3, 1998-01-07",
        "1998-SU, 1998-22",
        "199, 199X",
        "19, 19XX",
        "1998-XX-XX, 1998",
        "BC0480, -0479"
    })
    void datesBecomeEdtf(String value, String edtf) {
        assertThat(TimexValue.edtf(value)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAST_REF", "P3D", "XXXX-XX-XX", "", "1998-Q5", "1998-W60", "1999-W53"})
    void whatIsNoDateIsNull(String value) {
        assertThat(TimexValue.edtf(value)).isNull();
    }

    @Test
    void textAndSpansAreReadOutOfTheMarks() {
        MarkedTimes.Marked marked = MarkedTimes.parse(
                "a",
                "<DOC><DATETIME> 2009-12-19T17:00:00 </DATETIME><TEXT>\nR&amp;D in <TIMEX2 val=\"194\">the forties,"
                        + " <TIMEX2 set=\"YES\">yearly</TIMEX2></TIMEX2></TEXT></DOC>");
        assertThat(marked.report().text()).isEqualTo("R&D in the forties, yearly");
        assertThat(marked.report().published()).isEqualTo("2009-12-19T17:00:00");
        assertThat(marked.gold())
                .extracting(one ->
                        one.kind() + " " + one.value() + " " + one.spans().ranges())
                .containsExactly("DATE 194X [Range[begin=7, end=26]]", "SET null [Range[begin=20, end=26]]");
    }
}
