package org.hearsay.bench.score;

import java.util.stream.Collectors;

/** A text addressed by Unicode code points, as the output formats and the benchmarks address it. */
public final class PointText {
    private final String text;
    /** The code unit at which each code point begins, and the text's end. */
    private final int[] units;
    /** The code point of each code unit, and of the text's end. */
    private final int[] points;

    public PointText(String text) {
        this.text = text;
        this.units = new int[text.codePointCount(0, text.length()) + 1];
        this.points = new int[text.length() + 1];
        int point = 0;
        for (int unit = 0; unit < text.length(); point++) {
            int size = Character.charCount(text.codePointAt(unit));
            units[point] = unit;
            for (int i = 0; i < size; i++) {
                points[unit + i] = point;
            }
            unit += size;
        }
        units[point] = text.length();
        points[text.length()] = point;
    }

    public String text() {
        return text;
    }

    /** In code points. */
    public int length() {
        return units.length - 1;
    }

    /** The code point at a code unit of {@link #text()}. */
    public int point(int unit) {
        return points[unit];
    }

    /** The words of a range; what lies beyond the text is left out. */
    public String cut(Spans.Range range) {
        int begin = Math.min(range.begin(), length());
        return text.substring(units[begin], units[Math.max(begin, Math.min(range.end(), length()))]);
    }

    /** The words of all ranges, a space between them. */
    public String cut(Spans spans) {
        return spans.ranges().stream().map(this::cut).collect(Collectors.joining(" "));
    }
}
