package org.hearsay.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Report;
import org.hearsay.claim.Mention;
import org.hearsay.reuse.Reuse;
import org.hearsay.text.Span;

/**
 * Whose words a mention's are: the first of the five steps.
 *
 * @param outlet the outlet that wrote them
 * @param report the report that they were taken from, empty where that is not in the collection or nobody's
 * @param link the step, empty where the words are the report's own
 */
record Carrier(String outlet, Optional<String> report, Optional<Link> link) {
    /** A passage carries a mention if it has this share of its characters. */
    private static final double CARRIES = 0.5;

    static Carrier of(Mention mention, Desk desk) {
        Report report = desk.report(mention.report());
        String own = desk.outletOf(report.id());
        for (Reuse pair : desk.reuse(report.id())) {
            boolean isA = pair.a().equals(report.id());
            boolean took = pair.direction() == (isA ? Reuse.Direction.A_FROM_B : Reuse.Direction.B_FROM_A);
            Optional<Span> passage = passage(mention, pair, isA);
            if (took && passage.isPresent()) {
                String from = isA ? pair.b() : pair.a();
                return new Carrier(
                        maker(from, desk),
                        Optional.of(from),
                        Optional.of(new Link(
                                report.id(),
                                from,
                                Link.Basis.REUSE,
                                report.id(),
                                List.of(passage.get()),
                                own + " has these words from " + desk.outletOf(from) + ".")));
            }
        }
        String maker = maker(report.id(), desk);
        if (!desk.isSame(maker, own)) {
            return new Carrier(
                    maker,
                    Optional.empty(),
                    Optional.of(new Link(
                            report.id(),
                            maker,
                            Link.Basis.REUSE,
                            report.id(),
                            mention.spans(),
                            own + " credits " + maker + " as the maker of its report.")));
        }
        return shared(mention, report.id(), own, desk);
    }

    /** Who made a report: whom it credits, else its outlet. */
    private static String maker(String report, Desk desk) {
        String credit = desk.report(report).credit();
        return credit == null ? desk.outletOf(report) : desk.canonical(credit);
    }

    /** The same words in two reports, and nothing tells who had them first: they count as one report's. */
    private static Carrier shared(Mention mention, String report, String own, Desk desk) {
        return desk.reuse(report).stream()
                .filter(pair ->
                        pair.direction() == Reuse.Direction.UNKNOWN || pair.direction() == Reuse.Direction.COMMON)
                .filter(pair ->
                        pair.b().equals(report) && passage(mention, pair, false).isPresent())
                .min(Comparator.comparing(Reuse::a))
                .map(pair -> new Carrier(
                        maker(pair.a(), desk),
                        Optional.of(pair.a()),
                        Optional.of(new Link(
                                report,
                                pair.a(),
                                Link.Basis.REUSE,
                                report,
                                mention.spans(),
                                own + " and " + desk.outletOf(pair.a())
                                        + " have the same words; which had them first is not known."))))
                .orElse(new Carrier(own, Optional.empty(), Optional.empty()));
    }

    private static Optional<Span> passage(Mention mention, Reuse pair, boolean isA) {
        int length = mention.spans().stream().mapToInt(Span::length).sum();
        int carried = 0;
        Optional<Span> first = Optional.empty();
        for (Reuse.Passage passage : pair.passages()) {
            Span here = isA ? passage.a() : passage.b();
            for (Span span : mention.spans()) {
                if (span.overlaps(here)) {
                    carried += Math.min(span.end(), here.end()) - Math.max(span.begin(), here.begin());
                    first = first.isPresent() ? first : Optional.of(here);
                }
            }
        }
        return carried >= CARRIES * length ? first : Optional.empty();
    }
}
