package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.reuse.Reuse;
import org.jspecify.annotations.Nullable;

/** The reports: copies under the one that they were taken from, then each by itself. */
final class ReportsSection {
    private final Scope scope;
    private final Html html;
    private final Map<String, List<Reuse>> shared = new LinkedHashMap<>();

    ReportsSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
        for (Reuse pair : scope.story().copies()) {
            shared.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair);
            shared.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair);
        }
    }

    void write() {
        scope.section("reports", "The reports and their copies");
        html.open("ul", "class", "reports");
        Map<String, CopyGroup> groups = new LinkedHashMap<>();
        for (CopyGroup group : CopyGroup.of(scope.story())) {
            group.reports().forEach(id -> groups.put(id, group));
        }
        Set<CopyGroup> done = new LinkedHashSet<>();
        for (Report report : scope.story().reports()) {
            CopyGroup group = groups.get(report.id());
            if (group == null) {
                html.line().open("li", "class", "item");
                report(report);
                pairs(report, null);
                html.close();
            } else if (done.add(group)) {
                group(group);
            }
        }
        html.close().close("section");
    }

    private void group(CopyGroup group) {
        String first = group.first();
        String head = first == null ? group.reports().get(0) : first;
        html.line().open("li", "class", "item group");
        row(head);
        html.element("p", note(group), "class", "note", "dir", "auto").open("ul");
        for (String id : group.reports()) {
            Report report = scope.evidence().report(id);
            if (report != null && !id.equals(head)) {
                html.line().open("li");
                report(report);
                pairs(report, group);
                html.close();
            }
        }
        html.close().close();
    }

    private static String note(CopyGroup group) {
        if (group.first() != null) {
            return Wording.count(group.reports().size() - 1, "copy or rewrite", "copies or rewrites") + " of it:";
        }
        String credit = group.credit();
        return "The same text, copied or reworded; "
                + (credit == null ? "nothing tells who had it first:" : "credited to " + credit + ":");
    }

    private void row(String id) {
        Report report = scope.evidence().report(id);
        if (report != null) {
            report(report);
        }
    }

    private void report(Report report) {
        html.open("p");
        html.element("b", scope.evidence().label(report.id()), "dir", "auto").text(" ");
        String title = report.title();
        html.element(
                "a",
                title == null || title.isBlank() ? "Report " + report.id() : title,
                "class",
                "report",
                "href",
                "#" + scope.evidence().anchor(report),
                "lang",
                Evidence.language(report),
                "dir",
                "auto");
        html.text(" ").open("span", "class", "meta");
        ReportFacts.write(html, report);
        html.close().close();
        ReportHistory.of(report).forEach(sentence -> html.element("p", sentence, "class", "note", "dir", "auto"));
    }

    /** What the report shares with others: with those of its group, or with all where it has none. */
    private void pairs(Report report, @Nullable CopyGroup group) {
        List<Reuse> pairs = shared.getOrDefault(report.id(), List.of()).stream()
                .filter(pair -> group == null || group.reports().contains(other(pair, report)))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        html.open("details", "class", "chain");
        html.element("summary", "Shares text with " + Wording.count(pairs.size(), "report"))
                .open("ul");
        for (Reuse pair : pairs) {
            String other = other(pair, report);
            html.open("li").element("b", scope.evidence().label(other), "dir", "auto");
            html.text(": " + verdict(pair) + ". ");
            html.element("span", String.join(" ", pair.reasons()), "dir", "auto")
                    .text(" ");
            if (!pair.passages().isEmpty()) {
                Reuse.Passage passage = pair.passages().get(0);
                boolean isA = pair.a().equals(report.id());
                html.text("Words here: ");
                scope.evidence().link(html, new Place(report.id(), isA ? passage.a() : passage.b()));
                html.text(", there: ");
                scope.evidence().link(html, new Place(other, isA ? passage.b() : passage.a()));
            }
            html.close();
        }
        html.close().close();
    }

    private static String other(Reuse pair, Report report) {
        return pair.a().equals(report.id()) ? pair.b() : pair.a();
    }

    private static String verdict(Reuse pair) {
        String share = Math.round(pair.shared() * 100) + " % of the shorter text";
        return switch (pair.verdict()) {
            case COPY -> "a copy, " + share;
            case REWRITE -> "a rewrite, " + share;
            case PARTIAL -> "a passage taken over, " + share;
            case QUOTE -> "only quotations in common";
            case BOILERPLATE -> "only notices in common";
        };
    }
}
