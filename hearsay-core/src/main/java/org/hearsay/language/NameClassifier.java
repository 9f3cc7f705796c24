package org.hearsay.language;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Name chunk &rarr; what it names, by its own words and those beside it. */
final class NameClassifier {
    private static final Set<String> TELLING = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "tweet",
            "ask",
            "reply",
            "argue",
            "claim",
            "warn",
            "deny",
            "insist",
            "admit",
            "explain",
            "believe",
            "think",
            "acknowledge",
            "recall",
            "testify",
            "vow");
    private static final Set<String> RULE =
            Set.of("administration", "presidency", "campaign", "aide", "supporter", "adviser");
    private static final Set<String> LYING_IN =
            Set.of("in", "near", "outside", "across", "inside", "throughout", "toward", "towards");
    private static final Set<String> PLACE_FIRST =
            Set.of("Mount", "Lake", "River", "Fort", "Camp", "Port", "Cape", "Gulf", "Isle");

    /** A chunk with its kind; kind null where its words do not tell. */
    record Judged(NameChunk chunk, @Nullable NameKind kind) {}

    /** Empty where the chunk is no name ("American", "Council" alone). */
    Optional<Judged> judge(NameChunk chunk) {
        NameChunk rest = chunk;
        @Nullable NameKind listed = listed(rest.words()).orElse(null);
        if (listed != null && !(chunk.titled() && chunk.size() > 1)) {
            return Optional.of(new Judged(rest, listed));
        }
        if (isBody(rest)) {
            return Optional.of(new Judged(rest, NameKind.ORGANIZATION));
        }
        while (rest.size() > 0 && isPeople(rest.word(0))) {
            if (rest.size() == 1) {
                return Optional.empty();
            }
            rest = rest.part(1, rest.size(), rest.titled());
        }
        return judgeRest(rest);
    }

    private Optional<Judged> judgeRest(NameChunk chunk) {
        @Nullable NameKind listed = listed(chunk.words()).orElse(null);
        if (listed != null) {
            return Optional.of(new Judged(chunk, listed));
        }
        boolean bare = chunk.size() == 1
                && (NameWords.is(chunk.last(), "org-head")
                        || NameWords.is(chunk.last(), "place-head")
                        || NameWords.is(chunk.last(), "title")
                        || NameWords.is(chunk.last(), "acronym-other")
                        || NameWords.is(chunk.last(), "common"));
        if (bare || chunk.words().length() < 2) {
            return Optional.empty();
        }
        if (chunk.titled() && chunk.size() <= 5) {
            return Optional.of(new Judged(chunk, NameKind.PERSON));
        }
        if (isPlace(chunk)) {
            return Optional.of(new Judged(chunk, NameKind.PLACE));
        }
        return Optional.of(new Judged(chunk, chunk.size() == 1 ? kindOfOne(chunk) : kindOfMany(chunk)));
    }

    /** The kind of a name that the word lists hold. */
    static Optional<NameKind> listed(String words) {
        if (NameWords.is(words, "place")) {
            return Optional.of(NameKind.PLACE);
        }
        return NameWords.is(words, "body") ? Optional.of(NameKind.ORGANIZATION) : Optional.empty();
    }

    /** "American", "Americans". */
    static boolean isPeople(String word) {
        boolean plural = word.endsWith("s") && NameWords.is(word.substring(0, word.length() - 1), "demonym");
        return plural || NameWords.is(word, "demonym");
    }

    private static boolean isBody(NameChunk chunk) {
        if (chunk.size() < 2) {
            return false;
        }
        boolean of = chunk.tokens().subList(chunk.from(), chunk.to()).stream()
                .anyMatch(token -> token.text().equals("of") || token.text().equals("for"));
        boolean person = NameWords.is(chunk.word(0), "first-name") && chunk.size() == 2;
        return of || (NameWords.is(chunk.last(), "org-head") && !person);
    }

    private static boolean isPlace(NameChunk chunk) {
        boolean person = chunk.size() == 2 && NameWords.is(chunk.word(0), "first-name");
        return chunk.size() > 1
                && !person
                && (NameWords.is(chunk.last(), "place-head") || PLACE_FIRST.contains(chunk.word(0)));
    }

    private static @Nullable NameKind kindOfMany(NameChunk chunk) {
        boolean initial = isInitial(chunk.word(0)) || isInitial(chunk.word(1));
        boolean firstName = NameWords.is(chunk.word(0), "first-name") || NameWords.is(chunk.last(), "name-suffix");
        if (firstName || initial) {
            return NameKind.PERSON;
        }
        if (NameWords.is(chunk.last(), "place")) {
            return chunk.before().equals("the") ? NameKind.ORGANIZATION : NameKind.PLACE;
        }
        boolean plain = chunk.size() <= 3 && !chunk.before().equals("the") && !NameWords.isAcronym(chunk.word(0));
        return plain ? NameKind.PERSON : null;
    }

    private static boolean isInitial(String word) {
        return word.endsWith(".") && word.length() <= 4 && !NameWords.is(word, "place");
    }

    private static @Nullable NameKind kindOfOne(NameChunk chunk) {
        String word = chunk.last();
        if (NameWords.is(word, "first-name")) {
            return NameKind.PERSON;
        }
        if (NameWords.isAcronym(word)) {
            return NameKind.ORGANIZATION;
        }
        if (chunk.before().equals("the") && RULE.contains(chunk.after(0))) {
            return NameKind.PERSON;
        }
        boolean speaks = TELLING.contains(chunk.after(0)) || TELLING.contains(chunk.before());
        boolean aged = chunk.after(0).equals(",")
                && chunk.after(1).matches("\\d{2}")
                && chunk.after(2).equals(",");
        if ((speaks || aged || chunk.after(1).equals("who")) && !chunk.before().equals("the")) {
            return NameKind.PERSON;
        }
        return LYING_IN.contains(chunk.before()) ? NameKind.PLACE : null;
    }
}
