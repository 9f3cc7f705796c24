package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {
    @Test
    void isLowerCaseWithoutPunctuation() {
        assertThat(PlainLine.of("  Read MORE, café…  ", "")).isEqualTo("read more café");
        assertThat(PlainLine.of("Don’t miss: it's all here", "")).isEqualTo("dont miss: its all here");
        assertThat(PlainLine.of("Tags — © The Beacon", "")).isEqualTo("tags - © the beacon");
    }

    @Test
    void hasOneSignForANumber() {
        assertThat(PlainLine.of("1,000 comments, 3.5 points", "")).isEqualTo("# comments # points");
    }

    @Test
    void keepsWhatIsAskedFor() {
        assertThat(PlainLine.of("(View|Show) all *", "()|*")).isEqualTo("(view|show) all *");
        assertThat(PlainLine.of("(View|Show) all *", "")).isEqualTo("view show all");
    }
}
