package org.hearsay.brief;

import org.hearsay.article.Report;

/** What the input says of a report besides its headline, on one line. */
final class ReportFacts {
    private ReportFacts() {}

    static void write(Html html, Report report) {
        String published = report.published();
        if (published == null || published.isBlank()) {
            html.text("no date");
        } else if (published.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            html.element("time", published.substring(0, 10), "datetime", published.substring(0, 10));
        } else {
            html.text(published);
        }
        if (report.outlet() == null) {
            html.text(" · no outlet given");
        }
        String byline = report.byline();
        if (byline != null) {
            html.text(" · by ").element("span", Wording.shortened(byline, 80), "dir", "auto");
        }
        String credit = report.credit();
        if (credit != null) {
            html.text(" · credits ").element("span", Wording.shortened(credit, 80), "dir", "auto");
        }
        String language = report.language();
        if (language == null) {
            html.text(" · language not known");
        } else if (!report.isEnglish()) {
            html.text(" · in " + StoryCounts.language(language) + ", listed only");
        }
    }
}
