package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates of a story's timeline: equal, or one containing the other and longer by at most 31 days. */
final class EventScorer {
    private static final int MOST_DAYS_LONGER = 31;

    private final Set<String> dates = new LinkedHashSet<>();
    private final List<Edtf.Days> ranges = new ArrayList<>();
    final List<JsonNode> gold = new ArrayList<>();

    EventScorer(StoryTruth truth, JsonNode brief) {
        for (JsonNode entry : StoryTruth.each(brief, "timeline")) {
            String date = Edtf.plain(entry.path("date").asText(null));
            if (date != null && dates.add(date)) {
                Edtf.days(date).ifPresent(ranges::add);
            }
        }
        for (JsonNode event : truth.gold().path("events")) {
            if (event.path("expression_in_restated_text").asBoolean()) {
                gold.add(event);
            }
        }
    }

    boolean isEqual(JsonNode event) {
        String date = Edtf.plain(event.path("date").asText(null));
        return date != null && dates.contains(date);
    }

    boolean isEqualOrContained(JsonNode event) {
        if (isEqual(event)) {
            return true;
        }
        Optional<Edtf.Days> span = Edtf.days(event.path("date").asText(null));
        return span.isPresent()
                && ranges.stream()
                        .anyMatch(range ->
                                (range.contains(span.get()) || span.get().contains(range))
                                        && Math.abs(range.length() - span.get().length()) <= MOST_DAYS_LONGER);
    }

    BriefScore.Events score() {
        return new BriefScore.Events(
                gold.size(),
                dates.size(),
                Prf.ratio(gold.stream().filter(this::isEqual).count(), gold.size()),
                Prf.ratio(gold.stream().filter(this::isEqualOrContained).count(), gold.size()));
    }
}
