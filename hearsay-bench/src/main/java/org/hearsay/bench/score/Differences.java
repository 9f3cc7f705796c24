package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects, one by one, what a brief does not say or says otherwise than the truth. */
final class Differences {
    private static final int LONGEST_QUOTE = 90;

    private final List<InventedScore.Difference> found = new ArrayList<>();

    List<InventedScore.Difference> list() {
        return List.copyOf(found);
    }

    private void add(String part, String what) {
        found.add(new InventedScore.Difference(part, what));
    }

    void citations(CitationScorer citations) {
        minus(citations.gold, citations.predicted)
                .forEach(one -> add("citations", one.report() + " cites " + one.outlet() + ": missed"));
        minus(citations.predicted, citations.gold)
                .forEach(one -> add("citations", one.report() + " does not cite " + one.outlet() + ": said"));
    }

    void statements(SaidScorer said) {
        Map<Integer, Matching.Pair> byGold = said.matching.byGold();
        for (int g = 0; g < said.gold.size(); g++) {
            Matching.Pair pair = byGold.get(g);
            JsonNode want = said.gold.get(g);
            String which =
                    want.path("page").asText() + ", " + want.path("speaker").asText("(nobody named)") + " "
                            + SaidScorer.position(want) + " “" + shorten(words(want)) + "”";
            if (pair == null) {
                add("statements", which + ": missed");
            } else {
                statement(which, want, said.predicted.get(pair.predicted()));
            }
        }
        Map<Integer, Matching.Pair> byPredicted = said.matching.byPredicted();
        for (int p = 0; p < said.predicted.size(); p++) {
            if (!byPredicted.containsKey(p)) {
                JsonNode one = said.predicted.get(p);
                add(
                        "statements",
                        one.path("report").asText() + ", " + speaker(one) + " "
                                + one.path("position").asText() + " “" + shorten(SaidScorer.text(one, "content"))
                                + "”: not in the truth");
            }
        }
    }

    private void statement(String which, JsonNode want, JsonNode said) {
        String position = said.path("position").asText("");
        if (!position.equals(SaidScorer.position(want))) {
            add("statements", which + ": position is said to be " + position);
        }
        if (SaidScorer.isNamed(want) && !SaidScorer.isSpeakerRight(want, said)) {
            add("statements", which + ": speaker is said to be " + speaker(said));
        }
    }

    private static String words(JsonNode want) {
        String start = want.path("content_start").asText("");
        return start.isEmpty() ? want.path("sentence").asText("") : start;
    }

    private static String speaker(JsonNode said) {
        String name = said.path("speaker").path("name").asText("");
        String source = SaidScorer.text(said, "source");
        return !name.isEmpty() ? name : !source.isEmpty() ? source : "(nobody)";
    }

    void claims(ClaimScorer claims, List<OriginScorer> origins) {
        for (int i = 0; i < claims.pairs.size(); i++) {
            ClaimScorer.Pair pair = claims.pairs.get(i);
            String which = pair.gold().path("id").asText() + " ("
                    + shorten(pair.gold().path("text").asText()) + ")";
            JsonNode said = pair.predicted();
            if (said == null) {
                add("claims", which + ": not found");
                continue;
            }
            side(which, "asserts", ClaimScorer.pages(pair.gold(), "asserted"), claims.reports(said, "asserts"));
            side(which, "denies", ClaimScorer.pages(pair.gold(), "denied"), claims.reports(said, "denies"));
            independent(which, pair.gold(), said);
            origins(which, origins.get(i));
        }
    }

    private void side(String which, String position, Set<String> want, Set<String> said) {
        Set<String> missed = minus(want, said);
        Set<String> wrong = minus(said, want);
        if (!missed.isEmpty()) {
            add("claims", which + ": " + position + ", missed in " + String.join(", ", missed));
        }
        if (!wrong.isEmpty()) {
            add("claims", which + ": " + position + ", wrongly in " + String.join(", ", wrong));
        }
    }

    private void independent(String which, JsonNode gold, JsonNode said) {
        String want = range(gold);
        String is = range(said);
        if (!want.equals(is)) {
            add("independent", which + ": " + is + ", true " + want);
        }
    }

    private static String range(JsonNode claim) {
        JsonNode range = claim.path("independent");
        return range.path("min").asInt() + "–" + range.path("max").asInt();
    }

    private void origins(String which, OriginScorer origins) {
        Map<Integer, Matching.Pair> byGold = origins.matching.byGold();
        for (int g = 0; g < origins.gold.size(); g++) {
            Matching.Pair pair = byGold.get(g);
            if (pair == null) {
                add("origins", which + ": " + origin(origins.gold.get(g)) + " missed");
            } else if (!origins.isKindRight(pair)) {
                add(
                        "origins",
                        which + ": " + origin(origins.gold.get(g)) + " is said to be "
                                + origin(origins.predicted.get(pair.predicted())));
            }
        }
        Map<Integer, Matching.Pair> byPredicted = origins.matching.byPredicted();
        for (int p = 0; p < origins.predicted.size(); p++) {
            if (!byPredicted.containsKey(p)) {
                add("origins", which + ": " + origin(origins.predicted.get(p)) + " is none");
            }
        }
    }

    private static String origin(JsonNode origin) {
        return origin.path("name").asText() + " [" + origin.path("kind").asText("?")
                + (origin.path("anonymous").asBoolean() ? ", unnamed" : "")
                + (origin.path("denies").asBoolean() ? ", denies" : "") + "]";
    }

    void disputes(DisputeScorer disputes) {
        Map<Integer, Matching.Pair> byGold = disputes.matching.byGold();
        for (int g = 0; g < disputes.gold.size(); g++) {
            JsonNode want = disputes.gold.get(g);
            Matching.Pair pair = byGold.get(g);
            String which =
                    want.path("claim").asText() + ", " + DisputeScorer.kind(want) + ", " + DisputeScorer.verdict(want)
                            + " (" + shorten(want.path("why").asText()) + ")";
            if (pair == null) {
                add("disputes", which + ": missed");
            } else if (!disputes.isVerdictRight(pair)) {
                add(
                        "disputes",
                        which + ": verdict is said to be "
                                + DisputeScorer.verdict(disputes.predicted.get(pair.predicted())));
            }
        }
        Map<Integer, Matching.Pair> byPredicted = disputes.matching.byPredicted();
        for (int p = 0; p < disputes.predicted.size(); p++) {
            if (!byPredicted.containsKey(p)) {
                JsonNode one = disputes.predicted.get(p);
                List<String> values = new ArrayList<>();
                one.path("sides")
                        .forEach(side -> values.add(shorten(side.path("value").asText(""))));
                add(
                        "disputes",
                        DisputeScorer.kind(one) + ", " + DisputeScorer.verdict(one) + " of “"
                                + String.join("” and “", values) + "”: not in the truth");
            }
        }
    }

    void copies(CopyScorer copies) {
        minus(copies.gold, copies.predicted).forEach(pair -> add("copies", pair.a() + ", " + pair.b() + ": missed"));
        minus(copies.predicted, copies.gold)
                .forEach(pair -> add("copies", pair.a() + ", " + pair.b() + ": not one of the other"));
    }

    void events(EventScorer events) {
        for (JsonNode event : events.gold) {
            if (!events.isEqual(event)) {
                add(
                        "timeline",
                        event.path("date").asText() + " (" + event.path("event").asText() + "): "
                                + (events.isEqualOrContained(event) ? "told less or more exactly" : "missed"));
            }
        }
    }

    void names(NameScorer names) {
        names.missed().forEach(pair -> add("names", pair + ": not merged"));
        names.wrong().forEach(pair -> add("names", pair + ": merged, but two"));
    }

    private static <T extends Comparable<T>> Set<T> minus(Set<T> some, Set<T> others) {
        Set<T> left = new TreeSet<>(some);
        left.removeAll(new LinkedHashSet<>(others));
        return left;
    }

    private static String shorten(String text) {
        String even = Wording.even(text);
        if (even.length() <= LONGEST_QUOTE) {
            return even;
        }
        int space = even.lastIndexOf(' ', LONGEST_QUOTE);
        return even.substring(0, space < 1 ? LONGEST_QUOTE : space) + " …";
    }
}
