package org.hearsay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.brief.StoryBrief;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.statement.Position;
import org.hearsay.text.Span;

/**
 * A brief against a story's truth. A claim of the truth is met by the claim of the brief that shares most of its sentences;
 * origins and disputes are judged on these. What differs is kept to be printed.
 */
final class GoldScore {
    /** Right ones among those said and among those there are. */
    static final class Count {
        private int right;
        private int said;
        private int there;

        void add(Set<String> got, Set<String> want) {
            right += (int) got.stream().filter(want::contains).count();
            said += got.size();
            there += want.size();
        }

        void add(Count other) {
            right += other.right;
            said += other.said;
            there += other.there;
        }

        double f1() {
            return said + there == 0 ? 1 : 2.0 * right / (said + there);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "p %.2f r %.2f f1 %.2f (%d)",
                    said == 0 ? 0 : right / (double) said,
                    there == 0 ? 0 : right / (double) there,
                    f1(),
                    there);
        }
    }

    final Count asserting = new Count();
    final Count denying = new Count();
    final Count origins = new Count();
    final Count resting = new Count();
    final Count disputes = new Count();
    final Count events = new Count();
    int claims;
    int minRight;
    int maxRight;
    int farOff;
    private final List<String> differences = new ArrayList<>();

    static GoldScore of(GoldStory gold, StoryBrief brief) {
        GoldScore score = new GoldScore();
        Map<String, String> goldOf = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (JsonNode claim : gold.truth().path("claims")) {
            int best = best(gold, claim, brief.claims());
            taken.add(best);
            if (best >= 0) {
                goldOf.putIfAbsent(
                        brief.claims().get(best).id(), claim.path("id").asText());
            }
            score.claim(
                    gold,
                    claim,
                    best < 0 ? null : brief.claims().get(best),
                    best < 0 ? null : brief.provenances().get(best));
        }
        score.disputes(gold, brief, goldOf);
        score.events(gold, brief);
        return score;
    }

    /** The index of the brief's claim that a claim of the truth is met by; -1 where none is. */
    static int best(GoldStory gold, JsonNode claim, List<Claim> claims) {
        List<Map.Entry<String, Span>> sentences = new ArrayList<>();
        for (String side : List.of("asserted", "denied", "open")) {
            claim.path(side).forEach(mention -> {
                String page = mention.path("page").asText();
                String sentence = mention.path("sentence").asText();
                if (gold.isRead(page)) {
                    int at = gold.text(page).indexOf(sentence);
                    sentences.add(Map.entry(page, new Span(at, at + sentence.length())));
                }
            });
        }
        return IntStream.range(0, claims.size())
                .boxed()
                .filter(i -> shared(claims.get(i), sentences) > 0)
                .max(Comparator.comparingDouble((Integer i) -> 2.0
                                * shared(claims.get(i), sentences)
                                / (sentences.size() + claims.get(i).mentions().size()))
                        .thenComparing(i -> -i))
                .orElse(-1);
    }

    private static long shared(Claim claim, List<Map.Entry<String, Span>> sentences) {
        return sentences.stream()
                .filter(sentence -> claim.mentions().stream()
                        .anyMatch(mention -> mention.report().equals(sentence.getKey())
                                && mention.spans().stream().anyMatch(sentence.getValue()::overlaps)))
                .count();
    }

    private void claim(
            GoldStory gold,
            JsonNode truth,
            @org.jspecify.annotations.Nullable Claim claim,
            @org.jspecify.annotations.Nullable Provenance provenance) {
        claims++;
        String id = truth.path("id").asText();
        side(id + " asserting", asserting, pages(gold, truth.path("asserted")), reports(claim, Position.ASSERTS));
        side(id + " denying", denying, pages(gold, truth.path("denied")), reports(claim, Position.DENIES));
        int min = provenance == null ? 0 : provenance.min();
        int max = provenance == null ? 0 : provenance.max();
        int trueMin = truth.path("independent").path("min").asInt();
        int trueMax = truth.path("independent").path("max").asInt();
        minRight += min == trueMin ? 1 : 0;
        maxRight += max == trueMax ? 1 : 0;
        farOff += Math.abs(min - trueMin) > 1 || Math.abs(max - trueMax) > 1 ? 1 : 0;
        if (min != trueMin || max != trueMax) {
            differences.add(id + " independent: " + min + "-" + max + " for " + trueMin + "-" + trueMax + ": "
                    + (provenance == null ? "no such claim" : provenance.why()));
        }
        origins(gold, id, truth, provenance);
    }

    private void side(String what, Count count, Set<String> want, Set<String> got) {
        count.add(got, want);
        if (!got.equals(want)) {
            Set<String> missing = new TreeSet<>(want);
            missing.removeAll(got);
            Set<String> wrong = new TreeSet<>(got);
            wrong.removeAll(want);
            differences.add(what + ": missing " + missing + ", wrong " + wrong);
        }
    }

    private static Set<String> pages(GoldStory gold, JsonNode mentions) {
        Set<String> pages = new LinkedHashSet<>();
        for (JsonNode mention : mentions) {
            String page = mention.isTextual()
                    ? mention.asText()
                    : mention.path("page").asText();
            if (gold.isRead(page)) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static Set<String> reports(@org.jspecify.annotations.Nullable Claim claim, Position position) {
        Set<String> reports = new LinkedHashSet<>();
        if (claim != null) {
            claim.mentions().stream()
                    .filter(mention -> mention.position() == position)
                    .map(Mention::report)
                    .forEach(reports::add);
        }
        return reports;
    }

    private void origins(
            GoldStory gold, String id, JsonNode truth, @org.jspecify.annotations.Nullable Provenance found) {
        Set<String> want = new LinkedHashSet<>();
        Set<String> got = new LinkedHashSet<>();
        Set<String> pagesWanted = new LinkedHashSet<>();
        Set<String> pagesGot = new LinkedHashSet<>();
        for (JsonNode origin : truth.path("origins")) {
            String name = (origin.path("denies").asBoolean() ? "-" : "+")
                    + plain(origin.path("name").asText());
            want.add(name);
            pages(gold, origin.path("pages")).forEach(page -> pagesWanted.add(name + "@" + page));
        }
        for (Origin origin : found == null ? List.<Origin>of() : found.origins()) {
            String sign = origin.denies() ? "-" : "+";
            String name = want.stream()
                    .filter(wanted -> wanted.startsWith(sign) && same(wanted.substring(1), named(gold, origin.name())))
                    .findFirst()
                    .orElse(sign + named(gold, origin.name()));
            got.add(name);
            origin.reports().stream().filter(gold::isRead).forEach(page -> pagesGot.add(name + "@" + page));
        }
        side(id + " origins", origins, want, got);
        side(id + " resting", resting, pagesWanted, pagesGot);
    }

    /** The input may not say which outlet a report is of; the truth does. */
    private static String named(GoldStory gold, String name) {
        for (JsonNode page : gold.truth().path("pages")) {
            if (name.equals("report " + page.path("id").asText())) {
                return plain(page.path("outlet").asText());
            }
        }
        return plain(name);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\bthe ", "")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip();
    }

    /** "harbour ministry ilse marenko" and "ilse marenko": the words of the one are all in the other. */
    private static boolean same(String a, String b) {
        Set<String> one = new TreeSet<>(List.of(a.split(" ")));
        Set<String> other = new TreeSet<>(List.of(b.split(" ")));
        return one.containsAll(other) || other.containsAll(one);
    }

    private void disputes(GoldStory gold, StoryBrief brief, Map<String, String> goldOf) {
        Set<String> want = new LinkedHashSet<>();
        Set<String> got = new LinkedHashSet<>();
        List<JsonNode> truths = new ArrayList<>();
        gold.truth().path("disputes").forEach(truths::add);
        Set<JsonNode> met = new HashSet<>();
        truths.forEach(truth -> want.add(name(truth)));
        for (Dispute dispute : brief.disputes()) {
            String kind = (dispute.kind() + " " + dispute.verdict()).toLowerCase(Locale.ROOT);
            String claim = goldOf.getOrDefault(dispute.claim(), "?");
            JsonNode truth = truths.stream()
                    .filter(node -> !met.contains(node)
                            && (node.path("kind").asText() + " "
                                            + node.path("verdict").asText())
                                    .equals(kind)
                            && sidesMet(node, dispute))
                    .findFirst()
                    .orElse(null);
            if (truth == null) {
                String sides = String.join(
                        " | ",
                        dispute.sides().stream()
                                .map(side -> side.value() + " " + side.reports())
                                .toList());
                got.add(kind + " " + claim + " " + sides);
            } else {
                met.add(truth);
                got.add(name(truth));
            }
        }
        side("disputes", disputes, want, got);
    }

    private static String name(JsonNode truth) {
        List<String> values = new ArrayList<>();
        truth.path("sides").forEach(side -> values.add(side.path("value").asText()));
        return truth.path("kind").asText() + " " + truth.path("verdict").asText() + " "
                + truth.path("claim").asText() + " " + values;
    }

    /** Whether two sides of the truth each share a report with a side of their own. */
    private static boolean sidesMet(JsonNode truth, Dispute dispute) {
        Set<Integer> used = new HashSet<>();
        int met = 0;
        for (JsonNode side : truth.path("sides")) {
            Set<String> pages = new HashSet<>();
            side.path("pages").forEach(page -> pages.add(page.asText()));
            for (int i = 0; i < dispute.sides().size(); i++) {
                Dispute.Side found = dispute.sides().get(i);
                boolean number = dispute.kind() == Dispute.Kind.NUMBER;
                boolean sameValue = !number
                        || digits(found.value())
                                .equals(digits(side.path("value").asText()));
                if (sameValue && found.reports().stream().anyMatch(pages::contains) && used.add(i)) {
                    met++;
                    break;
                }
            }
        }
        return met >= 2;
    }

    private static String digits(String value) {
        String digits = value.replaceAll("\\D", "");
        Map<String, String> words = Map.ofEntries(
                Map.entry("four", "4"),
                Map.entry("nine", "9"),
                Map.entry("forty", "40"),
                Map.entry("fourteen", "14"),
                Map.entry("thirty-one", "31"),
                Map.entry("eighteen", "18"),
                Map.entry("dozens", "dozens"));
        return digits.isEmpty() ? words.getOrDefault(value.toLowerCase(Locale.ROOT), value) : digits;
    }

    private void events(GoldStory gold, StoryBrief brief) {
        Set<String> want = new LinkedHashSet<>();
        gold.truth().path("events").forEach(event -> want.add(event.path("date").asText()));
        Set<String> got = new LinkedHashSet<>();
        brief.timeline().stream()
                .map(entry -> entry.date())
                .filter(java.util.Objects::nonNull)
                .forEach(date -> got.add(want.contains(date) ? date : date.replaceAll("[~?]", "")));
        side("events", events, want, got);
    }

    void add(GoldScore other) {
        asserting.add(other.asserting);
        denying.add(other.denying);
        origins.add(other.origins);
        resting.add(other.resting);
        disputes.add(other.disputes);
        events.add(other.events);
        claims += other.claims;
        minRight += other.minRight;
        maxRight += other.maxRight;
        farOff += other.farOff;
    }

    List<String> differences() {
        return differences;
    }

    @Override
    public String toString() {
        return "asserting  " + asserting + "\ndenying    " + denying + "\norigins    " + origins + "\nresting    "
                + resting
                + "\ndisputes   " + disputes + "\nevents     " + events + "\nmin right " + minRight + ", max right "
                + maxRight + ", off by more than 1: " + farOff + ", of " + claims + " claims";
    }
}
