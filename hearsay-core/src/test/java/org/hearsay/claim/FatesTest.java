package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class FatesTest {
    @Test
    void whatHappenedToPeopleIsToldInManyWords() {
        assertThat(of("34/34/NUM were/be/AUX missing/miss/VERB")).containsExactly("missing");
        assertThat(of("12/12/NUM people/people/NOUN on/on/ADP board/board/NOUN"))
                .containsExactly("aboard");
        assertThat(of("14/14/NUM lost/lose/VERB their/their/PRON lives/life/NOUN"))
                .containsExactly("kill");
        assertThat(of("the/the/DET death/death/NOUN toll/toll/NOUN rose/rise/VERB"))
                .containsExactly("kill");
    }

    @Test
    void aKindOfThingIsNotWhatHappened() {
        assertThat(of("the/the/DET rescue/rescue/NOUN centre/centre/NOUN said/say/VERB"))
                .isEmpty();
    }

    @Test
    void theDeadWhoAreSpokenOfAreNotCounted() {
        assertThat(of("a/a/DET service/service/NOUN to/to/PART honour/honour/VERB the/the/DET dead/dead/ADJ"))
                .isEmpty();
        assertThat(of("five/five/NUM are/be/AUX among/among/ADP the/the/DET dead/dead/ADJ"))
                .containsExactly("kill");
    }

    /** The fates that words of the form text/lemma/tag tell. */
    private static List<String> of(String words) {
        String[] all = words.split(" ");
        List<Token> tokens = IntStream.range(0, all.length)
                .mapToObj(i -> {
                    String[] parts = all[i].split("/");
                    return new Token(new Span(10 * i, 10 * i + parts[0].length()), parts[0], parts[2], parts[1]);
                })
                .toList();
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> Fates.at(tokens, i))
                .filter(Objects::nonNull)
                .toList();
    }
}
