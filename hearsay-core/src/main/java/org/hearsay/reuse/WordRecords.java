package org.hearsay.reuse;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Objects;
import org.hearsay.state.RecordReader;
import org.hearsay.state.RecordWriter;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** {@link ReportWords} as a record of a log: about seven bytes a word. */
final class WordRecords {
    private WordRecords() {}

    /**
     * The beginning of a record.
     *
     * @param length of the text, UTF-16
     * @param pairs where the text has a surrogate pair, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Head(
            String id,
            @Nullable String outlet,
            @Nullable String credit,
            @Nullable String published,
            int length,
            int[] pairs) {
        CodePoints codePoints() {
            return CodePoints.of(length, pairs);
        }
    }

    static byte[] write(ReportWords words) {
        RecordWriter out = new RecordWriter();
        out.text(words.id()).text(words.outlet()).text(words.credit()).text(words.published());
        out.count(words.length()).count(words.pairs().length);
        int last = 0;
        for (int pair : words.pairs()) {
            out.count(pair - last);
            last = pair;
        }
        out.count(words.size());
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            out.number(words.keys()[i]).count(words.begins()[i] - end).count(words.ends()[i] - words.begins()[i]);
            end = words.ends()[i];
        }
        return out.bits(words.furniture())
                .bits(words.quoted())
                .bits(words.capitals())
                .bytes();
    }

    static ReportWords read(ByteBuffer record) {
        RecordReader in = new RecordReader(record);
        Head head = readHead(in);
        int size = in.count();
        int[] keys = new int[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            keys[i] = in.number();
            begins[i] = end + in.count();
            ends[i] = begins[i] + in.count();
            end = ends[i];
        }
        BitSet furniture = in.bits();
        BitSet quoted = in.bits();
        return new ReportWords(
                head.id(),
                head.outlet(),
                head.credit(),
                head.published(),
                keys,
                begins,
                ends,
                furniture,
                quoted,
                in.bits(),
                head.length(),
                head.pairs());
    }

    static Head readHead(ByteBuffer record) {
        return readHead(new RecordReader(record));
    }

    private static Head readHead(RecordReader in) {
        String id = Objects.requireNonNull(in.text());
        String outlet = in.text();
        String credit = in.text();
        String published = in.text();
        int length = in.count();
        int[] pairs = new int[in.count()];
        int last = 0;
        for (int i = 0; i < pairs.length; i++) {
            last += in.count();
            pairs[i] = last;
        }
        return new Head(id, outlet, credit, published, length, pairs);
    }
}
