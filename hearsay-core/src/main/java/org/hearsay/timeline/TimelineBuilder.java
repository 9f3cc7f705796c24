package org.hearsay.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.TimeExpression;

/** Read reports &rarr; timeline: the sentences that date something, in order of date. */
public final class TimelineBuilder {
    /** The entries in order of date, open dates last. */
    public List<TimelineEntry> build(List<ReadReport> reports) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (ReadReport report : reports) {
            String text = report.report().text();
            for (TimeExpression time : report.times()) {
                String value = time.value();
                if (value == null || value.startsWith("P")) {
                    continue;
                }
                for (Sentence sentence : report.sentences()) {
                    if (sentence.span().overlaps(time.span())) {
                        entries.add(new TimelineEntry(
                                value,
                                sentence.span().in(text),
                                List.of(new TimelineEntry.Place(report.report().id(), sentence.span())),
                                time.span().in(text)));
                        break;
                    }
                }
            }
        }
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.date())));
        return entries;
    }
}
