package org.hearsay.reuse;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.reuse.Reuse.Direction;
import org.hearsay.reuse.Reuse.Passage;
import org.hearsay.reuse.Reuse.Verdict;
import org.hearsay.state.RecordReader;
import org.hearsay.state.RecordWriter;
import org.hearsay.text.Span;

/** A pair as a record of a log. */
final class PairRecords {
    private PairRecords() {}

    static byte[] write(Found.Pair pair) {
        Found found = pair.found();
        Reuse reuse = pair.reuse();
        RecordWriter out = new RecordWriter();
        out.count(found.a()).count(found.b()).count(found.unrelated() ? 1 : 0);
        out.count(found.furniture().size());
        found.furniture().forEach(out::number);
        out.text(reuse.a()).text(reuse.b()).number(reuse.shared());
        out.text(reuse.verdict().name()).text(reuse.direction().name()).number(reuse.confidence());
        out.count(reuse.reasons().size());
        reuse.reasons().forEach(out::text);
        out.count(reuse.passages().size());
        for (Passage passage : reuse.passages()) {
            write(out, passage.a());
            write(out, passage.b());
            out.number(passage.similarity());
        }
        return out.bytes();
    }

    private static void write(RecordWriter out, Span span) {
        out.count(span.begin()).count(span.length());
    }

    static Found.Pair read(ByteBuffer record) {
        RecordReader in = new RecordReader(record);
        int a = in.count();
        int b = in.count();
        boolean unrelated = in.count() == 1;
        List<Long> furniture = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            furniture.add(in.longNumber());
        }
        String idA = Objects.requireNonNull(in.text());
        String idB = Objects.requireNonNull(in.text());
        double shared = in.realNumber();
        Verdict verdict = Verdict.valueOf(Objects.requireNonNull(in.text()));
        Direction direction = Direction.valueOf(Objects.requireNonNull(in.text()));
        double confidence = in.realNumber();
        List<String> reasons = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            reasons.add(Objects.requireNonNull(in.text()));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            passages.add(new Passage(span(in), span(in), in.realNumber()));
        }
        Reuse reuse = new Reuse(idA, idB, verdict, shared, direction, confidence, reasons, passages);
        return new Found.Pair(Found.of(a, b, reuse, List.copyOf(furniture), unrelated), reuse);
    }

    private static Span span(RecordReader in) {
        int begin = in.count();
        return new Span(begin, begin + in.count());
    }
}
