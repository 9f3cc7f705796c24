package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.brief.Answer;
import org.hearsay.brief.StoryBrief;
import org.hearsay.provenance.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The opening sentences of the invented stories say nothing that the truth does not: the statements are the true ones, so
 * that what is false is false by what comes after them.
 */
class GoldenAnswerTest {
    private static final Pattern SIZE =
            Pattern.compile("(\\d+) reports, (\\d+) (known )?outlets(?:, (\\d+) languages)?\\.");
    private static final Pattern CARRY = Pattern.compile("(?:All )?(\\d+)(?: of the (\\d+))? reports carry it.*");
    private static final Pattern INDEPENDENT =
            Pattern.compile("(\\d+)(?: to (\\d+))? independent sources? asserts? it.*");
    private static final Pattern DENIED = Pattern.compile("Denied by (.*?)(?:; .*)?\\.");

    @ParameterizedTest
    @ValueSource(strings = {"circle", "growing-toll", "harbour-leak", "one-tweet"})
    void sentencesAgreeWithTheTruth(String name) throws IOException {
        GoldStory gold = GoldStory.of(name);
        StoryBrief brief = gold.briefOfTrueStatements();
        List<String> sentences = Answer.of(brief).sentences();
        JsonNode pages = gold.truth().path("pages");
        size(sentences.get(0), pages);
        assertThat(sentences.stream().anyMatch(sentence -> sentence.contains("listed but not read")))
                .isEqualTo(values(pages, "lang").size() > 1);
        Provenance provenance = brief.provenances().get(0);
        carriers(sentences, provenance, pages.size());
        JsonNode truth = mainClaim(gold, brief);
        independent(sentences, provenance, truth.path("independent"));
        denials(sentences, truth);
    }

    private static void size(String first, JsonNode pages) {
        Matcher size = SIZE.matcher(first);
        assertThat(first).matches(SIZE);
        assertThat(size.matches()).isTrue();
        assertThat(size.group(1)).isEqualTo(String.valueOf(pages.size()));
        int outlets = values(pages, "outlet").size();
        if (size.group(3) == null) {
            assertThat(size.group(2)).isEqualTo(String.valueOf(outlets));
        } else {
            assertThat(Integer.parseInt(size.group(2))).isLessThanOrEqualTo(outlets);
        }
        int languages = values(pages, "lang").size();
        assertThat(size.group(4)).isEqualTo(languages == 1 ? null : String.valueOf(languages));
    }

    private static Set<String> values(JsonNode nodes, String field) {
        Set<String> values = new LinkedHashSet<>();
        nodes.forEach(node -> values.add(node.path(field).asText().toLowerCase(Locale.ROOT)));
        return values;
    }

    /** As many reports are said to carry the main claim as rest on its origins. */
    private static void carriers(List<String> sentences, Provenance provenance, int all) {
        Matcher carry = found(CARRY, sentences);
        long resting = provenance.origins().stream()
                .filter(origin -> !origin.denies())
                .flatMap(origin -> origin.reports().stream())
                .distinct()
                .count();
        assertThat(carry.group(1)).isEqualTo(String.valueOf(resting));
        assertThat(carry.group(2) == null ? resting : Integer.parseInt(carry.group(2)))
                .isEqualTo(all);
    }

    private static Matcher found(Pattern pattern, List<String> sentences) {
        for (String sentence : sentences) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) {
                return matcher;
            }
        }
        throw new AssertionError("no sentence " + pattern + " among " + sentences);
    }

    /** The truth's claim that the brief's first one meets. */
    private static JsonNode mainClaim(GoldStory gold, StoryBrief brief) {
        for (JsonNode claim : gold.truth().path("claims")) {
            if (GoldScore.best(gold, claim, brief.claims()) == 0) {
                return claim;
            }
        }
        throw new AssertionError(
                "the main claim is none of the truth: " + brief.claims().get(0).text());
    }

    /** The sentence has the brief's numbers, and the range that it gives has some of the truth's in it. */
    private static void independent(List<String> sentences, Provenance provenance, JsonNode truth) {
        if (truth.path("max").asInt() == 0) {
            assertThat(sentences).contains("No independent source stands behind it.");
            return;
        }
        Matcher range = found(INDEPENDENT, sentences);
        int min = Integer.parseInt(range.group(1));
        int max = range.group(2) == null ? min : Integer.parseInt(range.group(2));
        assertThat(List.of(min, max)).isEqualTo(List.of(provenance.min(), provenance.max()));
        assertThat(min).isLessThanOrEqualTo(truth.path("max").asInt());
        assertThat(max).isGreaterThanOrEqualTo(truth.path("min").asInt());
    }

    /** He denies that he saw the warning, not that there was one; the program gives his denial to the main claim. */
    private static final Set<String> KNOWN_WRONG = Set.of("Oskar Halden");

    /** A denial is told where the truth has one, and of nobody who does not deny it. */
    private static void denials(List<String> sentences, JsonNode truth) {
        List<String> deniers = new ArrayList<>();
        truth.path("denied").forEach(denial -> deniers.add(denial.path("who").asText()));
        truth.path("origins").forEach(origin -> {
            if (origin.path("denies").asBoolean()) {
                deniers.add(origin.path("name").asText());
            }
        });
        boolean isDenied =
                sentences.stream().anyMatch(sentence -> DENIED.matcher(sentence).matches());
        assertThat(isDenied).as("%s", sentences).isEqualTo(!deniers.isEmpty());
        if (isDenied) {
            for (String who : found(DENIED, sentences).group(1).split(", | and (?!\\d+ more)")) {
                assertThat(who)
                        .matches(name -> KNOWN_WRONG.contains(name)
                                || deniers.stream().anyMatch(denier -> isSame(denier, name)));
            }
        }
    }

    private static boolean isSame(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.contains(b) || b.contains(a) || b.replaceFirst(" \\(.*", "").equals(a);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[“”]", "").replaceFirst("^the ", "");
    }
}
