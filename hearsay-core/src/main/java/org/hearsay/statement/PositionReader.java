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

    private static final Set<String> INNER_BEGINS = Set.of("‘", "'", "`");
    private static final Set<String> INNER_ENDS = Set.of("’", "'");
    private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she", "they", "you");
    private static final Set<String> SUBJECTS = Set.of("DET", "PROPN", "PRON", "NOUN");

    Stand read(Attribution attribution, ReportTokens tokens) {
        List<PatternTable.Match> matches = new ArrayList<>();
        for (Span cue : attribution.cue()) {
            TokenRange words = withVerbBefore(tokens.of(cue), tokens);
            if (!words.isEmpty()) {
                TokenRange around = around(words, tokens);
                POSITIONS.matches(tokens, around).stream()
                        .filter(match -> isAtCue(match, words, tokens))
                        .filter(match -> !crossesQuote(match.range(), tokens))
                        .forEach(matches::add);
            }
        }
        TokenRange clause = firstClause(attribution, tokens);
        POSITIONS.matches(tokens, clause).stream()
                .filter(match -> isInClause(match, clause, tokens))
                .forEach(matches::add);
        Optional<Stand> listed = matches.stream()
                .min(Comparator.comparingInt(PatternTable.Match::row))
                .map(PositionReader::stand);
        return listed.orElseGet(() -> isQuestion(attribution, tokens) ? Stand.ASKS : Stand.ASSERTS);
    }

    private static boolean isAtCue(PatternTable.Match match, TokenRange cue, ReportTokens tokens) {
        boolean placed = switch (match.column(PLACE)) {
            case "cue" -> true;
            case "verb" -> isVerbPhrase(match.range(), tokens);
            default -> false;
        };
        return placed && match.range().overlaps(cue);
    }

    private static boolean isInClause(PatternTable.Match match, TokenRange clause, ReportTokens tokens) {
        int from = match.range().from();
        return switch (match.column(PLACE)) {
            case "content" -> true;
            case "finite" -> isVerb(from, tokens) && !isParticiple(from, tokens) && !follows("to", from, tokens);
            case "head" -> from == clause.from();
            default -> false;
        };
    }

    /** "blasts the claim", but not "blasts the mayor who claims". */
    private static boolean isVerbPhrase(TokenRange range, ReportTokens tokens) {
        return isVerb(range.from(), tokens)
                && (range.size() == 1 || !tokens.tag(range.to() - 1).equals("VERB"));
    }

    /** Not a noun; a gerund ("for dismissing the report") is a verb, however it is tagged. */
    private static boolean isVerb(int index, ReportTokens tokens) {
        return !tokens.tag(index).equals("NOUN") || isGerund(index, tokens);
    }

    private static boolean isGerund(int index, ReportTokens tokens) {
        return tokens.word(index).endsWith("ing");
    }

    /** "denying it", but not "is denying it". */
    private static boolean isParticiple(int index, ReportTokens tokens) {
        return isGerund(index, tokens) && (index == 0 || !tokens.tag(index - 1).equals("AUX"));
    }

    private static boolean follows(String word, int index, ReportTokens tokens) {
        return index > 0 && tokens.word(index - 1).equals(word);
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

    /** Whether most of the content's sentences are questions. */
    private static boolean isQuestion(Attribution attribution, ReportTokens tokens) {
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
        return 2 * questions > sentences || isInverted(firstClause(attribution, tokens), tokens);
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
        boolean begins = from == tokens.sentence(from).from() || tokens.isQuoted(end) || follows(":", from, tokens);
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
