package org.hearsay.bench.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports with the story of each.
 *
 * @param reports in a fixed order
 * @param stories each report's story by the report's id
 */
public record GroupedReports(List<InputReport> reports, Map<String, String> stories) {
    public GroupedReports {
        reports = List.copyOf(reports);
        stories = new LinkedHashMap<>(stories);
    }
}
