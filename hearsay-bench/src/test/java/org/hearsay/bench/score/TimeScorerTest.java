package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScorerTest {
    private static final List<TimeScorer.Expression> GOLD = List.of(
            new TimeScorer.Expression(Spans.of(3, 9), "DATE", "2021-05-07"),
            new TimeScorer.Expression(Spans.of(22, 32), "DURATION", null),
            new TimeScorer.Expression(Spans.of(34, 37), "DATE", null),
            new TimeScorer.Expression(Spans.of(38, 54), "TIME", "2021-05-08"));

    @Test
    void theGoldItselfScoresOne() {
        TimeScore score = score(
                "{'spans': [[3, 9]], 'value': '2021-05-07'}",
                "{'spans': [[34, 37]], 'value': null}",
                "{'spans': [[38, 54]], 'value': '2021-05-08'}");
        assertThat(score.all().strict().f1()).isEqualTo(1);
        assertThat(score.all().value().f1()).isEqualTo(1);
        assertThat(score.calendar().value().f1()).isEqualTo(1);
        assertThat(score.calendar().strict().gold()).isEqualTo(2);
    }

    @Test
    void aDurationIsNeitherAskedForNorHeldAgainstThePrediction() {
        TimeScore score = score(
                "{'spans': [[0, 9]], 'value': '2021-05-06'}",
                "{'spans': [[22, 32]], 'value': 'P3D'}",
                "{'spans': [[38, 46]], 'value': '2021-05-08~'}",
                "{'spans': [[10, 13]], 'value': '2021'}");
        assertThat(score.all().relaxed()).isEqualTo(Prf.of(2, 3, 3));
        assertThat(score.all().strict().f1()).isZero();
        assertThat(score.all().valueAccuracy()).isEqualTo(0.5);
        assertThat(score.calendar().value().p()).isCloseTo(1.0 / 3, within(1e-9));
    }

    private static TimeScore score(String... records) {
        TimeScorer scorer = new TimeScorer();
        List<JsonNode> said = Given.list(records);
        scorer.add(GOLD, said);
        return scorer.score();
    }
}
