package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Report;
import org.hearsay.outlet.Outlet;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A story's reports, statements and reuse, found by what the chains need. */
final class Desk {
    private final OutletTable outlets;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, List<Citation>> citations = new LinkedHashMap<>();
    private final Map<String, List<Reuse>> reuse = new LinkedHashMap<>();

    Desk(OutletTable outlets, List<Report> reports, List<Statements> said, List<Reuse> reuse) {
        this.outlets = outlets;
        reports.forEach(report -> this.reports.put(report.id(), report));
        for (Statements of : said) {
            of.statements().forEach(statement -> statements.put(statement.id(), statement));
            citations.put(of.report(), of.citations());
        }
        for (Reuse pair : reuse) {
            if (pair.verdict().isDerived()) {
                this.reuse.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
                this.reuse.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
            }
        }
    }

    Report report(String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("a mention of report \"" + id + "\", which is not among the reports");
        }
        return report;
    }

    @Nullable
    Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    List<Citation> citations(String report) {
        return citations.getOrDefault(report, List.of());
    }

    List<Reuse> reuse(String report) {
        return reuse.getOrDefault(report, List.of());
    }

    /** The outlet's canonical name; of a report without one, its id in words. */
    String outletOf(String report) {
        String outlet = report(report).outlet();
        return outlet == null ? "report " + report : canonical(outlet);
    }

    /** The canonical name of an outlet, or the name as it is where the table does not have it. */
    String canonical(String outlet) {
        return outlets.find(outlet).map(Outlet::name).orElse(outlet);
    }

    /** Equal for outlets that are not independent of each other: one outlet, or several of one owner. */
    String ownerKey(String outlet) {
        Optional<Outlet> known = outlets.find(outlet);
        String owner = known.map(Outlet::owner).orElse(null);
        return key(owner == null ? canonical(outlet) : owner);
    }

    boolean isSame(String outlet, String other) {
        return key(canonical(outlet)).equals(key(canonical(other)));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }

    /** The index of the paragraph that holds {@code span}, -1 where none does. */
    int paragraph(String report, Span span) {
        List<Span> paragraphs = report(report).paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(span.begin())) {
                return i;
            }
        }
        return -1;
    }
}
