package org.hearsay.statement;

import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a content that say what it says, apart from those that say what it says it about. */
final class Clauses {
    static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "why", "how", "what", "who", "when", "where", "which");

    private static final int LONGEST = 24;
    private static final int LONGEST_OPENING = 12;
    private static final Set<String> ENDS = Set.of(";", ":", ".", "?", "!", "—", "–", "(");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "whether",
            "if",
            "because",
            "although",
            "while",
            "though",
            "unless",
            "after",
            "before",
            "since",
            "until",
            "where",
            "when",
            "so");
    private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she", "they", "you");

    private Clauses() {}

    /** The content up to its first subordinate clause: what it says, without what it says it about. */
    static TokenRange first(Attribution attribution, ReportTokens tokens) {
        TokenRange content = tokens.of(attribution.content().get(0));
        int from = content.from();
        while (from < content.to() && isOpening(from, tokens)) {
            from++;
        }
        from = afterOpeningPhrase(from, content.to(), tokens);
        int limit = Math.min(content.to(), from + LONGEST);
        boolean asksFirst = from < limit && QUESTION_WORDS.contains(tokens.word(from));
        int to = from;
        boolean hasVerb = false;
        while (to < limit) {
            String word = tokens.word(to);
            boolean ends = ENDS.contains(word)
                    || (hasVerb && isReducedRelative(to, tokens))
                    || (SUBORDINATORS.contains(word) && hasVerb && !asksFirst && !isSaying(to, tokens));
            if (ends && to > from) {
                break;
            }
            hasVerb |= tokens.tag(to).equals("VERB") || tokens.tag(to).equals("AUX");
            to++;
        }
        return new TokenRange(from, to);
    }

    /** What is said in the same sentence beside the first clause: "the gates were open and that nobody had shut them". */
    static Optional<TokenRange> second(Attribution attribution, ReportTokens tokens) {
        TokenRange content = tokens.of(attribution.content().get(0));
        TokenRange first = first(attribution, tokens);
        for (int i = first.from() + 1; i + 2 < content.to() && tokens.sameSentence(first.from(), i); i++) {
            boolean joins = tokens.tag(i).equals("CCONJ")
                    && (tokens.follows(",", i) || tokens.word(i + 1).equals("that"));
            if (joins) {
                int from = tokens.word(i + 1).equals("that") ? i + 2 : i + 1;
                return Optional.of(new TokenRange(from, content.to()).first(LONGEST));
            }
        }
        return Optional.empty();
    }

    /** "a man I never heard of": a clause about the noun before it. */
    private static boolean isReducedRelative(int index, ReportTokens tokens) {
        return PERSONAL.contains(tokens.word(index)) && tokens.tag(index - 1).equals("NOUN");
    }

    /** "that" right after a verb: what was found or said is the content's point. */
    private static boolean isSaying(int index, ReportTokens tokens) {
        return tokens.word(index).equals("that") && tokens.tag(index - 1).equals("VERB");
    }

    /** "on Monday that the story was false" begins after "that". */
    private static int afterOpeningPhrase(int from, int to, ReportTokens tokens) {
        if (from < to && tokens.tag(from).equals("ADP")) {
            for (int i = from; i < Math.min(to, from + LONGEST_OPENING); i++) {
                if (tokens.word(i).equals("that") && i + 1 < to) {
                    return i + 1;
                }
                if (ENDS.contains(tokens.word(i))
                        || tokens.tag(i).equals("VERB")
                        || tokens.tag(i).equals("AUX")) {
                    return from;
                }
            }
        }
        return from;
    }

    private static boolean isOpening(int index, ReportTokens tokens) {
        String word = tokens.word(index);
        return word.equals("that") || !Character.isLetterOrDigit(word.codePointAt(0));
    }
}
