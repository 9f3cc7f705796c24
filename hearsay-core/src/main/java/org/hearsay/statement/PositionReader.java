package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final int NEAR = 10;

    private final ReportTokens tokens;
    private final Rebuttals rebuttals;

    PositionReader(ReportTokens tokens) {
        this.tokens = tokens;
        rebuttals = new Rebuttals(tokens);
    }

    /** What the source does, by the words and by what stands before them. */
    Stand read(Attribution attribution) {
        Stand stand = readAlone(attribution);
        if (stand.position() == Position.ASKS && Requests.isRequest(attribution, tokens)) {
            return Stand.ASSERTS;
        }
        return stand.equals(Stand.ASSERTS) && isRebuttal(attribution) ? Stand.DENIES : stand;
    }

    private boolean isRebuttal(Attribution attribution) {
        TokenRange first = Clauses.first(attribution, tokens);
        Optional<TokenRange> second = Clauses.second(attribution, tokens);
        return rebuttals.answers(first)
                || Rebuttals.isElliptic(first, tokens)
                || second.filter(clause -> rebuttals.answers(clause) || isDenial(clause))
                        .isPresent();
    }

    private boolean isDenial(TokenRange clause) {
        return POSITIONS.matches(tokens, clause).stream()
                .anyMatch(match ->
                        match.column(PLACE).equals("content") && stand(match).position() == Position.DENIES);
    }

    /** Whether the content's first clause says that something is not so. */
    boolean isNegated(Attribution attribution) {
        return Rebuttals.isNegated(Clauses.first(attribution, tokens).first(NEAR), tokens);
    }

    /** By the words alone. */
    Stand readAlone(Attribution attribution) {
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
        TokenRange clause = Clauses.first(attribution, tokens);
        POSITIONS.matches(tokens, clause).stream()
                .filter(match -> isInClause(match, clause, tokens))
                .forEach(matches::add);
        Optional<Stand> listed = matches.stream()
                .min(Comparator.comparingInt(PatternTable.Match::row))
                .map(PositionReader::stand);
        return listed.orElseGet(() -> Questions.isQuestion(attribution, tokens) ? Stand.ASKS : Stand.ASSERTS);
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
            case "finite" -> isVerb(from, tokens) && !isParticiple(from, tokens) && !tokens.follows("to", from);
            case "own" -> !isOfOthers(match.range(), clause, tokens);
            case "head" -> from == clause.from();
            default -> false;
        };
    }

    /** "half of the drivers would not know", "her client was not aware". */
    private static boolean isOfOthers(TokenRange range, TokenRange clause, ReportTokens tokens) {
        int from = clause.from();
        boolean would = range.from() > from && tokens.lemma(range.from() - 1).equals("would");
        boolean bare = tokens.tag(from).equals("NOUN") && from + 1 < range.from();
        boolean client = from + 1 < clause.to() && tokens.lemma(from + 1).equals("client");
        return client || bare || (would && !tokens.tag(from).equals("PRON"));
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
}
