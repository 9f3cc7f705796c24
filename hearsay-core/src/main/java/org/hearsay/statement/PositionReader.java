package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * What a source does with its content, by construction rather than by the cue alone: {@code positions.tsv} lists words that
 * overlap the cue ("did not respond", "dismissed") and words that make the content's first clause a denial, a question or an
 * admission of not knowing ("said that it was unclear whether").
 */
final class PositionReader {
    private static final PatternTable POSITIONS = PatternTable.read("positions.tsv");
    private static final int PLACE = 1;
    private static final int POSITION = 2;
    private static final int DETAIL = 3;

    private static final int BEFORE_CUE = 5;
    private static final int AFTER_CUE = 14;
    private static final int CLAUSE = 24;
    private static final int LONGEST_OPENING = 12;
    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", ".", "?", "!", "—", "–", "(");
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
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "nobody", "none", "neither", "nothing", "nor");
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "why", "how", "what", "who", "when", "where", "which");

    Stand read(Attribution attribution, ReportTokens tokens) {
        List<PatternTable.Match> matches = new ArrayList<>();
        for (Span cue : attribution.cue()) {
            TokenRange words = withVerbBefore(tokens.of(cue), tokens);
            if (!words.isEmpty()) {
                TokenRange around = around(words, tokens);
                POSITIONS.matches(tokens, around).stream()
                        .filter(match -> match.column(PLACE).equals("cue")
                                && match.range().overlaps(words))
                        .filter(match -> !crossesQuote(match.range(), tokens))
                        .forEach(matches::add);
            }
        }
        TokenRange clause = firstClause(attribution, tokens);
        POSITIONS.matches(tokens, clause).stream()
                .filter(match -> match.column(PLACE).equals("content")
                        || (match.column(PLACE).equals("head") && match.range().from() == clause.from()))
                .forEach(matches::add);
        Optional<Stand> listed = matches.stream()
                .min(Comparator.comparingInt(PatternTable.Match::row))
                .map(PositionReader::stand);
        return listed.orElseGet(() -> isQuestion(attribution, tokens) ? Stand.ASKS : Stand.ASSERTS);
    }

    private static Stand stand(PatternTable.Match match) {
        String detail = match.column(DETAIL);
        return new Stand(
                Position.valueOf(match.column(POSITION).toUpperCase(Locale.ROOT)), detail.isEmpty() ? null : detail);
    }

    /** "declined to say" where the cue is "to say" alone. */
    private static TokenRange withVerbBefore(TokenRange cue, ReportTokens tokens) {
        int from = cue.from();
        boolean infinitive = !cue.isEmpty() && tokens.word(from).equals("to");
        int to = infinitive ? from : from - 1;
        boolean verb = to > 0
                && tokens.word(to).equals("to")
                && tokens.sameSentence(to, to - 1)
                && tokens.tag(to - 1).equals("VERB");
        return verb && !cue.isEmpty() ? new TokenRange(to - 1, cue.to()) : cue;
    }

    /** The cue's neighbours in its sentence. */
    private static TokenRange around(TokenRange cue, ReportTokens tokens) {
        TokenRange sentence = tokens.sentence(cue.from());
        return new TokenRange(
                Math.max(sentence.from(), cue.from() - BEFORE_CUE), Math.min(sentence.to(), cue.to() + AFTER_CUE));
    }

    /** Whether a comma parts the words, with a verb of their own on each side. */
    private static boolean crossesQuote(TokenRange range, ReportTokens tokens) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** The content up to its first subordinate clause: what it says, without what it says it about. */
    static TokenRange firstClause(Attribution attribution, ReportTokens tokens) {
        TokenRange content = tokens.of(attribution.content().get(0));
        int from = content.from();
        while (from < content.to() && isOpening(from, tokens)) {
            from++;
        }
        from = afterOpeningPhrase(from, content.to(), tokens);
        int limit = Math.min(content.to(), from + CLAUSE);
        boolean asksFirst = from < limit && QUESTION_WORDS.contains(tokens.word(from));
        int to = from;
        boolean hasVerb = false;
        while (to < limit) {
            String word = tokens.word(to);
            boolean ends = CLAUSE_ENDS.contains(word)
                    || (SUBORDINATORS.contains(word) && hasVerb && !asksFirst && !isSaying(to, tokens));
            if (ends && to > from) {
                break;
            }
            hasVerb |= tokens.tag(to).equals("VERB") || tokens.tag(to).equals("AUX");
            to++;
        }
        return new TokenRange(from, to);
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
                if (CLAUSE_ENDS.contains(tokens.word(i))
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

    /** Whether the content's first clause says that something is not so. */
    static boolean isNegated(Attribution attribution, ReportTokens tokens) {
        TokenRange clause = firstClause(attribution, tokens).first(10);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (NEGATIONS.contains(tokens.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(Attribution attribution, ReportTokens tokens) {
        Span last = attribution.content().get(attribution.content().size() - 1);
        TokenRange range = tokens.of(last);
        int end = range.to() - 1;
        while (end > range.from() && "”\"'’".contains(tokens.get(end).text())) {
            end--;
        }
        boolean marked = !range.isEmpty() && tokens.get(end).text().equals("?");
        TokenRange clause = firstClause(attribution, tokens);
        boolean inverted = clause.size() > 2
                && tokens.tag(clause.from()).equals("AUX")
                && tokens.isCapital(clause.from())
                && Set.of("DET", "PROPN", "PRON", "NOUN").contains(tokens.tag(clause.from() + 1));
        return inverted || (marked && tokens.sentenceNumber(end) == tokens.sentenceNumber(range.from()));
    }
}
