package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Capture;
import org.hearsay.source.Document;
import org.hearsay.source.Format;
import org.hearsay.source.Metadata;
import org.hearsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of a document: the article's paragraphs, what is set aside and why, and what the document says of its title,
 * outlet, writers, dates and maker. What it does not say is null.
 *
 * <pre>{@code
 * ArticleExtractor extractor = new ArticleExtractor(OutletTable.standard());
 * Extraction extraction = extractor.extract(document);
 * Report report = extraction.report();
 * }</pre>
 *
 * <p>Immutable and safe to share; an extraction takes time linear in the document's length.
 */
public final class ArticleExtractor {
    private static final Pattern BY = Pattern.compile("^(?:by|von|par|por|di)[: ]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S*|\\S+@\\S+\\.\\S+");
    private static final Pattern HOST = Pattern.compile("(?i)(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/\\S*)?");

    private final OutletTable outlets;
    private final PhraseTable phrases = PhraseTable.standard();
    private final CreditLines credits;

    public ArticleExtractor(OutletTable outlets) {
        this.outlets = outlets;
        this.credits = new CreditLines(outlets);
    }

    /** The report of one document, with what was wrong with it. */
    public Extraction extract(Document document) {
        List<Problem> problems = new ArrayList<>();
        Metadata said = document.metadata();
        String text = document.text();
        Map<Integer, String> known = Map.of();
        List<String> shown = List.of();
        HtmlArticle page = document.format() == Format.HTML ? HtmlArticle.read(text, phrases) : null;
        if (page != null) {
            PageFlaw flaw = page.flaw();
            if (flaw != null) {
                problems.add(new Problem(document.path(), flaw.code(), flaw.message()));
                if (!flaw.kept()) {
                    return new Extraction(null, problems);
                }
            }
            said = said.orElse(page.metadata().values());
            if (said.url() == null && document.capture() != null) {
                said = said.orElse(Metadata.ofUrl(document.capture().url()));
            }
            text = page.body().text();
            known = page.body().known();
            shown = page.lines();
        }
        if (text.codePoints().allMatch(c -> c < 0x10000 && Line.isBlank((char) c))) {
            problems.add(new Problem(document.path(), "no-text", "found nothing to read; left out"));
            return new Extraction(null, problems);
        }
        TextArticle article = new TextArticle(text, document.format(), said.title(), phrases, outlets, known);
        shown.forEach(line -> credits.read(line, true, article.facts()));
        Report report = report(document, said, article, page, problems);
        if (report.paragraphs().isEmpty()) {
            problems.add(new Problem(
                    document.path(), "no-article", "found only a title or furniture, no paragraph; kept without one"));
        }
        return new Extraction(report, problems);
    }

    private Report report(
            Document document, Metadata said, TextArticle article, @Nullable HtmlArticle page, List<Problem> problems) {
        Facts facts = article.facts();
        Capture capture = document.capture();
        String retrieved = capture == null ? null : capture.date();
        String found = capture == null ? document.metadata().url() : capture.url();
        Report report = new Report(
                document.id(),
                said.url(),
                outlet(said),
                or(said.title(), facts.title()),
                or(byline(said.byline()), facts.byline()),
                or(said.dateline(), facts.dateline()),
                or(or(credit(said.credit()), facts.credit()), agency(said.byline())),
                or(date(said.published(), "published", document, problems), facts.published()),
                or(date(said.modified(), "modified", document, problems), facts.modified()),
                said.language() == null ? null : Language.tag(said.language()).orElse(null),
                article.text(),
                article.paragraphs(),
                article.furniture(),
                document.path(),
                retrieved,
                List.of(new ReportPlace(document.id(), found, document.path(), retrieved)),
                List.of(),
                ReportDetails.none());
        return report.with(new ReportDetails(
                taken(document, report, page),
                page == null ? List.of() : page.captions(),
                page == null ? List.of() : page.body().posts(),
                Corrections.find(report.text(), report.paragraphs(), report.furniture(), part -> true)));
    }

    /** Where each field that is told was taken from: the record, the page's head or body, or the lines of the text. */
    private static Map<String, String> taken(Document document, Report report, @Nullable HtmlArticle page) {
        Map<String, String> own = document.metadata().values();
        Map<String, Told> told = page == null ? Map.of() : page.metadata().told();
        Map<String, String> taken = new LinkedHashMap<>();
        report.fields().forEach((field, value) -> {
            Told found = told.get(field);
            boolean record = own.containsKey(field) || (field.equals("url") && found == null);
            String from = record ? Told.RECORD : found == null ? Told.TEXT : found.from();
            taken.put(field, from);
        });
        return taken;
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** As the input names it; a host is the outlet's name where the table knows it. */
    private @Nullable String outlet(Metadata said) {
        String outlet = said.outlet();
        if (outlet != null) {
            String address = outlet.toLowerCase(Locale.ROOT).startsWith("http") ? outlet : "https://" + outlet;
            Optional<Outlet> known = HOST.matcher(outlet).matches() ? outlets.findByUrl(address) : Optional.empty();
            return known.map(Outlet::name).orElse(outlet);
        }
        return said.url() == null
                ? null
                : outlets.findByUrl(said.url()).map(Outlet::name).orElse(null);
    }

    private @Nullable String credit(@Nullable String credit) {
        return credit == null ? null : outlets.find(credit).map(Outlet::name).orElse(credit);
    }

    /** The agency that is named as the writer; null where the writer is none. */
    private @Nullable String agency(@Nullable String byline) {
        return byline == null
                ? null
                : outlets.find(byline).filter(Outlet::agency).map(Outlet::name).orElse(null);
    }

    private static @Nullable String byline(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        String names = ADDRESS.matcher(BY.matcher(byline.strip()).replaceFirst(""))
                .replaceAll("")
                .strip();
        return names.isEmpty() ? null : names;
    }

    private static @Nullable String date(
            @Nullable String value, String field, Document document, List<Problem> problems) {
        if (value == null) {
            return null;
        }
        Optional<String> date = Dates.parse(value);
        if (date.isEmpty()) {
            String found = value.length() > 60 ? value.substring(0, 60) + "…" : value;
            problems.add(new Problem(
                    document.path(),
                    "bad-date",
                    field + " \"" + found + "\" is no date that can be told (expected ISO 8601); kept without it"));
        }
        return date.orElse(null);
    }
}
