package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of a text in Unicode code points: sorted, those that touch or overlap joined, none of them empty.
 *
 * @param ranges half-open, in text order
 */
public record Spans(List<Range> ranges) {
    public static final Spans NONE = new Spans(List.of());

    /** {@code [begin, end)} in code points. */
    public record Range(int begin, int end) implements Comparable<Range> {
        private static final Comparator<Range> ORDER =
                Comparator.comparingInt(Range::begin).thenComparingInt(Range::end);

        @Override
        public int compareTo(Range other) {
            return ORDER.compare(this, other);
        }
    }

    public Spans {
        ranges = joined(ranges);
    }

    public static Spans of(int begin, int end) {
        return new Spans(List.of(new Range(begin, end)));
    }

    /** Of an object with {@code spans}; none for null, missing, or an object without. */
    public static Spans of(JsonNode object) {
        return ofPairs(object.path("spans"));
    }

    /** Of a list of {@code [begin, end]}; none for null or missing. */
    public static Spans ofPairs(JsonNode pairs) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode pair : pairs) {
            ranges.add(new Range(pair.path(0).asInt(), pair.path(1).asInt()));
        }
        return new Spans(ranges);
    }

    /** All of them together. */
    public static Spans union(Collection<Spans> all) {
        return new Spans(all.stream().flatMap(spans -> spans.ranges.stream()).toList());
    }

    private static List<Range> joined(List<Range> ranges) {
        List<Range> out = new ArrayList<>();
        for (Range range :
                ranges.stream().filter(one -> one.end > one.begin).sorted().toList()) {
            int last = out.size() - 1;
            if (last >= 0 && range.begin <= out.get(last).end) {
                out.set(last, new Range(out.get(last).begin, Math.max(out.get(last).end, range.end)));
            } else {
                out.add(range);
            }
        }
        return List.copyOf(out);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** In code points. */
    public int length() {
        return ranges.stream().mapToInt(range -> range.end - range.begin).sum();
    }

    /** Code points that both have. */
    public int shared(Spans other) {
        int total = 0;
        int i = 0;
        int j = 0;
        while (i < ranges.size() && j < other.ranges.size()) {
            Range a = ranges.get(i);
            Range b = other.ranges.get(j);
            total += Math.max(0, Math.min(a.end, b.end) - Math.max(a.begin, b.begin));
            if (a.end < b.end) {
                i++;
            } else {
                j++;
            }
        }
        return total;
    }

    public boolean meets(Spans other) {
        return shared(other) > 0;
    }

    /** Intersection over union in code points; 0 for two that are empty. */
    public double overlap(Spans other) {
        int common = shared(other);
        return common == 0 ? 0 : (double) common / (length() + other.length() - common);
    }
}
