package org.hearsay.statement;

import java.util.Set;
import org.hearsay.text.Span;

/** Tells contents that are questions. */
final class Questions {
    private static final Set<String> INNER_BEGINS = Set.of("‘", "'", "`");
    private static final Set<String> INNER_ENDS = Set.of("’", "'");
    private static final Set<String> SUBJECTS = Set.of("DET", "PROPN", "PRON", "NOUN");

    private Questions() {}

    /** Whether most of the content's sentences are questions. */
    static boolean isQuestion(Attribution attribution, ReportTokens tokens) {
        int sentences = 0;
        int questions = 0;
        for (Span part : attribution.content()) {
            TokenRange range = tokens.of(part);
            int begin = range.from();
            for (int i = range.from(); i < range.to(); i++) {
                if (i + 1 == range.to() || !tokens.sameSentence(i, i + 1)) {
                    sentences++;
                    questions += isMarked(new TokenRange(begin, i + 1), attribution, tokens) ? 1 : 0;
                    begin = i + 1;
                }
            }
        }
        return 2 * questions > sentences || isInverted(Clauses.first(attribution, tokens), tokens);
    }

    /** Whether a question mark ends the words, and is theirs: not that of a sentence around them ("Did she say it was true?"). */
    private static boolean isMarked(TokenRange words, Attribution attribution, ReportTokens tokens) {
        int end = words.to() - 1;
        while (end > words.from() && "”\"'’''".contains(tokens.get(end).text())) {
            end--;
        }
        if (!tokens.get(end).text().equals("?") || isAnothers(end, attribution, tokens)) {
            return false;
        }
        Span cue = attribution.cue().isEmpty() ? null : attribution.cue().get(0);
        int from = words.from();
        boolean begins = from == tokens.sentence(from).from() || tokens.isQuoted(end) || tokens.follows(":", from);
        return begins
                || cue == null
                || tokens.at(cue.begin()) > end
                || !tokens.sameSentence(tokens.at(cue.begin()), end);
    }

    /** A question inside of what is said: said the mayor had asked, “Who held the key?” */
    private static boolean isAnothers(int end, Attribution attribution, ReportTokens tokens) {
        int first = tokens.at(attribution.content().get(0).begin());
        boolean opens =
                tokens.isQuoted(first) || "“\"''``‘".contains(tokens.get(first).text());
        boolean nested = end + 1 < tokens.size()
                && INNER_ENDS.contains(tokens.get(end + 1).text())
                && !INNER_BEGINS.contains(tokens.get(first).text());
        return nested || (tokens.isQuoted(end) && !opens);
    }

    /** "Did the gates hold": a question without its mark. */
    private static boolean isInverted(TokenRange clause, ReportTokens tokens) {
        return clause.size() > 2
                && tokens.tag(clause.from()).equals("AUX")
                && tokens.isCapital(clause.from())
                && SUBJECTS.contains(tokens.tag(clause.from() + 1));
    }
}
