package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            [Ada Brook] {tweeted} <that it held>.                              # PUBLIC
            [Ada Brook] {wrote} on Facebook <that it held>.                    # PUBLIC
            [Ada Brook] {said} in a statement <that it held>.                  # PUBLIC
            [Ada Brook] {told} reporters <that it held>.                       # PUBLIC
            [Ada Brook] {testified} <that it held>.                            # PUBLIC
            At a news conference, [Ada Brook] {said} <that it held>.           # PUBLIC
            [Ada Brook] {told} Reuters <that it held>.                         # TO_OUTLET
            [An official] {said} <that it held>.                               # TO_OUTLET
            [Ada Brook] {said} <that it held>.                                 # UNSAID
            [Ada Brook] {said} <that a tweet was wrong>.                       # UNSAID
            """)
    void readsWhereASourceSpoke(String marked, Channel channel) {
        assertThat(Marked.last(marked, null).channel()).as(marked).isEqualTo(channel);
    }
}
