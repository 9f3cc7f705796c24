package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Settles whom a report means by "the Times" that never says which one: the outlet of that last word which other reports of the
 * story cite by its full name, if there is one that more of them cite than any other and than the short name; else the only
 * publisher of the story's reports whose name ends so.
 *
 * <p>Thread-safe, linear in the statements.
 */
public final class ShortOutlets {
    private static final int FEWEST = 2;

    /**
     * The same, in the same order, with such names made full wherever they stand.
     *
     * @param publishers the outlet of each report, by the report's id: what one of them is called is no short name, and a report
     *     that means its own outlet does not cite it
     */
    public List<Statements> settle(List<Statements> said, Map<String, String> publishers) {
        Map<String, Set<String>> reportsOf = new LinkedHashMap<>();
        said.forEach(of -> of.citations()
                .forEach(citation -> reportsOf
                        .computeIfAbsent(citation.outlet(), outlet -> new LinkedHashSet<>())
                        .add(citation.report())));
        Map<String, String> full = new LinkedHashMap<>();
        for (String outlet : reportsOf.keySet()) {
            String word = bare(outlet);
            String meant = word == null ? null : mostCited(word, reportsOf, publishers);
            boolean isMore = meant != null
                    && (publishers.containsValue(meant) || reports(meant, reportsOf) > reports(outlet, reportsOf));
            if (meant != null && isMore && !publishers.containsValue(outlet)) {
                full.put(outlet, meant);
            }
        }
        return full.isEmpty()
                ? said
                : said.stream().map(of -> renamed(of, full, publishers)).toList();
    }

    /** The word of a name that is one word and its article, which outlets' names end with; else null. */
    private static @Nullable String bare(String outlet) {
        String lower = outlet.toLowerCase(Locale.ROOT);
        String word = lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
        return OutletNames.LAST.contains(word) ? word : null;
    }

    private static int reports(String outlet, Map<String, Set<String>> reportsOf) {
        return reportsOf.getOrDefault(outlet, Set.of()).size();
    }

    private static @Nullable String mostCited(
            String word, Map<String, Set<String>> reportsOf, Map<String, String> publishers) {
        @Nullable String most = null;
        int count = FEWEST - 1;
        for (String outlet : reportsOf.keySet()) {
            int reports = reports(outlet, reportsOf);
            boolean ends = outlet.toLowerCase(Locale.ROOT).endsWith(" " + word) && bare(outlet) == null;
            if (ends && reports >= count) {
                most = reports > count ? outlet : null;
                count = reports;
            }
        }
        if (most != null) {
            return most;
        }
        List<String> published = publishers.values().stream()
                .filter(outlet -> outlet.toLowerCase(Locale.ROOT).endsWith(" " + word))
                .distinct()
                .toList();
        return published.size() == 1 && bare(published.get(0)) == null ? published.get(0) : null;
    }

    private static Statements renamed(Statements said, Map<String, String> full, Map<String, String> publishers) {
        UnaryOperator<String> rename = name -> full.getOrDefault(name, name);
        List<Citation> citations = new ArrayList<>();
        for (Citation citation : said.citations()) {
            String outlet = rename.apply(citation.outlet());
            boolean own = !outlet.equals(citation.outlet()) && outlet.equals(publishers.get(said.report()));
            if (!own) {
                citations.add(new Citation(citation.report(), outlet, citation.spans(), citation.statement()));
            }
        }
        return new Statements(
                said.report(),
                said.statements().stream()
                        .map(statement -> renamed(statement, rename))
                        .toList(),
                citations);
    }

    private static Statement renamed(Statement statement, UnaryOperator<String> rename) {
        String told = statement.told();
        return statement.withOutlets(
                statement.speaker().kind() == SpeakerKind.OUTLET
                        ? statement
                                .speaker()
                                .withName(rename.apply(statement.speaker().name()))
                        : statement.speaker(),
                told == null ? null : rename.apply(told),
                statement.via().stream().map(rename).toList());
    }
}
