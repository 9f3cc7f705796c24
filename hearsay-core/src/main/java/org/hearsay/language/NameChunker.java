package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** Sentence &rarr; runs of capitalised words that may be names, with the small words that names have inside. */
final class NameChunker {
    private static final int LONGEST = 12;
    private static final int MANY = 4;

    private final Set<String> lowerCaseWords;

    /** @param lowerCaseWords what the report also writes small: such a word is no name where a sentence begins with it */
    NameChunker(Set<String> lowerCaseWords) {
        this.lowerCaseWords = lowerCaseWords;
    }

    /** @param taken spans that are something else (times, outlets), in text order */
    List<NameChunk> chunks(Sentence sentence, List<Span> taken) {
        List<Token> tokens = sentence.tokens();
        boolean[] capital = capitals(tokens, taken);
        List<NameChunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (capital[i]) {
                int end = end(tokens, capital, i);
                splitAtTitles(new NameChunk(tokens, i, end, followsRole(tokens, i)), chunks);
                i = end;
            } else {
                i++;
            }
        }
        return chunks;
    }

    private boolean[] capitals(List<Token> tokens, List<Span> taken) {
        boolean[] capital = new boolean[tokens.size()];
        boolean headline = isHeadline(tokens);
        boolean first = true;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (next < taken.size() && taken.get(next).end() <= token.span().begin()) {
                next++;
            }
            boolean free = next == taken.size() || !taken.get(next).overlaps(token.span());
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            capital[i] = free && isCapital(token) && (!(first || headline) || isNameAnywhere(token, headline));
            first = word ? false : first || opensQuotation(token);
        }
        return capital;
    }

    private static boolean opensQuotation(Token token) {
        return token.text().equals("\"") || token.text().equals("“") || token.text().equals(":");
    }

    /** All capitals, or a capital on nearly every word: case tells nothing. */
    private static boolean isHeadline(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        boolean punctuated = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(".");
        return words >= MANY && capitals >= words * (punctuated ? 0.9 : 0.75);
    }

    private static boolean isCapital(Token token) {
        String text = token.text();
        boolean upper = Character.isUpperCase(text.codePointAt(0));
        boolean prefixed = text.length() > 4
                && (text.startsWith("al-") || text.startsWith("el-"))
                && Character.isUpperCase(text.charAt(3));
        return (upper || prefixed) && !text.equals("I") && !NameWords.isClosed(properCase(text));
    }

    /** "US" and "IT" are no pronouns. */
    private static String properCase(String text) {
        boolean capitals = text.length() == 2 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals("IT");
        return capitals ? "\u0000" : text;
    }

    private boolean isNameAnywhere(Token token, boolean headline) {
        String text = token.text();
        if (NameWords.isListed(text) && !NameWords.is(text, "org-head")) {
            return true;
        }
        boolean common = NameWords.is(text, "common") || lowerCaseWords.contains(text.toLowerCase(Locale.ROOT));
        return !common && (token.tag().equals("PROPN") || NameWords.is(text, "org-head")) && !(headline && text.length() < 3);
    }

    private static int end(List<Token> tokens, boolean[] capital, int from) {
        int to = from + 1;
        boolean body = NameWords.is(tokens.get(from).text(), "org-of");
        boolean of = false;
        while (to < tokens.size() && to - from < LONGEST) {
            String word = tokens.get(to).text();
            if (capital[to]) {
                body |= !of && NameWords.is(word, "org-of");
                to++;
            } else if (body && (word.equals("of") || word.equals("for")) && to + 1 < tokens.size()) {
                int next = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
                if (next >= tokens.size() || !capital[next]) {
                    break;
                }
                of = true;
                to = next + 1;
            } else if (isInside(tokens, capital, to, of)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** A small word between two capitalised ones: "van", "&", the "and" of "Health and Human Services". */
    private static boolean isInside(List<Token> tokens, boolean[] capital, int at, boolean of) {
        if (at + 1 >= tokens.size() || !capital[at + 1] || !capital[at - 1]) {
            return false;
        }
        String word = tokens.get(at).text();
        String next = tokens.get(at + 1).text();
        boolean list = of && word.equals("and") && !NameWords.isListed(next) && !NameWords.isAcronym(next);
        boolean suffix = word.equals(",") && NameWords.is(next, "name-suffix");
        return list || suffix || word.equals("&") || (NameWords.is(word, "particle") && !word.equals("e"));
    }

    private static boolean followsRole(List<Token> tokens, int from) {
        return from > 0 && NameWords.is(tokens.get(from - 1).lemma(), "role") && !tokens.get(from - 1).text().endsWith("s");
    }

    /** "Senate Speaker Ada Brook": what stands before the title is a name of its own, what follows it a person. */
    private static void splitAtTitles(NameChunk chunk, List<NameChunk> chunks) {
        int begin = 0;
        boolean titled = chunk.titled();
        int i = 0;
        while (i < chunk.size()) {
            int length = titleLength(chunk, i);
            boolean body = i + length < chunk.size() && chunk.word(i + length).equals("of");
            if (length > 0 && !body) {
                add(chunk, begin, i, titled, chunks);
                titled = true;
                begin = i + length;
                i = begin;
            } else {
                i++;
            }
        }
        add(chunk, begin, chunk.size(), titled, chunks);
    }

    private static void add(NameChunk chunk, int begin, int end, boolean titled, List<NameChunk> chunks) {
        if (end > begin) {
            chunks.add(chunk.part(begin, end, titled));
        }
    }

    /** How many words of a title begin here; a title that ends the chunk, and is not its begin, is part of a name. */
    private static int titleLength(NameChunk chunk, int at) {
        StringBuilder words = new StringBuilder();
        int longest = 0;
        for (int length = 1; length <= 4 && at + length <= chunk.size(); length++) {
            words.append(length == 1 ? "" : " ").append(chunk.word(at + length - 1));
            if (NameWords.is(words.toString(), "title")) {
                longest = length;
            }
        }
        return longest;
    }
}
