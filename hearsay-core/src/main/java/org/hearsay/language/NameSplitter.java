package org.hearsay.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a run of capitalised words where one name ends and the next begins: at titles ("Senate Speaker Ada Brook"), and where a
 * person's name stands right after the office or the body ("Ministry of Ports Ada Brook", "Chairman of the Port Council Ada Brook").
 */
final class NameSplitter {
    private static final int PERSON = 2;
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> FORMER = Set.of("Former", "Acting", "Deputy");
    private static final Set<String> LEADING = Set.of("of", "for", "to", "at");

    /** Words with a capital that stand by themselves somewhere, as surnames do after their first mention. */
    private final Set<String> alone = new TreeSet<>();

    /** Learns which capitalised words the report also uses by themselves. */
    NameSplitter(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean before = i > 0 && isCapital(tokens.get(i - 1)) && titleLength(tokens, i - 1, i) == 0;
                boolean after = i + 1 < tokens.size() && isCapital(tokens.get(i + 1));
                if (isCapital(tokens.get(i)) && !before && !after) {
                    alone.add(tokens.get(i).text());
                }
            }
        }
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    void split(NameChunk chunk, List<NameChunk> chunks) {
        int begin = 0;
        boolean titled = chunk.titled();
        int i = 0;
        while (i < chunk.size()) {
            int length = titleLength(chunk.tokens(), chunk.from() + i, chunk.to());
            boolean body = i + length < chunk.size() && isPartOfBody(chunk.word(i), chunk.word(i + length));
            if (length > 0 && !body) {
                add(chunk, begin, i, titled, chunks);
                titled = true;
                begin = i + length;
                i = begin;
            } else if (beginsPerson(chunk, begin, i)) {
                if (isName(chunk, begin, i)) {
                    add(chunk, begin, i, titled, chunks);
                }
                titled = true;
                begin = i;
                i++;
            } else {
                i++;
            }
        }
        add(chunk, begin, chunk.size(), titled, chunks);
    }

    /** "Secretary of", "General Staff". */
    private static boolean isPartOfBody(String title, String next) {
        return next.equals("of") || (NameWords.is(next, "org-head") && !FORMER.contains(title));
    }

    /** The last two words are a person after something else. */
    private boolean beginsPerson(NameChunk chunk, int begin, int at) {
        if (at <= begin || at + PERSON != chunk.size() || chunk.word(at - 1).equals("of")) {
            return false;
        }
        String first = chunk.word(at);
        String last = chunk.word(at + 1);
        if (NameWords.is(last, "org-head") || NameWords.is(last, "place-head")) {
            return false;
        }
        boolean of = chunk.from() + begin > 0
                && chunk.tokens().get(chunk.from() + begin - 1).text().equals("of");
        for (int i = begin; i < at; i++) {
            of |= chunk.word(i).equals("of");
            if (NameWords.is(chunk.word(i), "first-name") || chunk.word(i).endsWith(".")) {
                return false;
            }
        }
        if (NameWords.is(first, "first-name")) {
            return of || at - begin >= 2 || NameClassifier.isPeople(chunk.word(begin));
        }
        boolean plain = !NameWords.isListed(first) && !NameWords.isListed(last);
        return plain
                && (isHeld(chunk, begin, at)
                        || (isBody(chunk, begin, at) && alone.contains(last))
                        || (isMinistry(chunk, begin, at) && isSubject(chunk)));
    }

    /** "Ministry of Harbours": what it is for ends as plurals do. */
    private static boolean isMinistry(NameChunk chunk, int begin, int at) {
        return chunk.word(at - 1).endsWith("s")
                && chunk.part(begin, at, false).words().contains(" of ");
    }

    private static boolean isSubject(NameChunk chunk) {
        String after = chunk.to() < chunk.tokens().size()
                ? chunk.tokens().get(chunk.to()).tag()
                : "";
        return after.equals("VERB") || after.equals("AUX") || chunk.after(0).equals(",");
    }

    /** "Chairman of the Port Council", "Ambassador to France": an office, and what it is held in. */
    private boolean isHeld(NameChunk chunk, int begin, int at) {
        int before = chunk.from() + begin - 1;
        if (before > 0 && chunk.tokens().get(before).text().equals("the")) {
            before--;
        }
        boolean office = before > 0
                && LEADING.contains(chunk.tokens().get(before).text())
                && isOffice(chunk.tokens().get(before - 1));
        boolean place = at - begin == 1 && alone.contains(chunk.word(begin)) && isSubject(chunk);
        return office && (place || isBody(chunk, begin, at));
    }

    private static boolean isOffice(Token token) {
        return NameWords.is(token.text(), "title") || NameWords.is(token.lemma(), "role");
    }

    private static boolean isBody(NameChunk chunk, int begin, int at) {
        NameChunk words = chunk.part(begin, at, false);
        return NameClassifier.listed(words.words()).isPresent()
                || NameWords.is(words.last(), "org-head")
                || words.words().contains(" of ");
    }

    /** Of what stands before a person, the "Foreign Affairs" of a minister is no name. */
    private static boolean isName(NameChunk chunk, int begin, int at) {
        return at - begin == 1 || isBody(chunk, begin, at);
    }

    private static void add(NameChunk chunk, int begin, int end, boolean titled, List<NameChunk> chunks) {
        if (end > begin) {
            chunks.add(chunk.part(begin, end, titled));
        }
    }

    /** How many words of a title begin here. */
    private static int titleLength(List<Token> tokens, int at, int to) {
        StringBuilder words = new StringBuilder();
        int longest = 0;
        for (int length = 1; length <= LONGEST_TITLE && at + length <= to; length++) {
            words.append(length == 1 ? "" : " ")
                    .append(tokens.get(at + length - 1).text());
            if (NameWords.is(words.toString(), "title")) {
                longest = length;
            }
        }
        return longest;
    }
}
