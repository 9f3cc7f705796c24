package org.hearsay.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.WordTable;

/**
 * Mends tags by their neighbours, where the tagger takes who speaks, or that they speak, for something else: "a senior official
 * (adjective) said (noun)", "Vale (verb) claimed". The words are listed in {@code tag-words.tsv}.
 */
final class TagContext {
    private static final Set<String> NOUNS = nouns();
    private static final Set<String> ALWAYS_NOUNS = WordTable.words(TagContext.class, "tag-words.tsv", "always-noun");
    private static final Set<String> VERBS = WordTable.words(TagContext.class, "tag-words.tsv", "verb");
    private static final Set<String> FLOATING = WordTable.words(TagContext.class, "tag-words.tsv", "floating");

    private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART");
    private static final Set<String> GOES_ON = Set.of("NOUN", "PROPN", "ADJ", "DET", "PRON", "CCONJ", "NUM");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");

    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final int MOST_ADVERBS = 4;

    private TagContext() {}

    private static Set<String> nouns() {
        Set<String> nouns = new TreeSet<>(WordTable.words(TagContext.class, "tag-words.tsv", "noun"));
        nouns.addAll(WordTable.words(TagContext.class, "name-words.tsv", "role"));
        WordTable.words(TagContext.class, "name-words.tsv", "org-head")
                .forEach(word -> nouns.add(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(nouns);
    }

    /** Mends {@code tags} in place; both arrays are of one sentence. */
    static void mend(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (VERBS.contains(word) && NOMINAL.contains(tags[i]) && !isCapital(words[i])) {
                tags[i] = "VERB";
            }
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (isNoun(word, tags, i)) {
                tags[i] = "NOUN";
            } else if (isName(words, tags, i)) {
                tags[i] = "PROPN";
            } else if (isAuxiliary(word, tags, i)) {
                tags[i] = "AUX";
            } else if (isJoined(word, tags, i)) {
                tags[i] = "ADJ";
            } else if (FLOATING.contains(word)
                    && NOMINAL.contains(at(tags, i - 1))
                    && at(tags, i + 1).equals("VERB")) {
                tags[i] = "ADV";
            }
        }
    }

    private static String at(String[] tags, int i) {
        return i < 0 || i >= tags.length ? "" : tags[i];
    }

    private static boolean isNoun(String word, String[] tags, int i) {
        if (ALWAYS_NOUNS.contains(word) && (tags[i].equals("ADJ") || tags[i].equals("ADV"))) {
            return true;
        }
        if (!NOUNS.contains(word) || !BEFORE_NOUN.contains(at(tags, i - 1))) {
            return false;
        }
        String next = at(tags, i + 1);
        return switch (tags[i]) {
            case "ADJ", "ADV" -> !GOES_ON.contains(next);
            case "VERB" -> VERBAL.contains(next) || next.equals("PROPN");
            default -> false;
        };
    }

    /** "Vale claimed": a capital where no sentence begins, or two verbs in a row. */
    private static boolean isName(String[] words, String[] tags, int i) {
        String word = words[i];
        boolean open = isCapital(word) && tags[i].equals("VERB") && !word.endsWith("ing") && !word.endsWith("ed");
        if (!open || i + 1 >= words.length || isCapital(words[i + 1])) {
            return false;
        }
        String next = words[i + 1];
        boolean said = VERBS.contains(next) || (at(tags, i + 1).equals("VERB") && next.endsWith("ed"));
        return said || (i > 0 && Character.isLetter(words[i - 1].codePointAt(0)) && VERBAL.contains(at(tags, i + 1)));
    }

    /** "has repeatedly denied". */
    private static boolean isAuxiliary(String word, String[] tags, int i) {
        int next = i + 1;
        while (next < i + MOST_ADVERBS && at(tags, next).equals("ADV")) {
            next++;
        }
        return HAVE.contains(word)
                && tags[i].equals("VERB")
                && next > i + 1
                && at(tags, next).equals("VERB");
    }

    /** "union-linked workers". */
    private static boolean isJoined(String word, String[] tags, int i) {
        return tags[i].equals("VERB")
                && word.indexOf('-') > 0
                && word.endsWith("ed")
                && NOMINAL.contains(at(tags, i + 1));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
