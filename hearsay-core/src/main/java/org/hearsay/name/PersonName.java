package org.hearsay.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.text.WordTable;

/**
 * A person's name taken apart.
 *
 * @param spelling as written
 * @param words folded, without titles and particles ("al", "bin"), a generation ("Jr") among them
 * @param keys of the words, see {@link Transliteration}
 * @param genders that its titles tell, empty as a rule
 */
record PersonName(Spelling spelling, List<String> words, List<String> keys, Set<String> genders) {
    private static final Map<String, String> TITLES = WordTable.map(PersonName.class, "titles.tsv");
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu})");
    private static final Set<String> PARTICLES = WordTable.words(PersonName.class, "particles.tsv");
    private static final Map<String, Set<String>> FULL_FORMS = fullForms();

    private static Map<String, Set<String>> fullForms() {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (List<String> group : WordTable.groups(PersonName.class, "short-forms.tsv")) {
            String full = Transliteration.fold(group.get(0));
            group.forEach(name -> forms.computeIfAbsent(Transliteration.fold(name), key -> new TreeSet<>())
                    .add(full));
        }
        return forms;
    }

    static PersonName of(Spelling spelling) {
        List<String> words = new ArrayList<>();
        Set<String> genders = new TreeSet<>();
        for (String word : Spelling.words(initialsApart(spelling.text()))) {
            String folded = Transliteration.fold(word);
            String gender = words.isEmpty() ? TITLES.get(folded) : null;
            if (gender != null) {
                genders.add(gender);
            } else if (!folded.isEmpty() && !PARTICLES.contains(folded)) {
                words.add(folded);
            }
        }
        genders.remove("");
        return new PersonName(
                spelling,
                List.copyOf(words),
                words.stream().map(Transliteration::key).toList(),
                Set.copyOf(genders));
    }

    /** "H.W. Bush" to "H. W. Bush". */
    private static String initialsApart(String text) {
        return BETWEEN_INITIALS.matcher(text).replaceAll(" ");
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return keys.get(0);
    }

    String last() {
        return keys.get(keys.size() - 1);
    }

    /** Its words run together: equal for "Jong Un", "Jong-un" and "Jongun". */
    String letters() {
        return String.join("", words);
    }

    /** How many of its words are more than an initial. */
    int writtenOut() {
        return (int) words.stream().filter(word -> word.length() > 1).count();
    }

    /** Whether two full names can be one person's; {@code false} when in doubt. */
    boolean canBe(PersonName other) {
        if (!Transliteration.near(last(), other.last()) || !sameMiddle(other)) {
            return false;
        }
        boolean sameFirst = first().equals(other.first());
        boolean sameLast = last().equals(other.last());
        if (!sameFirst && !(sameLast && (Transliteration.near(first(), other.first()) || shortForm(other)))) {
            return false;
        }
        boolean asWritten =
                words.get(0).equals(other.words.get(0)) && lastWord().equals(other.lastWord());
        return asWritten || !spelling.meets(other.spelling);
    }

    private String lastWord() {
        return words.get(words.size() - 1);
    }

    /** An initial of the other's first name, or a short form of it. */
    private boolean shortForm(PersonName other) {
        String a = words.get(0);
        String b = other.words.get(0);
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return FULL_FORMS.getOrDefault(a, Set.of()).stream().anyMatch(FULL_FORMS.getOrDefault(b, Set.of())::contains);
    }

    /** Middle names agree, in full or by their initials, or one of the names has none. */
    private boolean sameMiddle(PersonName other) {
        List<String> mine = keys.subList(1, keys.size() - 1);
        List<String> others = other.keys.subList(1, other.keys.size() - 1);
        if (mine.isEmpty() || others.isEmpty()) {
            return true;
        }
        if (mine.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            String a = mine.get(i);
            String b = others.get(i);
            boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
            if (!initial && !a.equals(b)) {
                return false;
            }
        }
        return true;
    }
}
