package org.hearsay.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.text.WordTable;

/**
 * A body's name taken apart.
 *
 * @param spelling as written
 * @param words folded
 * @param keys of the words that are no small words, see {@link Transliteration}
 */
record BodyName(Spelling spelling, List<String> words, List<String> keys) {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "on", "in", "to", "de", "la");
    private static final int SHORTEST_TRANSLITERATED = 5;
    private static final Set<String> COMPANY_WORDS = WordTable.words(BodyName.class, "company-words.tsv");

    static BodyName of(Spelling spelling) {
        List<String> words = Spelling.words(spelling.text()).stream()
                .map(Transliteration::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> keys = words.stream()
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.length() < SHORTEST_TRANSLITERATED ? word : Transliteration.key(word))
                .toList();
        return new BodyName(spelling, words, keys);
    }

    /** "CIA", "DoD", "U.N.": up to six letters, at least two of them and more than half capital, without spaces. */
    boolean isAbbreviation() {
        String letters = spelling.text().replace(".", "");
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() >= 2
                && letters.length() <= 6
                && letters.chars().allMatch(Character::isLetter)
                && capitals >= 2
                && 2 * capitals > letters.length();
    }

    /** What its abbreviation may be, small words counted or not; nothing for a single word. */
    Set<String> initials() {
        if (words.size() < 2) {
            return Set.of();
        }
        Set<String> initials = new TreeSet<>();
        initials.add(initials(words));
        initials.add(
                initials(words.stream().filter(word -> !SMALL.contains(word)).toList()));
        return initials;
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /**
     * The key under which names of the same words meet: "Harbour Ministry", "Ministry of Harbours". An outlet's words keep their
     * order ("Radio Times", "Times Radio"), an abbreviation its letters.
     */
    String wordsKey() {
        if (isAbbreviation() || keys.isEmpty()) {
            return "=" + String.join("", words);
        }
        return spelling.kind() == SpeakerKind.OUTLET
                ? String.join(" ", keys)
                : keys.stream().map(BodyName::singular).sorted().collect(Collectors.joining(" "));
    }

    private static String singular(String key) {
        return key.length() > 4 && key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    /** Whether the other is this company's name with a word that only says what it is. */
    boolean isShortFor(BodyName other) {
        return words.size() == 1
                && words.get(0).length() > 2
                && other.words.size() > 1
                && other.words.get(0).equals(words.get(0))
                && other.words.stream().skip(1).allMatch(COMPANY_WORDS::contains);
    }
}
