package org.hearsay.brief;

import java.util.List;
import org.hearsay.brief.Exclusive.Kind;

/** What only one of the reports has. */
final class ExclusivesSection {
    private static final int LISTED = 10;

    private final Scope scope;
    private final Html html;

    ExclusivesSection(Scope scope) {
        this.scope = scope;
        this.html = scope.html();
    }

    void write() {
        List<Exclusive> all = Exclusives.of(scope.story());
        if (all.isEmpty()) {
            return;
        }
        scope.section("exclusives", "What only one report has");
        for (Kind kind : Kind.values()) {
            List<Exclusive> some =
                    all.stream().filter(one -> one.kind() == kind).toList();
            if (!some.isEmpty()) {
                scope.heading(title(kind));
                list(some.subList(0, Math.min(LISTED, some.size())));
                if (some.size() > LISTED) {
                    html.open("details", "class", "further").element("summary", (some.size() - LISTED) + " more");
                    list(some.subList(LISTED, some.size()));
                    html.close();
                }
            }
        }
        html.close("section");
    }

    private void list(List<Exclusive> some) {
        html.open("ul", "class", "plain");
        for (Exclusive one : some) {
            html.line().open("li", "class", "item");
            String who = one.who();
            if (who != null) {
                html.element("b", who, "dir", "auto").text(": ");
            }
            html.element("span", one.text(), "dir", "auto").text(" ");
            scope.evidence().link(html, new Place(one.report(), one.spans()));
            html.close();
        }
        html.close();
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case CITATION -> "Outlets that one report cites";
            case SOURCE -> "Sources that one report has";
            case CLAIM -> "Claims that one report carries";
        };
    }
}
