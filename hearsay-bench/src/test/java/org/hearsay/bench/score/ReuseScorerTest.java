package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseScorerTest {
    private static final List<JsonNode> GOLD = Given.list(
            "{'a':'1','b':'2','verdict':'copy','kind':'headline','level':null,'direction':'a<-b','dated':true}",
            "{'a':'3','b':'1','verdict':'rewrite','kind':'rewriting','level':'0.25','direction':'a<-b','dated':false}",
            "{'a':'4','b':'5','verdict':'quote','kind':'quote','level':null,'direction':'unknown','dated':true}",
            "{'a':'6','b':'7','verdict':null,'kind':'natural','level':null,'direction':'unknown','dated':true}");

    @Test
    void directionIsTurnedWithTheOrderOfThePair() {
        ReuseScore score = ReuseScorer.score(
                GOLD,
                Given.list(
                        "{'a':'2','b':'1','verdict':'copy','direction':'b<-a'}",
                        "{'a':'1','b':'3','verdict':'copy','direction':'a<-b'}",
                        "{'a':'5','b':'4','verdict':'quote','direction':'unknown'}"));
        assertThat(score.reuse().f1()).isEqualTo(1);
        assertThat(score.verdictAccuracy()).isEqualTo(2.0 / 3);
        assertThat(score.direction().get("all").accuracy()).isEqualTo(0.5);
        assertThat(score.direction().get("both dated").accuracy()).isEqualTo(1);
        assertThat(score.levels().get("0.25").recall()).isEqualTo(1);
        assertThat(score.confusion().get("rewrite").get("copy")).isEqualTo(1);
    }

    @Test
    void aPairThatNobodyJudgedIsNotScoredAndOneThatIsNotInTheGoldIsWrong() {
        ReuseScore score = ReuseScorer.score(
                GOLD, Given.list("{'a':'6','b':'7','verdict':'copy'}", "{'a':'8','b':'9','verdict':'partial'}"));
        assertThat(score.notScored()).isEqualTo(1);
        assertThat(score.reuse()).isEqualTo(Prf.of(0, 1, 2));
        assertThat(score.confusion().get("none").get("partial")).isEqualTo(1);
    }
}
