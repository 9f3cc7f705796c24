package org.hearsay.article;

import java.util.List;
import java.util.Map;
import org.hearsay.source.Metadata;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One published text, with what the input says of it. What it does not say is null: nothing is invented.
 *
 * @param id unique in a run
 * @param url where it was published
 * @param outlet who published it, as the input names it
 * @param title the headline
 * @param byline who wrote it, as written, without "By"
 * @param dateline the place line ("KABUL, June 27")
 * @param credit the agency or outlet that the report itself credits as its maker
 * @param published ISO 8601: a date, or a date and time with its offset where one is known
 * @param modified as {@code published}
 * @param language BCP 47, as declared or detected; null where the text is too short to tell
 * @param text the whole text; for plain text and JSON Lines exactly as decoded
 * @param paragraphs the article's paragraphs in text order, without furniture
 * @param furniture what was set aside, in text order; it overlaps no paragraph
 * @param path where the report was read from
 * @param retrieved ISO 8601: when a crawler fetched it; null where the input is no web archive
 * @param places where the same report was found, its own place first
 * @param versions what it said before it was changed, the oldest first; empty as a rule
 * @param details captions, posts, a correction, and where fields were taken from
 */
public record Report(
        String id,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String credit,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        String text,
        List<Span> paragraphs,
        List<Furniture> furniture,
        String path,
        @Nullable String retrieved,
        List<ReportPlace> places,
        List<ReportVersion> versions,
        ReportDetails details) {
    public Report {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
        places = List.copyOf(places);
        versions = List.copyOf(versions);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("the report \"" + id + "\" needs a place");
        }
    }

    /** A report that was found once and that no crawler fetched. */
    public Report(
            String id,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String credit,
            @Nullable String published,
            @Nullable String modified,
            @Nullable String language,
            String text,
            List<Span> paragraphs,
            List<Furniture> furniture,
            String path) {
        this(
                id,
                url,
                outlet,
                title,
                byline,
                dateline,
                credit,
                published,
                modified,
                language,
                text,
                paragraphs,
                furniture,
                path,
                null,
                List.of(new ReportPlace(id, url, path, null)),
                List.of(),
                ReportDetails.none());
    }

    /** Whether the later, English-only stages read this report. */
    public boolean isEnglish() {
        return language != null && (language.equals("en") || language.startsWith("en-"));
    }

    /** This report with its language told. */
    public Report withLanguage(@Nullable String detected) {
        return copy(detected, places, versions, details.withLanguage(detected));
    }

    /** The fields that the input tells, by their names in the output format. */
    Map<String, String> fields() {
        return new Metadata(url, outlet, title, byline, dateline, credit, published, modified, language).values();
    }

    /** This report with its details told. */
    Report with(ReportDetails told) {
        return copy(language, places, versions, told);
    }

    /** This report with all of its places, and its versions. */
    Report with(List<ReportPlace> found, List<ReportVersion> earlier) {
        return copy(language, found, earlier, details);
    }

    private Report copy(
            @Nullable String newLanguage,
            List<ReportPlace> newPlaces,
            List<ReportVersion> newVersions,
            ReportDetails newDetails) {
        return new Report(
                id,
                url,
                outlet,
                title,
                byline,
                dateline,
                credit,
                published,
                modified,
                newLanguage,
                text,
                paragraphs,
                furniture,
                path,
                retrieved,
                newPlaces,
                newVersions,
                newDetails);
    }
}
