package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Invented;
import org.hearsay.article.Report;
import org.hearsay.reuse.Reuse.Direction;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final String DAM = "The Ostrel dam broke in the night and water reached the market square by dawn. ";
    private static final String MAYOR =
            "Mayor Odile Karvonen asked everybody in Grenwick to stay on the upper floors. ";
    private static final String DIVERS =
            "Divers of the rescue corps searched forty cellars along the quay until noon. ";
    private static final String COST =
            "The repair will cost nine million crowns, an engineer of the water board reckons. ";
    private static final String SCHOOLS =
            "Schools stay closed until Friday and trains stop one station short of the town. ";

    private static Reuse pair(String a, String b) {
        List<Report> reports =
                List.of(Invented.plain("a", "A", null, "en", a), Invented.plain("b", "B", null, "en", b));
        return new ReuseFinder(ReuseOptions.defaults()).find(reports).get(0);
    }

    @Test
    void whatLeavesOutASentenceAndAddsNoneIsTakenFromTheOther() {
        String whole = DAM + MAYOR + DIVERS + COST + SCHOOLS;
        String cut = (DAM + DIVERS + COST + SCHOOLS).replace("forty", "thirty");

        assertThat(pair(whole, cut).direction()).isEqualTo(Direction.B_FROM_A);
        assertThat(pair(cut, whole).direction()).isEqualTo(Direction.A_FROM_B);
        assertThat(pair(cut, whole).reasons()).last().asString().matches("a (leaves out|is a part).*");
    }

    @Test
    void twoThatEachLeaveOutASentenceTookItFromAThird() {
        Reuse reuse = pair(DAM + DIVERS + COST + SCHOOLS, DAM + MAYOR + DIVERS + SCHOOLS);

        assertThat(reuse.direction()).isEqualTo(Direction.COMMON);
        assertThat(reuse.confidence()).isBetween(0.5, 1.0);
        assertThat(reuse.reasons()).last().asString().startsWith("each leaves out what the other has");
    }

    @Test
    void anotherSentenceInItsPlaceTellsNothing() {
        Reuse reuse = pair(DAM + MAYOR + DIVERS + SCHOOLS, DAM + COST + DIVERS + SCHOOLS);

        assertThat(reuse.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(reuse.confidence()).isZero();
    }

    @Test
    void theSameTextTellsNothing() {
        assertThat(pair(DAM + MAYOR + DIVERS, DAM + MAYOR + DIVERS).direction()).isEqualTo(Direction.UNKNOWN);
    }
}
