package org.hearsay;

import java.util.List;
import org.hearsay.claim.Claim;
import org.hearsay.claim.ClaimGrouper;
import org.hearsay.claim.ClaimOptions;
import org.hearsay.dispute.Dispute;
import org.hearsay.dispute.DisputeFinder;
import org.hearsay.language.ReadReport;
import org.hearsay.name.NameGroup;
import org.hearsay.name.NameMerger;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.OriginTracer;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Statements;
import org.hearsay.story.Story;
import org.hearsay.timeline.TimelineBuilder;
import org.hearsay.timeline.TimelineEntry;

/** What the stages behind the statements make of invented reports. */
public record InventedStory(
        List<Claim> claims, List<Provenance> provenances, List<Dispute> disputes, List<TimelineEntry> timeline) {

    public static InventedStory of(Invented... reports) {
        return of(List.of(reports), List.of());
    }

    public static InventedStory of(List<Invented> reports, List<Reuse> reuse) {
        List<ReadReport> read = reports.stream().map(Invented::read).toList();
        List<Statements> said = reports.stream().map(Invented::said).toList();
        Story story = new Story(
                "s1",
                "invented",
                read.stream().map(report -> report.report().id()).toList(),
                null,
                null);
        List<NameGroup> names = new NameMerger().merge(read, said);
        List<Claim> claims = new ClaimGrouper(ClaimOptions.defaults(), null).group(story, read, said, names, reuse);
        return new InventedStory(
                claims,
                new OriginTracer(OutletTable.standard())
                        .trace(claims, read.stream().map(ReadReport::report).toList(), said, names, reuse),
                new DisputeFinder().find(claims, read, said, names),
                new TimelineBuilder().build(read));
    }

    /** The first claim: the one that most reports carry. */
    public Claim main() {
        return claims.get(0);
    }

    public Provenance mainOrigins() {
        return provenances.get(0);
    }

    /** "1-2". */
    public String independent() {
        return mainOrigins().min() + "-" + mainOrigins().max();
    }

    /** "number update". */
    public List<String> kinds() {
        return disputes.stream()
                .map(dispute -> (dispute.kind() + " " + dispute.verdict()).toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
