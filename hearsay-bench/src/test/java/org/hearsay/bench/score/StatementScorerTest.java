package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementScorerTest {
    private static final String TEXT =
            "“The bridge will open soon,” Mara Holt said. Tom Reyk denied that it leaked. 😀\n"
                    + "“We stay,” they said, “until the water falls.”\n";
    private static final Attribution HOLT = attribution("“The bridge will open soon,”", "Mara Holt", "said");
    private static final Attribution REYK = attribution("that it leaked", "Tom Reyk", "denied");
    private static final Attribution THEY = new Attribution(
            at("they"),
            new Spans(at("they said").ranges().stream()
                    .map(range -> new Spans.Range(range.end() - 4, range.end()))
                    .toList()),
            Spans.union(List.of(at("“We stay,”"), at("“until the water falls.”"))));
    private static final List<Attribution> GOLD = List.of(HOLT, REYK, THEY);

    @Test
    void theGoldItselfScoresOneInEverySlice() {
        StatementScore score =
                score(said(HOLT, "Mara Holt", "direct"), said(REYK, "Tom Reyk", "indirect"), said(THEY, "", "direct"));
        score.slices().forEach((name, slice) -> {
            if (!name.equals("mixed")) {
                assertThat(List.of(
                                slice.half().f1(),
                                slice.exact().f1(),
                                slice.whole().f1(),
                                slice.characters().f1()))
                        .as(name)
                        .containsOnly(1.0);
            }
        });
        assertThat(score.slices().get("mixed").half().f1()).isNull();
        assertThat(score.slices().get("direct").half().gold()).isEqualTo(2);
        assertThat(score.slices().get("all").modeAccuracy()).isEqualTo(1);
    }

    @Test
    void aQuoteWhoseSourceIsAPronounIsNotJudgedForItsSpeaker() {
        StatementScore.SpeakerScore speaker =
                score(said(HOLT, "Ms Holt", "direct")).slices().get("all").speaker();
        assertThat(speaker.quotes()).isEqualTo(1);
        assertThat(speaker.accuracy()).isEqualTo(1);
        assertThat(speaker.accuracyNameOnly()).isEqualTo(1);
    }

    @Test
    void nothingSaidScoresZero() {
        StatementScore.Slice all = score().slices().get("all");
        assertThat(all.half().f1()).isZero();
        assertThat(all.speaker().accuracyOfAll()).isZero();
        assertThat(all.speaker().accuracy()).isNull();
    }

    @Test
    void partsOfAContentCountByTheirOverlap() {
        // 26 of 28 characters: above 0.8, not exact. 24 of 34: above 0.5 only. 7 of 14: half, just enough; no source,
        // no cue.
        Attribution most = new Attribution(HOLT.source(), HOLT.cue(), Spans.of(1, 27));
        Attribution half = new Attribution(REYK.source(), THEY.cue(), at("“until the water falls.”"));
        Attribution just = new Attribution(Spans.NONE, Spans.NONE, at("that it"));
        StatementScore.Slice all = score(said(most, "", null), said(half, "", null), said(just, "", null))
                .slices()
                .get("all");
        assertThat(all.half().p()).isEqualTo(1);
        assertThat(all.most().p()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(all.exact().p()).isZero();
        // Sources: Holt met, they not (Reyk was said), none said for the third.
        assertThat(all.source()).isEqualTo(Prf.of(1, 2, 3));
        assertThat(all.cue()).isEqualTo(Prf.of(2, 2, 3));
        assertThat(all.whole().p()).isCloseTo(1.0 / 3, within(1e-9));
        // 28 + 14 + 34 characters in the gold, 26 + 24 + 7 said, all of them right.
        assertThat(all.characters()).isEqualTo(Prf.of(57, 57, 57, 76));
    }

    private static StatementScore score(JsonNode... said) {
        StatementScorer scorer = new StatementScorer();
        scorer.add(TEXT, List.of(GOLD), List.of(said));
        return scorer.score();
    }

    private static JsonNode said(Attribution attribution, String speaker, String mode) {
        return Given.json("{'source': " + spans(attribution.source()) + ", 'cue': " + spans(attribution.cue())
                + ", 'content': " + spans(attribution.content()) + ", 'mode': "
                + (mode == null ? "null" : "'" + mode + "'") + ", 'speaker': {'name': '" + speaker + "'}}");
    }

    private static String spans(Spans spans) {
        return spans.isEmpty()
                ? "null"
                : "{'spans': "
                        + spans.ranges().stream()
                                .map(range -> List.of(range.begin(), range.end()))
                                .toList()
                        + "}";
    }

    private static Attribution attribution(String content, String source, String cue) {
        return new Attribution(at(source), at(cue), at(content));
    }

    private static Spans at(String words) {
        int begin = TEXT.indexOf(words);
        int point = TEXT.codePointCount(0, begin);
        return Spans.of(point, point + words.codePointCount(0, words.length()));
    }
}
