package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagContextTest {
    @Test
    void aNounThatEndsAPhraseIsNoAdjective() {
        assertThat(mended("a/DET senior/ADJ official/ADJ said/NOUN")).isEqualTo("DET ADJ NOUN VERB");
        assertThat(mended("the/DET official/ADJ report/NOUN")).isEqualTo("DET ADJ NOUN");
        assertThat(mended("it/PRON is/AUX official/ADJ ./PUNCT")).isEqualTo("PRON AUX ADJ PUNCT");
    }

    @Test
    void aCapitalBeforeAVerbOfSpeechIsAName() {
        assertThat(mended("Vale/VERB claimed/VERB that/SCONJ")).isEqualTo("PROPN VERB SCONJ");
        assertThat(mended("Asked/VERB said/VERB")).isEqualTo("VERB VERB");
    }

    @Test
    void haveBeforeAnAdverbAndAVerbIsAnAuxiliary() {
        assertThat(mended("Vale/PROPN has/VERB repeatedly/ADV denied/VERB it/PRON"))
                .isEqualTo("PROPN AUX ADV VERB PRON");
        assertThat(mended("Vale/PROPN has/VERB two/NUM boats/NOUN")).isEqualTo("PROPN VERB NUM NOUN");
    }

    @Test
    void firstBetweenNameAndVerbIsAnAdverb() {
        assertThat(mended("the/DET Gazette/PROPN first/ADJ reported/VERB")).isEqualTo("DET PROPN ADV VERB");
        assertThat(mended("the/DET first/ADJ report/NOUN")).isEqualTo("DET ADJ NOUN");
    }

    @Test
    void nothingIsLeftAlone() {
        assertThat(mended("")).isEmpty();
    }

    private static String mended(String sentence) {
        String[] tokens = sentence.isEmpty() ? new String[0] : sentence.split(" ");
        String[] words = new String[tokens.length];
        String[] tags = new String[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = tokens[i].substring(0, tokens[i].indexOf('/'));
            tags[i] = tokens[i].substring(tokens[i].indexOf('/') + 1);
        }
        TagContext.mend(words, tags);
        return String.join(" ", tags);
    }
}
