package org.hearsay.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.language.ReadReport;
import org.hearsay.name.NameGroup;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;

/**
 * Finds what a story's reports disagree about, claim by claim: denials, rival numbers and dates, quotations turned round or
 * given to another speaker, hedges lost. The mentions of a claim are alike already; here their slots are set against
 * each other. Rather no dispute than a doubtful one: two values count as rivals only where the same thing is counted or dated.
 *
 * <p>Safe for use by several threads. Work grows with the square of one claim's distinct values and quotations.
 */
public final class DisputeFinder {
    /** Bounds the work on one claim: quotations are compared in pairs. */
    private static final int MOST_MENTIONS = 400;

    /**
     * The disputes, in the order of their claims.
     *
     * @param reports the story's reports in English
     * @param statements of the same reports
     * @param names merged spellings; the claims' speakers bear them already
     */
    public List<Dispute> find(
            List<Claim> claims, List<ReadReport> reports, List<Statements> statements, List<NameGroup> names) {
        Map<String, ReadReport> byId = new LinkedHashMap<>();
        reports.forEach(report -> byId.put(report.report().id(), report));
        Map<String, Statement> said = new LinkedHashMap<>();
        statements.forEach(of -> of.statements().forEach(statement -> said.put(statement.id(), statement)));
        List<Dispute> disputes = new ArrayList<>();
        for (Claim claim : claims) {
            List<Said> mentions = mentions(claim, byId, said);
            for (Finding finding : find(mentions)) {
                disputes.add(new Dispute(
                        claim.story() + "-d" + (disputes.size() + 1),
                        finding.kind(),
                        claim.id(),
                        finding.sides(),
                        finding.verdict(),
                        finding.why()));
            }
        }
        return disputes;
    }

    private static List<Said> mentions(Claim claim, Map<String, ReadReport> reports, Map<String, Statement> said) {
        List<Said> mentions = new ArrayList<>();
        for (Mention mention : claim.mentions()) {
            ReadReport report = reports.get(mention.report());
            if (report != null && mentions.size() < MOST_MENTIONS) {
                String statement = mention.statement();
                mentions.add(Said.of(claim, mention, report, statement == null ? null : said.get(statement)));
            }
        }
        return mentions;
    }

    private static List<Finding> find(List<Said> mentions) {
        List<Finding> findings = new ArrayList<>();
        Optional<Finding> denial = Denials.find(mentions);
        denial.ifPresent(findings::add);
        findings.addAll(Numbers.find(mentions));
        findings.addAll(Dates.find(mentions));
        List<Finding> quotes = Quotes.find(mentions);
        findings.addAll(quotes);
        if (quotes.stream().noneMatch(finding -> finding.kind() == Dispute.Kind.POLARITY)) {
            Polarities.find(mentions, denial.isPresent()).ifPresent(findings::add);
        }
        Certainties.find(mentions).ifPresent(findings::add);
        return findings;
    }
}
