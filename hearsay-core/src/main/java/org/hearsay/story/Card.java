package org.hearsay.story;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.Report;
import org.hearsay.state.RecordReader;
import org.hearsay.state.RecordWriter;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the stories keep of a report instead of its text.
 *
 * @param label its title in one line, else its first words, else its id
 * @param titled whether the label is its title
 * @param day of publication since 1970, {@link #UNDATED} where none is known
 * @param english whether its words can be compared
 * @param features empty for a report that is not English
 * @param evidence empty for one that is
 */
record Card(String id, String label, boolean titled, long day, boolean english, Features features, Evidence evidence) {
    static final long UNDATED = Long.MIN_VALUE;
    private static final int LONGEST_LABEL = 100;

    static Card of(Report report) {
        boolean english = report.isEnglish();
        String title = report.title();
        boolean titled = title != null && !title.isBlank();
        return new Card(
                report.id(),
                titled ? shortened(Objects.requireNonNull(title)) : firstWords(report),
                titled,
                day(report.published()),
                english,
                Features.of(english ? WordUse.of(report) : Map.of()),
                english ? Evidence.NONE : Evidence.of(report));
    }

    /** The day of an ISO 8601 date or time; {@link #UNDATED} for anything else. */
    private static long day(@Nullable String published) {
        try {
            return published == null || published.length() < 10
                    ? UNDATED
                    : LocalDate.parse(published.substring(0, 10)).toEpochDay();
        } catch (DateTimeException notADay) {
            return UNDATED;
        }
    }

    private static String firstWords(Report report) {
        Span span = report.paragraphs().isEmpty()
                ? new Span(0, report.text().length())
                : report.paragraphs().get(0);
        String words = shortened(report.text().substring(span.begin(), Math.min(span.end(), span.begin() + 1_000)));
        return words.isEmpty() ? report.id() : words;
    }

    /** One line of no more than 100 characters, cut between words. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_LABEL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LABEL - 1);
        int end = space > LONGEST_LABEL / 2 ? space : LONGEST_LABEL - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    byte[] toRecord() {
        RecordWriter out = new RecordWriter();
        out.text(id).text(label).count(titled ? 1 : 0).number(day).count(english ? 1 : 0);
        features.write(out);
        evidence.write(out);
        return out.bytes();
    }

    static Card read(ByteBuffer record) {
        RecordReader in = new RecordReader(record);
        return new Card(
                Objects.requireNonNull(in.text()),
                Objects.requireNonNull(in.text()),
                in.count() == 1,
                in.longNumber(),
                in.count() == 1,
                Features.read(in),
                Evidence.read(in));
    }
}
