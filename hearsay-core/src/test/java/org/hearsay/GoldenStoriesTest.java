package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The invented stories against their truth. The floors are the figures as they are: a change may only raise them. What differs
 * is printed.
 */
class GoldenStoriesTest {

    /** Written after the rules had been made for the others; it has floors of its own. */
    private static final String RUMOUR = "bank-rumour";

    private static GoldScore score(boolean trueStatements) throws IOException {
        List<String> names = new ArrayList<>(GoldStory.names());
        names.remove(RUMOUR);
        return score(names, trueStatements);
    }

    private static GoldScore score(List<String> names, boolean trueStatements) throws IOException {
        GoldScore all = new GoldScore();
        for (String name : names) {
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
        assertThat(score.asserting.f1()).isGreaterThanOrEqualTo(0.89);
        assertThat(score.denying.f1()).isGreaterThanOrEqualTo(0.84);
        assertThat(score.origins.f1()).isGreaterThanOrEqualTo(0.80);
        assertThat(score.resting.f1()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.disputes.f1()).isGreaterThanOrEqualTo(0.75);
        assertThat(score.events.f1()).isGreaterThanOrEqualTo(0.89);
        assertThat(score.minRight).isGreaterThanOrEqualTo(15);
        assertThat(score.maxRight).isGreaterThanOrEqualTo(11);
        assertThat(score.farOff).isLessThanOrEqualTo(2);
    }

    @Test
    void rumourThatIsRetold() throws IOException {
        GoldScore score = score(List.of(RUMOUR), true);
        assertThat(score.origins.f1()).isGreaterThanOrEqualTo(0.55);
        assertThat(score.minRight).isGreaterThanOrEqualTo(3);
        assertThat(score.maxRight).isGreaterThanOrEqualTo(2);
        assertThat(score.farOff).isLessThanOrEqualTo(1);
        GoldScore flow = score(List.of(RUMOUR), false);
        assertThat(flow.origins.f1()).isGreaterThanOrEqualTo(0.37);
        assertThat(flow.minRight).isGreaterThanOrEqualTo(2);
        assertThat(flow.maxRight).isGreaterThanOrEqualTo(2);
        assertThat(flow.farOff).isLessThanOrEqualTo(4);
    }

    @Test
    void wholeFlow() throws IOException {
        GoldScore score = score(false);
        assertThat(score.asserting.f1()).isGreaterThanOrEqualTo(FLOW_ASSERTING);
        assertThat(score.denying.f1()).isGreaterThanOrEqualTo(0.83);
        assertThat(score.origins.f1()).isGreaterThanOrEqualTo(0.74);
        assertThat(score.resting.f1()).isGreaterThanOrEqualTo(0.79);
        assertThat(score.disputes.f1()).isGreaterThanOrEqualTo(0.74);
        assertThat(score.minRight).isGreaterThanOrEqualTo(16);
        assertThat(score.maxRight).isGreaterThanOrEqualTo(10);
        assertThat(score.farOff).isZero();
        assertThat(score.events.f1()).isGreaterThanOrEqualTo(0.89);
    }

    /** As the reader of statements gives it. */
    private static final double FLOW_ASSERTING = 0.93;
}
