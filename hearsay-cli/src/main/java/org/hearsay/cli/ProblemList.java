package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.source.Problem;

/** The problems of the input for a person: each in a line, then how many there are of each code. */
record ProblemList(List<Problem> problems) {
    private static final Pattern ACTS = Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");
    private static final int MOST_ON_TERMINAL = 20;

    /** Names of files and ids come from anywhere: without what acts on a terminal or turns the direction of text. */
    private static String shown(String words) {
        return ACTS.matcher(words).replaceAll("\uFFFD");
    }

    /**
     * Prints nothing if there are none.
     *
     * @param terminal whether only the first {@value #MOST_ON_TERMINAL} are listed, with the count of the others
     */
    void print(PrintWriter err, boolean terminal) {
        if (problems.isEmpty()) {
            return;
        }
        int listed = terminal ? Math.min(MOST_ON_TERMINAL, problems.size()) : problems.size();
        problems.subList(0, listed)
                .forEach(problem ->
                        err.println(shown(problem.path()) + ": " + problem.code() + ": " + shown(problem.message())));
        if (listed < problems.size()) {
            err.println("and " + (problems.size() - listed) + " more; \"brief --format json\" lists all.");
        }
        Map<String, Integer> counts = new TreeMap<>();
        problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
        err.println(problems.size() == 1 ? "1 problem in the input:" : problems.size() + " problems in the input:");
        counts.forEach((code, count) -> err.println("  " + code + " " + count));
    }
}
