package org.hearsay.brief;

import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.timeline.TimelineEntry;

/**
 * All that is known of one story.
 *
 * @param story the story
 * @param reports its reports in the order of the input, those in other languages included
 * @param citations in the order of the reports and of the text
 * @param copies pairs of its reports that share text
 * @param statements in the order of the reports and of the text
 * @param claims in order of importance
 * @param provenances one for each claim, in the same order
 * @param disputes in the order of their claims
 * @param timeline in order of date, open dates last
 * @param names in order of use
 * @param outlets by which two names are of one outlet
 */
public record StoryBrief(
        Story story,
        List<Report> reports,
        List<Citation> citations,
        List<Reuse> copies,
        List<Statement> statements,
        List<Claim> claims,
        List<Provenance> provenances,
        List<Dispute> disputes,
        List<TimelineEntry> timeline,
        List<NameGroup> names,
        OutletTable outlets) {
    public StoryBrief {
        reports = List.copyOf(reports);
        citations = List.copyOf(citations);
        copies = List.copyOf(copies);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        provenances = List.copyOf(provenances);
        disputes = List.copyOf(disputes);
        timeline = List.copyOf(timeline);
        names = List.copyOf(names);
        if (claims.size() != provenances.size()) {
            throw new IllegalArgumentException(
                    "story " + story.id() + ": " + claims.size() + " claims, " + provenances.size() + " provenances");
        }
    }
}
