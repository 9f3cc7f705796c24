package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Report;
import org.hearsay.bench.score.Wording;

/**
 * A plain rival for finding text reuse: the share of the shorter report's five-word runs that stand in the other one (containment;
 * Broder 1997), by an inverted index. A pair is reuse from 0.2 on. Runs in more than fifty reports are left out.
 */
public final class SharedRuns {
    private static final int WORDS = 5;
    private static final double LEAST_SHARE = 0.2;
    private static final int MOST_REPORTS = 50;

    /** Records of the pairs, as {@code hearsay reuse} has them, all with the verdict {@code copy}. */
    public List<JsonNode> find(List<Report> reports) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        List<Set<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Set<Integer> own = runs(reports.get(i).text());
            runs.add(own);
            for (int run : own) {
                index.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Integer> shared = new LinkedHashMap<>();
        for (List<Integer> holders : index.values()) {
            for (int i = 0; i < holders.size() && holders.size() <= MOST_REPORTS; i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    shared.merge((long) holders.get(i) << 32 | holders.get(j), 1, Integer::sum);
                }
            }
        }
        List<JsonNode> pairs = new ArrayList<>();
        shared.forEach((pair, count) -> {
            int a = (int) (pair >> 32);
            int b = pair.intValue();
            int shorter = Math.min(runs.get(a).size(), runs.get(b).size());
            if (count >= LEAST_SHARE * shorter) {
                pairs.add(JsonNodeFactory.instance
                        .objectNode()
                        .put("a", reports.get(a).id())
                        .put("b", reports.get(b).id())
                        .put("verdict", "copy")
                        .put("direction", "unknown"));
            }
        });
        return pairs;
    }

    private static Set<Integer> runs(String text) {
        List<String> words = Wording.words(text);
        Set<Integer> runs = new TreeSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            runs.add(words.subList(i, i + WORDS).hashCode());
        }
        return runs;
    }
}
