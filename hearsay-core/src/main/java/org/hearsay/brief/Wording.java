package org.hearsay.brief;

import java.util.List;
import java.util.Locale;

/** The small pieces of English that every brief is put together from. */
final class Wording {
    private Wording() {}

    /** "1 report", "2 reports"; for a noun that takes more than an "s" see {@link #count(int, String, String)}. */
    static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** "1 story", "2,000 stories". */
    static String count(int number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Digits, thousands set off by a comma. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "2", or "1–2" for a table. */
    static String range(int min, int max) {
        return min == max ? number(min) : number(min) + "–" + number(max);
    }

    /** "2", or "1 to 2" for a sentence. */
    static String rangeInWords(int min, int max) {
        return min == max ? number(min) : number(min) + " to " + number(max);
    }

    /** A name with where it stands: "Ann Lee (Birch News)", but "Ann Lee [A]". */
    static String in(String name, String where) {
        return where.startsWith("[") && where.indexOf(']') == where.length() - 1
                ? name + " " + where
                : name + " (" + where + ")";
    }

    /** "A", "A and B", "A, B and C"; empty for none. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** As {@link #list(List)}, but of no more than {@code most}: "A, B and 7 more". One more is never said for a name. */
    static String list(List<String> names, int most) {
        if (names.size() <= most + 1) {
            return list(names);
        }
        return String.join(", ", names.subList(0, most)) + " and " + number(names.size() - most) + " more";
    }

    /** With a full stop, where it has no end yet. */
    static String stopped(String words) {
        return words.matches("(?s).*[.!?…]”?") ? words : words + ".";
    }

    /** With a capital first letter. */
    static String sentence(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** On one line: every run of white space is one space, none at the ends. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(Math.min(words.length(), 4_096));
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** On one line, and if longer than {@code mostChars} cut between words, with "…" for what is gone. */
    static String shortened(String words, int mostChars) {
        boolean isHuge = words.length() > 8L * mostChars;
        String line = oneLine(isHuge ? words.substring(0, 8 * mostChars) : words);
        if (line.length() <= mostChars) {
            return isHuge ? line + "…" : line;
        }
        int end = line.lastIndexOf(' ', mostChars - 1);
        if (end < mostChars / 2) {
            end = mostChars - 1;
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        }
        return line.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
