package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionScorerTest {
    private static final List<JsonNode> GOLD = Given.list(
            "{'file':'a.html','with':['one two','three'],'without':['advert'],'title':'The Title','author':'Una Berg','date':'2021-03-04'}",
            "{'file':'b.html','with':['four'],'without':['menu']}");

    @Test
    void spaceCaseAndEndingsDoNotMatter() {
        ExtractionScore score = ExtractionScorer.score(
                GOLD,
                Given.list(
                        "{'path':'x/a.html','text':'one\\n two and three','title':'the title ','byline':'By Una Berg','published':'2021-03-04T10:00:00Z'}",
                        "{'path':'b.html.gz','text':'four'}"));
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.fields().values())
                .allSatisfy(field -> assertThat(field.accuracy()).isEqualTo(1.0));
    }

    @Test
    void whatIsMissingAndWhatShouldNotBeThereCounts() {
        ExtractionScore score = ExtractionScorer.score(
                GOLD, Given.list("{'path':'a.html','text':'one two advert','title':'The Title | Paper'}"));
        // tp 1, fp 1, fn 2, tn 1
        assertThat(score.p()).isEqualTo(0.5);
        assertThat(score.r()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(score.accuracy()).isEqualTo(0.4);
        assertThat(score.withoutPrediction()).isEqualTo(1);
        assertThat(score.fields().get("title").near()).isZero(); // two of three words
        assertThat(score.fields().get("date").precision()).isNull();
    }
}
