package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Span;

/** Sentence &rarr; runs of capitalised words that may be names, with the small words that names have inside. */
final class NameChunker {
    private static final int LONGEST = 12;
    private static final int MANY = 4;

    private static final Set<String> LISTING = Set.of(
            "Ministry",
            "Department",
            "Office",
            "Committee",
            "Commission",
            "Institute",
            "Council",
            "Center",
            "Centre",
            "Bureau",
            "Directorate",
            "School",
            "Secretary",
            "Minister");

    private final Set<String> smallWords = new TreeSet<>();
    private final Set<String> properWords = new TreeSet<>();
    private final NameSplitter splitter;

    /** Learns from all sentences of a report which words it also writes small, and which it capitalises inside sentences. */
    NameChunker(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            boolean headline = isHeadline(sentence.tokens());
            for (int i = 0; i < sentence.tokens().size(); i++) {
                String text = sentence.tokens().get(i).text();
                if (Character.isLowerCase(text.codePointAt(0))) {
                    smallWords.add(text.toLowerCase(Locale.ROOT));
                } else if (i > 0
                        && !headline
                        && Character.isLetter(
                                sentence.tokens().get(i - 1).text().charAt(0))) {
                    properWords.add(text);
                }
            }
        }
        splitter = new NameSplitter(sentences);
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
                splitter.split(new NameChunk(tokens, i, end, followsRole(tokens, i)), chunks);
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
            boolean told = !(first || headline) || isNameAnywhere(token, headline) || beginsListed(tokens, i);
            capital[i] = free && isCapital(token) && told;
            first = word ? false : first || opensQuotation(token);
        }
        return capital;
    }

    private static boolean opensQuotation(Token token) {
        return token.text().equals("\"")
                || token.text().equals("“")
                || token.text().equals(":");
    }

    /** All capitals, or a capital on nearly every word although it is a clause: case tells nothing. */
    private static boolean isHeadline(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        int shouted = 0;
        boolean clause = false;
        for (Token token : tokens) {
            String text = token.text();
            if (text.length() > 2 && Character.isLetter(text.charAt(0))) {
                boolean capital = Character.isUpperCase(text.charAt(0));
                words++;
                capitals += capital ? 1 : 0;
                shouted += text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
                clause |= capital && words > 1 && (token.tag().equals("VERB") || NameWords.isClosed(text));
            }
        }
        boolean punctuated =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(".");
        boolean titled = clause && !punctuated && capitals * 4 >= words * 3;
        return words >= MANY && (titled || shouted * 10 >= words * 9);
    }

    private static boolean isCapital(Token token) {
        String text = token.text();
        boolean upper = Character.isUpperCase(text.codePointAt(0));
        boolean prefixed = text.length() > 4
                && (text.startsWith("al-") || text.startsWith("el-"))
                && Character.isUpperCase(text.charAt(3));
        return (upper || prefixed) && !isCompound(text) && !text.equals("I") && !NameWords.isClosed(properCase(text));
    }

    /** "Taliban-linked", "Russian-speaking": an adjective made of a name. */
    static boolean isCompound(String text) {
        int hyphen = text.lastIndexOf('-');
        return hyphen > 2
                && hyphen + 3 < text.length()
                && Character.isLowerCase(text.charAt(hyphen + 1))
                && !NameWords.isListed(text);
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
        boolean common = NameWords.is(text, "common") || smallWords.contains(text.toLowerCase(Locale.ROOT));
        boolean proper = token.tag().equals("PROPN") || NameWords.is(text, "org-head");
        return !common && (headline ? properWords.contains(text) : proper || properWords.contains(text));
    }

    /** "White House" at a sentence's begin, where "White" alone may be any word. */
    private static boolean beginsListed(List<Token> tokens, int from) {
        StringBuilder words = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < Math.min(tokens.size(), from + MANY) && isCapital(tokens.get(i)); i++) {
            words.append(' ').append(tokens.get(i).text());
            if (NameClassifier.listed(words.toString()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int end(List<Token> tokens, boolean[] capital, int from) {
        int to = from + 1;
        boolean body = NameWords.is(tokens.get(from).text(), "org-of");
        boolean list = false;
        while (to < tokens.size() && to - from < LONGEST) {
            String word = tokens.get(to).text();
            if (capital[to]) {
                body |= NameWords.is(word, "org-of");
                to++;
            } else if (body && (word.equals("of") || word.equals("for")) && to + 1 < tokens.size()) {
                int next = tokens.get(to + 1).text().equals("the") ? to + 2 : to + 1;
                if (next >= tokens.size() || !capital[next]) {
                    break;
                }
                list = LISTING.contains(tokens.get(to - 1).text());
                to = next + 1;
            } else if (isInside(tokens, capital, to, list)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** A small word between two capitalised ones: "van", "&", the "and" of "Health and Human Services". */
    private static boolean isInside(List<Token> tokens, boolean[] capital, int at, boolean listing) {
        if (at + 1 >= tokens.size() || !capital[at + 1] || !capital[at - 1]) {
            return false;
        }
        String word = tokens.get(at).text();
        String next = tokens.get(at + 1).text();
        boolean list = listing && word.equals("and") && !NameWords.isListed(next) && !NameWords.isAcronym(next);
        boolean suffix = word.equals(",") && NameWords.is(next, "name-suffix");
        return list || suffix || word.equals("&") || (NameWords.is(word, "particle") && !word.equals("e"));
    }

    private static boolean followsRole(List<Token> tokens, int from) {
        return from > 0
                && NameWords.is(tokens.get(from - 1).lemma(), "role")
                && !tokens.get(from - 1).text().endsWith("s");
    }
}
