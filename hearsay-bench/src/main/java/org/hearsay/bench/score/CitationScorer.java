package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Which report cites which outlet: pairs of both. */
final class CitationScorer {
    /** A report that cites an outlet, by the outlet's short name. */
    record Citing(String report, String outlet) implements Comparable<Citing> {
        private static final Comparator<Citing> ORDER =
                Comparator.comparing(Citing::report).thenComparing(Citing::outlet);

        @Override
        public int compareTo(Citing other) {
            return ORDER.compare(this, other);
        }
    }

    final Set<Citing> gold = new TreeSet<>();
    final Set<Citing> predicted = new TreeSet<>();

    CitationScorer(StoryTruth truth, JsonNode brief, OutletNames outlets) {
        for (JsonNode page : truth.gold().path("pages")) {
            for (JsonNode cited : page.path("cites")) {
                if (outlets.isOutlet(cited.asText())) {
                    gold.add(new Citing(page.path("id").asText(), outlets.of(cited.asText())));
                }
            }
        }
        Set<String> pages = truth.pages();
        for (JsonNode citation : StoryTruth.each(brief, "citations")) {
            Citing citing = new Citing(
                    citation.path("report").asText(),
                    outlets.of(citation.path("outlet").asText("")));
            if (pages.contains(citing.report()) && outlets.isOutlet(citing.outlet())) {
                predicted.add(citing);
            }
        }
    }

    Prf score() {
        return Prf.of(gold, predicted);
    }
}
