package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story. A predicted mention lies on a gold sentence if their spans meet; mentions on other sentences are left
 * out. Each gold claim is set against the predicted one with the best F1 of its sentences.
 */
final class ClaimScorer {
    private static final List<String> SIDES = List.of("asserted", "denied", "open");
    private static final Pattern BRACKETS = Pattern.compile("\\((.*?)\\)");

    /** A sentence that carries a gold claim. */
    private record Sentence(String page, int begin, int end) {}

    /**
     * A gold claim and the predicted claim that fits it best.
     *
     * @param predicted null where none lies on its sentences
     */
    record Pair(JsonNode gold, @Nullable JsonNode predicted, double fit) {}

    private final StoryTruth truth;
    private final OutletNames outlets;
    private final Map<Sentence, Set<String>> sentences = new LinkedHashMap<>();
    private final Map<Sentence, Set<String>> covered = new LinkedHashMap<>();
    final List<JsonNode> predicted;
    final List<Pair> pairs = new ArrayList<>();

    ClaimScorer(StoryTruth truth, JsonNode brief, OutletNames outlets) {
        this.truth = truth;
        this.outlets = outlets;
        this.predicted = StoryTruth.each(brief, "claims");
        Map<String, Set<Sentence>> byGold = new LinkedHashMap<>();
        for (JsonNode claim : truth.gold().path("claims")) {
            Set<Sentence> of = sentences(claim);
            String id = claim.path("id").asText();
            byGold.put(id, of);
            of.forEach(sentence -> sentences
                    .computeIfAbsent(sentence, one -> new LinkedHashSet<>())
                    .add(id));
        }
        List<Set<Sentence>> byPredicted =
                predicted.stream().map(this::sentencesUnder).toList();
        for (Sentence sentence : sentences.keySet()) {
            for (int i = 0; i < byPredicted.size(); i++) {
                if (byPredicted.get(i).contains(sentence)) {
                    covered.computeIfAbsent(sentence, one -> new LinkedHashSet<>())
                            .add(String.valueOf(i));
                }
            }
        }
        for (JsonNode claim : truth.gold().path("claims")) {
            pairs.add(best(claim, byGold.getOrDefault(claim.path("id").asText(), Set.of()), byPredicted));
        }
    }

    private Set<Sentence> sentences(JsonNode claim) {
        Set<Sentence> found = new LinkedHashSet<>();
        for (String side : SIDES) {
            for (JsonNode mention : claim.path(side)) {
                sentence(mention.path("page").asText(), mention.path("sentence").asText())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Sentence> sentence(String page, String words) {
        PointText text = truth.texts().get(page);
        int begin = text == null ? -1 : text.text().indexOf(words);
        return text == null || begin < 0
                ? Optional.empty()
                : Optional.of(new Sentence(page, text.point(begin), text.point(begin + words.length())));
    }

    private Set<Sentence> sentencesUnder(JsonNode claim) {
        Set<Sentence> found = new LinkedHashSet<>();
        for (JsonNode mention : claim.path("mentions")) {
            Spans spans = Spans.of(mention);
            String report = mention.path("report").asText();
            sentences.keySet().stream()
                    .filter(sentence ->
                            sentence.page().equals(report) && spans.meets(Spans.of(sentence.begin(), sentence.end())))
                    .forEach(found::add);
        }
        return found;
    }

    private Pair best(JsonNode claim, Set<Sentence> of, List<Set<Sentence>> byPredicted) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < byPredicted.size(); i++) {
            Set<Sentence> on = byPredicted.get(i);
            double common = on.stream().filter(of::contains).count();
            double fit = common == 0 ? 0 : 2 * common / (on.size() + of.size());
            if (fit > most) {
                best = i;
                most = fit;
            }
        }
        return new Pair(claim, best < 0 ? null : predicted.get(best), most);
    }

    /** The pages of a gold claim's side. */
    static Set<String> pages(JsonNode claim, String side) {
        return StoryTruth.values(claim.path(side), "page");
    }

    /** The reports, of those that the gold has, in which a predicted claim is mentioned with a position. */
    Set<String> reports(@Nullable JsonNode claim, String position) {
        Set<String> reports = new LinkedHashSet<>();
        if (claim != null) {
            for (JsonNode mention : claim.path("mentions")) {
                String report = mention.path("report").asText();
                if (mention.path("position").asText("").equals(position)
                        && truth.texts().containsKey(report)) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    BriefScore.Claims score() {
        Tally tally = new Tally();
        List<BriefScore.ByClaim> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            Boolean origin = originFound(pair);
            tally.add("origins", origin != null);
            tally.add("origins_found", origin != null && origin);
            count(tally, pair, "min");
            count(tally, pair, "max");
            rows.add(new BriefScore.ByClaim(
                    pair.gold().path("id").asText(),
                    pair.predicted() == null
                            ? null
                            : pair.predicted().path("claim").asText(null),
                    pair.fit(),
                    side(tally, pair, "asserted", "asserts"),
                    side(tally, pair, "denied", "denies"),
                    origin));
        }
        Map<String, BriefScore.RangeError> independent = new LinkedHashMap<>();
        for (String end : List.of("min", "max")) {
            independent.put(
                    end,
                    new BriefScore.RangeError(
                            (int) tally.get(end), Prf.ratio(tally.get(end + "_error"), tally.get(end))));
        }
        return new BriefScore.Claims(
                sentences.size(),
                covered.size(),
                ExtendedBCubed.of(sentences, covered),
                tally.prf("asserted_right", "asserted_said", "asserted_gold"),
                tally.prf("denied_right", "denied_said", "denied_gold"),
                new BriefScore.Found(
                        (int) tally.get("origins"),
                        (int) tally.get("origins_found"),
                        Prf.ratio(tally.get("origins_found"), tally.get("origins"))),
                independent,
                rows);
    }

    private Prf side(Tally tally, Pair pair, String side, String position) {
        Set<String> want = pages(pair.gold(), side);
        Set<String> said = reports(pair.predicted(), position);
        int right = (int) want.stream().filter(said::contains).count();
        tally.add(side + "_right", right);
        tally.add(side + "_said", said.size());
        tally.add(side + "_gold", want.size());
        return Prf.of(right, said.size(), want.size());
    }

    private static void count(Tally tally, Pair pair, String end) {
        JsonNode want = pair.gold().path("independent").path(end);
        if (want.isNumber()) {
            tally.add(end, 1);
            tally.add(end + "_error", Math.abs(independent(pair.predicted(), end) - want.asInt()));
        }
    }

    /** The end of a predicted claim's range of independent origins, 0 where there is none. */
    static int independent(@Nullable JsonNode claim, String end) {
        return claim == null ? 0 : claim.path("independent").path(end).asInt(0);
    }

    /** Whether the gold's original source is an origin or on a way to one; null where it names none. */
    @Nullable
    Boolean originFound(Pair pair) {
        String source = pair.gold().path("original_source").asText("");
        if (source.isEmpty() || pair.gold().path("original_source").isNull()) {
            return null;
        }
        List<String> names = new ArrayList<>();
        if (pair.predicted() != null) {
            for (JsonNode origin : pair.predicted().path("origins")) {
                names.add(origin.path("name").asText(""));
                origin.path("via").forEach(via -> names.add(via.asText("")));
            }
        }
        return alternatives(source)
                .anyMatch(wanted -> names.stream().anyMatch(name -> !name.isEmpty() && isSameSource(wanted, name)));
    }

    /** "insider (Business Insider) / daily-beast" is three names, any of which will do. */
    private static Stream<String> alternatives(String source) {
        return Arrays.stream(source.split("/")).flatMap(part -> {
            Matcher matcher = BRACKETS.matcher(part);
            List<String> names = new ArrayList<>(List.of(matcher.replaceAll("").strip()));
            matcher.reset();
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
            return names.stream().filter(name -> !name.isEmpty());
        });
    }

    /** The same outlet; or, for other sources, half of the gold's words or its last one. */
    boolean isSameSource(String gold, String said) {
        if (outlets.of(gold).equals(outlets.of(said))) {
            return true;
        }
        List<String> parts = Wording.words(gold.replace('-', ' '));
        Set<String> common = new LinkedHashSet<>(parts);
        common.retainAll(Set.copyOf(Wording.words(said)));
        return !outlets.isKnown(gold)
                && (2 * common.size() >= parts.size()
                        || (!parts.isEmpty() && common.contains(parts.get(parts.size() - 1))));
    }
}
