package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.article.Report;
import org.hearsay.article.ReportPlace;
import org.hearsay.article.ReportVersion;

/** Where else a report was found, and what it said before it was changed, in sentences. */
final class ReportHistory {
    private static final int MOST = 3;
    private static final int SENTENCE_CHARS = 200;

    private ReportHistory() {}

    /** Empty as a rule. */
    static List<String> of(Report report) {
        List<String> sentences = new ArrayList<>();
        List<ReportPlace> others = report.places().subList(1, report.places().size());
        if (!others.isEmpty()) {
            sentences.add("The same report also stands in "
                    + listed(others.stream()
                            .map(place -> place.url() == null ? place.id() : place.url())
                            .map(place -> Wording.shortened(place, SENTENCE_CHARS))
                            .toList())
                    + ".");
        }
        report.versions().forEach(version -> sentences.add(of(report, version)));
        return sentences;
    }

    private static String of(Report report, ReportVersion version) {
        StringBuilder words = new StringBuilder("An earlier version (" + when(version) + ")");
        List<String> changes = new ArrayList<>();
        if (!version.removed().isEmpty()) {
            changes.add(" said " + listed(quoted(version.removed())));
        }
        if (!version.added().isEmpty()) {
            changes.add(" did not say "
                    + listed(quoted(version.added().stream()
                            .map(span -> span.in(report.text()))
                            .toList())));
        }
        words.append(
                changes.isEmpty() ? " said the same under another headline or date" : String.join(" and", changes));
        words.append(version.correction() == null ? "; no correction is noted." : "; a correction is noted.");
        return words.toString();
    }

    private static String when(ReportVersion version) {
        for (String date : Arrays.asList(version.modified(), version.place().retrieved(), version.published())) {
            if (date != null) {
                return date;
            }
        }
        return version.place().id();
    }

    private static List<String> quoted(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> Quotation.of(sentence, SENTENCE_CHARS))
                .toList();
    }

    private static String listed(List<String> parts) {
        String first = parts.stream().limit(MOST).collect(Collectors.joining(", "));
        return parts.size() <= MOST ? first : first + " and " + (parts.size() - MOST) + " more";
    }
}
