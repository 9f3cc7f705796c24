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
                FoldedList.write(html, "plain", some, LISTED, this::one);
            }
        }
        html.close("section");
    }

    private void one(Exclusive one) {
        String who = one.who();
        if (who != null) {
            html.element("b", who, "dir", "auto").text(": ");
        }
        html.element("span", one.text(), "dir", "auto").text(" ");
        scope.evidence().link(html, new Place(one.report(), one.spans()));
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case CITATION -> "Outlets that one report cites";
            case SOURCE -> "Sources that one report has";
            case CLAIM -> "Claims that one report carries";
        };
    }
}
