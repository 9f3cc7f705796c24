package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The invented stories against their truth. The floors are the figures as they are: a change may only raise them. What differs
 * is printed.
 */
class GoldenStoriesTest {

    private static GoldScore score(boolean trueStatements) throws IOException {
        GoldScore all = new GoldScore();
        for (String name : GoldStory.names()) {
            GoldStory story = GoldStory.of(name);
            GoldScore score = GoldScore.of(story, trueStatements ? story.briefOfTrueStatements() : story.brief());
            System.out.println(name + "\n" + score + "\n"
                    + score.differences().stream().map(line -> "  " + line).collect(Collectors.joining("\n")));
            all.add(score);
        }
        System.out.println("all\n" + all);
        return all;
    }

    @Test
    void claimsOriginsAndDisputesOfTrueStatements() throws IOException {
        GoldScore score = score(true);
        assertThat(score.asserting.f1()).isGreaterThanOrEqualTo(0.91);
        assertThat(score.denying.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.origins.f1()).isGreaterThanOrEqualTo(0.78);
        assertThat(score.resting.f1()).isGreaterThanOrEqualTo(0.84);
        assertThat(score.disputes.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.events.f1()).isGreaterThanOrEqualTo(0.89);
        assertThat(score.minRight).isGreaterThanOrEqualTo(16);
        assertThat(score.maxRight).isGreaterThanOrEqualTo(11);
        assertThat(score.farOff).isLessThanOrEqualTo(0);
    }

    @Test
    void wholeFlow() throws IOException {
        GoldScore score = score(false);
        assertThat(score.asserting.f1()).isGreaterThanOrEqualTo(FLOW_ASSERTING);
        assertThat(score.denying.f1()).isGreaterThanOrEqualTo(0.83);
        assertThat(score.origins.f1()).isGreaterThanOrEqualTo(0.69);
        assertThat(score.resting.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.disputes.f1()).isGreaterThanOrEqualTo(0.73);
        assertThat(score.minRight).isGreaterThanOrEqualTo(13);
        assertThat(score.maxRight).isGreaterThanOrEqualTo(9);
        assertThat(score.farOff).isLessThanOrEqualTo(0);
        assertThat(score.events.f1()).isGreaterThanOrEqualTo(0.89);
    }

    /** As the reader of statements gives it. */
    private static final double FLOW_ASSERTING = 0.93;
}
