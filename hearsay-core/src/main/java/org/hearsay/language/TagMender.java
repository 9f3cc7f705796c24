package org.hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.WordTable;

/** Mends tags that cannot be: the tagger gives unknown words the tags of closed classes ("anonymous" as an article). */
final class TagMender {
    private static final Set<String> CLOSED_TAGS =
            Set.of("DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "SYM", "X", "INTJ");
    private static final Set<String> CLOSED_WORDS = WordTable.words(TagMender.class, "closed-words.tsv");
    private static final Set<String> HOSTS_OF_IS =
            Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "this", "everything");

    /** The tag of {@code word} after the words {@code before} of its sentence. */
    String mend(String word, String tag, List<Token> before) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.equals("'s")) {
            boolean is = !before.isEmpty()
                    && HOSTS_OF_IS.contains(before.get(before.size() - 1).lemma());
            return is ? "AUX" : "PART";
        }
        if (lower.equals("n't") || lower.equals("not")) {
            return "PART";
        }
        if (word.chars().noneMatch(Character::isLetterOrDigit)) {
            return tag.equals("SYM") ? tag : isSign(word) ? "SYM" : "PUNCT";
        }
        if (Character.isDigit(word.charAt(0)) && word.chars().noneMatch(Character::isLetter)) {
            return "NUM";
        }
        boolean wrong = CLOSED_TAGS.contains(tag.replaceFirst("\\+.*", "")) && !CLOSED_WORDS.contains(lower);
        return wrong || tag.contains("+") ? byForm(word, before.isEmpty()) : tag;
    }

    private static boolean isSign(String word) {
        return word.equals("$") || word.equals("€") || word.equals("£") || word.equals("%") || word.equals("#");
    }

    private static String byForm(String word, boolean first) {
        if (Character.isUpperCase(word.codePointAt(0)) && !first) {
            return "PROPN";
        }
        if (word.endsWith("ing") || (word.endsWith("ed") && word.indexOf('-') < 0)) {
            return "VERB";
        }
        if (word.endsWith("ly")) {
            return "ADV";
        }
        boolean adjective = word.indexOf('-') > 0
                || word.endsWith("ous")
                || word.endsWith("ic")
                || word.endsWith("ive")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("able")
                || word.endsWith("ible");
        return adjective ? "ADJ" : "NOUN";
    }
}
