package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletMention;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;

/**
 * Whom a report cites that is in a language which is not read: the outlets of the table that it names by an unmistakable name. What
 * it says of them is not known; a news report seldom names another outlet but to cite it.
 */
final class ForeignCitations {
    private final OutletTable outlets;

    ForeignCitations(OutletTable outlets) {
        this.outlets = outlets;
    }

    /** In text order, the first place of each outlet. */
    List<Citation> read(Report report) {
        OwnOutlet own = OwnOutlet.of(report, outlets);
        Set<String> seen = new LinkedHashSet<>();
        List<Citation> citations = new ArrayList<>();
        for (Span paragraph : report.paragraphs()) {
            for (OutletMention mention : outlets.findIn(report.text(), paragraph)) {
                String name = mention.outlet().name();
                if (!mention.ambiguous() && !own.is(name) && seen.add(name)) {
                    citations.add(new Citation(report.id(), name, List.of(mention.span()), null));
                }
            }
        }
        return citations;
    }
}
