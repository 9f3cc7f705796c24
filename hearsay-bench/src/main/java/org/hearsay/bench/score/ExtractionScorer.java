package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scores article text, title, author and date against trafilatura's evaluation set, as
 * {@code tools/score_extraction.py --format trafilatura} does.
 */
public final class ExtractionScorer {
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.(html?|gz)$");
    private static final Pattern GZ = Pattern.compile("\\.gz$");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Set<String> NO_NAMES = Set.of("by", "von", "and", "und", "par", "por");

    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private int pages;
    private int without;
    private int tp;
    private int fp;
    private int fn;
    private int tn;

    private ExtractionScorer() {
        List.of("title", "author", "date").forEach(field -> fields.put(field, new Tally()));
    }

    /**
     * Scores all pages of the gold.
     *
     * @param gold entries of {@code evaldata.json}
     * @param records of {@code hearsay articles}; the first of a page counts
     */
    public static ExtractionScore score(List<? extends JsonNode> gold, List<? extends JsonNode> records) {
        Map<String, JsonNode> byPage = new HashMap<>();
        for (JsonNode record : records) {
            if (record.hasNonNull("path")) {
                byPage.putIfAbsent(base(record.path("path").asText()), record);
            }
        }
        ExtractionScorer scorer = new ExtractionScorer();
        gold.forEach(
                entry -> scorer.add(entry, byPage.get(base(entry.path("file").asText()))));
        return scorer.score();
    }

    /** The name of a page without folders and the endings {@code .html}, {@code .htm} and {@code .gz}. */
    public static String base(String path) {
        String name = FOLDERS.matcher(path).replaceFirst("");
        return ENDING.matcher(GZ.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private void add(JsonNode gold, @Nullable JsonNode record) {
        pages++;
        without += record == null ? 1 : 0;
        String text = record == null ? "" : Wording.even(record.path("text").asText(""));
        int hits = hits(gold.path("with"), text);
        int errors = hits(gold.path("without"), text);
        tp += hits;
        fn += gold.path("with").size() - hits;
        fp += errors;
        tn += gold.path("without").size() - errors;
        addField("title", gold.path("title"), said(record, "title"));
        addField("author", gold.path("author"), said(record, "byline"));
        addField("date", gold.path("date"), said(record, "published"));
    }

    private static int hits(JsonNode segments, String text) {
        int hits = 0;
        for (JsonNode segment : segments) {
            hits += text.contains(Wording.even(segment.asText())) ? 1 : 0;
        }
        return hits;
    }

    private static String said(@Nullable JsonNode record, String field) {
        return record == null ? "" : record.path(field).asText("");
    }

    private void addField(String field, JsonNode gold, String said) {
        String want = gold.isArray() ? joined(gold) : gold.asText("");
        if (want.isEmpty()) {
            return;
        }
        Tally tally = fields.computeIfAbsent(field, name -> new Tally());
        boolean isEqual = !said.isEmpty() && isEqual(field, want, said);
        tally.add("gold", 1);
        tally.add("said", !said.isEmpty());
        tally.add("equal", isEqual);
        tally.add("near", isEqual || (!said.isEmpty() && isNear(field, want, said)));
    }

    private static String joined(JsonNode list) {
        List<String> parts = new ArrayList<>();
        list.forEach(part -> parts.add(part.asText()));
        return String.join(" ", parts);
    }

    private static boolean isEqual(String field, String want, String said) {
        return switch (field) {
            case "title" -> Wording.words(want).equals(Wording.words(said));
            case "author" -> authorWords(want).equals(authorWords(said));
            default -> day(want).equals(day(said));
        };
    }

    private static boolean isNear(String field, String want, String said) {
        return switch (field) {
            case "title" -> overlap(Set.copyOf(Wording.words(want)), Set.copyOf(Wording.words(said))) >= 0.8;
            case "author" -> overlap(authorWords(want), authorWords(said)) >= 0.5;
            default -> false;
        };
    }

    private static Set<String> authorWords(String text) {
        Set<String> words = new LinkedHashSet<>(Wording.words(URL.matcher(text).replaceAll(" ")));
        words.removeAll(NO_NAMES);
        return words;
    }

    private static String day(String date) {
        return date.substring(0, Math.min(10, date.length()));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private ExtractionScore score() {
        double p = tp + fp == 0 ? 0 : (double) tp / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) tp / (tp + fn);
        Map<String, ExtractionScore.Field> judged = new LinkedHashMap<>();
        fields.forEach((name, tally) -> judged.put(
                name,
                new ExtractionScore.Field(
                        tally.get("gold"),
                        tally.get("said"),
                        Prf.ratio(tally.get("equal"), tally.get("gold")),
                        Prf.ratio(tally.get("near"), tally.get("gold")),
                        Prf.ratio(tally.get("equal"), tally.get("said")))));
        return new ExtractionScore(
                pages,
                without,
                tp,
                fp,
                fn,
                tn,
                p,
                r,
                Prf.harmonic(p, r),
                Prf.ratio(tp + tn, tp + fp + fn + tn),
                judged);
    }
}
