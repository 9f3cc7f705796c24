package org.hearsay.text;

/**
 * A stretch of a report's text, {@code [begin, end)} in UTF-16 code units.
 *
 * <p>This is the one unit of offsets inside the program; {@link CodePoints} turns spans into the code points that every
 * output format uses. Spans are ordered by begin, then by end.
 *
 * @param begin first code unit, 0 or more
 * @param end one past the last code unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether {@code other} lies wholly inside this span; an equal span does. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words of this span in {@code text}, which must be the text that the span was read from. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + begin + ", " + end + ")";
    }
}
