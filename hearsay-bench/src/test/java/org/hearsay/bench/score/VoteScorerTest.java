package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoteScorerTest {
    private static final List<VoteScorer.Headline> HEADLINES = List.of(
            new VoteScorer.Headline("a", "The Post", "Mayor resigns over bridge"),
            new VoteScorer.Headline("b", "Echo", "Mayor resigns over the bridge"),
            new VoteScorer.Headline("c", "Post", "Mayor resigns over bridge"),
            new VoteScorer.Headline("d", "Lark", "Bridge closed for repairs"),
            new VoteScorer.Headline("e", "Wren", null),
            new VoteScorer.Headline("f", "Finch", null));

    @Test
    void headlinesWithCommonWordsAreOneGroup() {
        assertThat(VoteScorer.groups(HEADLINES)).extracting(List::size).containsExactly(3, 1, 1, 1);
    }

    @Test
    void anOutletHasOneVote() {
        assertThat(VoteScorer.votes(Set.of("a", "b", "d"), VoteScorer.groups(HEADLINES)))
                .isEqualTo(2);
    }

    @Test
    void whatNoReportAssertsHasNone() {
        assertThat(VoteScorer.votes(Set.of(), VoteScorer.groups(HEADLINES))).isZero();
    }

    @Test
    void aNumberIsRightWhereTheRangeIsJustThat() {
        VoteScore score = new VoteScore(List.of(
                new VoteScore.Row("C1", new VoteScore.Range(1, 2), new VoteScore.Range(1, 2), 1, 5),
                new VoteScore.Row("C2", new VoteScore.Range(1, 1), null, 1, 4),
                new VoteScore.Row("C3", null, null, 1, 1)));
        assertThat(score.judged()).isEqualTo(2);
        assertThat(score.oursRight()).isEqualTo(1);
        assertThat(score.right(VoteScore.Row::votes)).isEqualTo(1);
        assertThat(score.within(VoteScore.Row::votes)).isEqualTo(2);
        assertThat(score.within(VoteScore.Row::outlets)).isZero();
    }
}
