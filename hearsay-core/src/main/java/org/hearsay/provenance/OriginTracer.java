package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.name.NameGroup;
import org.hearsay.name.Names;
import org.hearsay.outlet.OutletTable;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statements;

/**
 * Traces each claim to its origins and counts those that are independent.
 *
 * <p>A mention's basis is read from the text; the first of these that holds decides: reuse, or an agency's credit; a citation of
 * an outlet; a named speaker; the report's own sources; none. An outlet that is in the collection is followed to what its own
 * report rests on, others end the chain; outlets that cite each other are a circle and count nothing. A named speaker is one
 * origin however many outlets have the words, and a spokesperson speaks for the body. Outlets of one owner are one.
 *
 * <p>Unnamed sources and papers that are not public are a report's own where its words say so ("told the Post", "seen by", "on
 * condition of anonymity"), or where it cites no outlet that has the claim; else they are that outlet's. Who only speaks of a claim
 * ("if that is so", "aware of claims that…") is no origin of it, nor is a mention that names somebody else.
 *
 * <p>Safe for use by several threads.
 */
public final class OriginTracer {
    private final OutletTable outlets;

    public OriginTracer(OutletTable outlets) {
        this.outlets = outlets;
    }

    /**
     * What each claim rests on, in the order of the claims.
     *
     * @param reports all reports of the story
     * @param statements of the reports in English
     * @param names merged spellings; the claims' speakers bear them already
     * @param reuse pairs of the story's reports that share text
     */
    public List<Provenance> trace(
            List<Claim> claims,
            List<Report> reports,
            List<Statements> statements,
            List<NameGroup> names,
            List<Reuse> reuse) {
        Desk desk = new Desk(outlets, reports, statements, Names.of(names), reuse);
        return claims.stream().map(claim -> trace(claim, desk)).toList();
    }

    private static Provenance trace(Claim claim, Desk desk) {
        Set<Link> links = new LinkedHashSet<>();
        Side asserting = new Side(new Trail(claim, Position.ASSERTS, desk, links));
        Side denying = new Side(new Trail(claim, Position.DENIES, desk, links));
        List<Origin> origins = new ArrayList<>(asserting.origins(false));
        String why = Why.of(origins, asserting.min(), asserting.max());
        origins.addAll(denying.origins(true));
        return new Provenance(
                claim.id(),
                origins,
                Math.min(asserting.min(), asserting.max()),
                asserting.max(),
                Math.min(denying.min(), denying.max()),
                denying.max(),
                why,
                List.copyOf(links));
    }
}
