package org.hearsay.story;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.state.RecordReader;
import org.hearsay.state.RecordWriter;
import org.hearsay.text.Words;

/**
 * What is kept of a report to put it into a story: its words by a 32-bit hash of their stems. Arrays are not to be changed.
 *
 * @param stems ascending
 * @param times in the article, 0 for a word of the title only
 * @param names indices of words that are written with a capital more often than not
 * @param numbers indices of words that begin with a digit
 * @param leads indices of words of the title or the beginning
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, one a report of a million
record Features(int[] stems, int[] times, BitSet names, BitSet numbers, BitSet leads) {
    private static final int MOST_TIMES = 1_000;

    static int key(String stem) {
        return Words.keyOf(stem);
    }

    static Features of(Map<String, WordUse> uses) {
        TreeMap<Integer, Map.Entry<String, WordUse>> byKey = new TreeMap<>();
        uses.entrySet().forEach(use -> byKey.putIfAbsent(key(use.getKey()), use));
        int[] stems = new int[byKey.size()];
        int[] times = new int[stems.length];
        BitSet names = new BitSet();
        BitSet numbers = new BitSet();
        BitSet leads = new BitSet();
        int at = 0;
        for (Map.Entry<Integer, Map.Entry<String, WordUse>> entry : byKey.entrySet()) {
            WordUse use = entry.getValue().getValue();
            stems[at] = entry.getKey();
            times[at] = Math.min(MOST_TIMES, use.times());
            names.set(at, use.isName());
            numbers.set(at, Character.isDigit(entry.getValue().getKey().charAt(0)));
            leads.set(at, use.leads());
            at++;
        }
        return new Features(stems, times, names, numbers, leads);
    }

    int size() {
        return stems.length;
    }

    /** Equal for the same words, and for others almost never. */
    long hash() {
        long hash = stems.length;
        for (int i = 0; i < stems.length; i++) {
            hash = (hash ^ stems[i] ^ ((long) times[i] << 32)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    void write(RecordWriter out) {
        out.count(stems.length);
        for (int i = 0; i < stems.length; i++) {
            out.number(stems[i]).count(times[i]);
        }
        out.bits(names).bits(numbers).bits(leads);
    }

    static Features read(RecordReader in) {
        int[] stems = new int[in.count()];
        int[] times = new int[stems.length];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = in.number();
            times[i] = in.count();
        }
        return new Features(stems, times, in.bits(), in.bits(), in.bits());
    }
}
