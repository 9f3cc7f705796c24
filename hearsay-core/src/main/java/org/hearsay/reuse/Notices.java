package org.hearsay.reuse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordTable;
import org.hearsay.text.Words;

/** Tells notices ("sign up for our newsletter") by phrases, those of {@code notices.tsv} beside this class. */
final class Notices {
    private static final Notices STANDARD = new Notices(WordTable.words(Notices.class, "notices.tsv"));
    private static final int LONGEST_PHRASE = 6;
    /** Longer passages are articles, whatever phrases stand in them. */
    private static final int LONGEST_NOTICE = 200;

    private static final int WORDS_A_PHRASE = 35;

    private final Map<Integer, Set<List<Integer>>> phrasesByFirstWord = new LinkedHashMap<>();

    private Notices(Set<String> phrases) {
        for (String phrase : phrases) {
            Words words = Words.of(phrase);
            if (words.size() == 0 || words.size() > LONGEST_PHRASE) {
                throw new IllegalArgumentException("notices.tsv: \"" + phrase + "\" has " + words.size()
                        + " words; expected 1 to " + LONGEST_PHRASE);
            }
            phrasesByFirstWord
                    .computeIfAbsent(words.key(0), first -> new LinkedHashSet<>())
                    .add(keys(words.keys(), 0, words.size()));
        }
    }

    private static List<Integer> keys(int[] words, int begin, int end) {
        return Arrays.stream(words, begin, end).boxed().toList();
    }

    static Notices shipped() {
        return STANDARD;
    }

    /** Whether the words {@code [begin, end)} are a notice: no more than 200 words with two phrases, and one every 35 words. */
    boolean isNotice(int[] words, int begin, int end) {
        if (end - begin > LONGEST_NOTICE) {
            return false;
        }
        int phrases = 0;
        for (int at = begin; at < end; at++) {
            int length = phraseAt(words, at, end);
            if (length > 0) {
                phrases++;
                at += length - 1;
            }
        }
        return phrases >= (end - begin <= WORDS_A_PHRASE / 2 ? 1 : 2) && phrases * WORDS_A_PHRASE >= end - begin;
    }

    /** Words of the longest phrase that begins here, 0 for none. */
    private int phraseAt(int[] words, int at, int end) {
        Set<List<Integer>> phrases = phrasesByFirstWord.get(words[at]);
        if (phrases == null) {
            return 0;
        }
        for (int length = Math.min(LONGEST_PHRASE, end - at); length > 0; length--) {
            if (phrases.contains(keys(words, at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
