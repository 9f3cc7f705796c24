package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.name.NameGroup;
import org.hearsay.statement.Position;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a report into the passages that may carry a claim: each statement's content, a sentence at a time, and what the report
 * says in its own voice. Of statements inside each other the inner one has the words: it names who said them.
 */
final class PassageFinder {
    /** A statement inside another takes its words over if it has this share of them. */
    private static final double TAKES_OVER = 0.5;
    /** A sentence is narration if statements have less than this share of its words. */
    private static final double STILL_NARRATION = 0.4;
    /** Bounds the work on one sentence. */
    private static final int MOST_TOKENS = 400;

    private final Map<String, String> spellings;
    private final Map<String, String> titles;
    private final List<Passage> appraisals = new ArrayList<>();

    /** Words of names come out in the spelling under which the story's names were merged. */
    PassageFinder(List<NameGroup> names, List<ReadReport> reports) {
        this.spellings = spellings(names);
        this.titles = Titles.of(reports, spellings);
    }

    private static Map<String, String> spellings(List<NameGroup> names) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (NameGroup group : names) {
            String[] name = group.name().toLowerCase(Locale.ROOT).split("\\s+");
            for (String variant : group.variants()) {
                String[] words = variant.toLowerCase(Locale.ROOT).split("\\s+");
                for (int i = 1; i <= words.length && words.length == name.length; i++) {
                    spellings.putIfAbsent(words[words.length - i], name[name.length - i]);
                }
            }
        }
        return spellings;
    }

    /** The passages of a report in text order; statements that decline have none. */
    List<Passage> find(ReadReport report, Statements said) {
        List<Passage> passages = new ArrayList<>();
        SentenceStatements statements = new SentenceStatements(report.sentences(), said.statements());
        SentenceSlices slices = new SentenceSlices(report);
        PassageMaker maker = new PassageMaker(spellings, titles, said.citations());
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentences().get(i);
            ReadReport slice = slices.next(sentence);
            List<Token> tokens = sentence.tokens()
                    .subList(0, Math.min(MOST_TOKENS, sentence.tokens().size()));
            List<Statement> at = Sayings.of(statements.at(i), tokens);
            List<Statement> here = at.stream()
                    .filter(statement -> statement.content().overlaps(sentence.span()))
                    .toList();
            for (Statement statement : here) {
                List<Token> words = own(statement, tokens, at, maker);
                if (statement.position() != Position.DECLINES && !isTakenOver(statement, words, here)) {
                    addClauses(maker, slice, statement, words, passages);
                    addAppraisal(maker, slice, statement, words);
                }
            }
            narration(maker, slice, tokens, at, here, passages);
        }
        return passages;
    }

    /** What doubting sources say of the evidence, of the reports that were looked through, in their order. */
    List<Passage> appraisals() {
        return List.copyOf(appraisals);
    }

    private void addAppraisal(PassageMaker maker, ReadReport report, Statement statement, List<Token> words) {
        Passage appraisal = statement.position() == Position.ASSERTS ? null : maker.appraisal(report, statement, words);
        if (appraisal != null && !appraisal.pointsBack()) {
            appraisals.add(appraisal);
        }
    }

    /** Each clause that says enough; all of the words together where none does. */
    private static void addClauses(
            PassageMaker maker,
            ReadReport report,
            @Nullable Statement statement,
            List<Token> words,
            List<Passage> passages) {
        int before = passages.size();
        for (List<Token> clause : words.isEmpty() ? List.<List<Token>>of() : Clauses.of(words)) {
            Passage passage = maker.passage(report, statement, clause);
            if (passage != null) {
                passages.add(passage);
            }
        }
        Passage whole = passages.size() == before ? maker.passage(report, statement, words) : null;
        if (whole != null) {
            passages.add(whole);
        }
    }

    /** The words of the content without what another statement about them ends in ("…, officials said"). */
    private static List<Token> own(Statement statement, List<Token> tokens, List<Statement> at, PassageMaker maker) {
        List<Statement> others = at.stream()
                .filter(other -> !other.equals(statement)
                        && statement.content().hull().overlaps(other.content().hull()))
                .toList();
        List<Token> words = in(statement, tokens);
        int end = words.size();
        int told = end;
        while (end > 0
                && (words.get(end - 1).tag().equals("PUNCT")
                        || maker.isCited(words.get(end - 1))
                        || isOfOther(words.get(end - 1), others))) {
            end--;
            told = isOfOther(words.get(end), others) ? end : told;
        }
        return words.subList(0, told);
    }

    private static boolean isOfOther(Token token, List<Statement> others) {
        return others.stream()
                .anyMatch(other -> (other.source() != null && other.source().overlaps(token.span()))
                        || (other.cue() != null && other.cue().overlaps(token.span())));
    }

    private static List<Token> in(Statement statement, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> statement.content().overlaps(token.span()))
                .toList();
    }

    /** Whether a statement inside this one has most of its words here; of two with the same words the later one has them. */
    private static boolean isTakenOver(Statement statement, List<Token> words, List<Statement> here) {
        if (statement.position() == Position.DENIES) {
            return here.stream()
                    .anyMatch(other -> other.position() == Position.DENIES
                            && here.indexOf(other) > here.indexOf(statement)
                            && other.content().hull().equals(statement.content().hull())
                            && other.speaker().name().equals(statement.speaker().name()));
        }
        for (Statement other : here) {
            int shared = in(other, words).size();
            boolean isInside = !other.equals(statement)
                    && statement.content().hull().contains(other.content().hull());
            boolean isSame = isInside
                    && other.content().hull().equals(statement.content().hull());
            if (isInside
                    && shared >= TAKES_OVER * words.size()
                    && (!isSame || here.indexOf(other) > here.indexOf(statement))) {
                return true;
            }
        }
        return false;
    }

    private static void narration(
            PassageMaker maker,
            ReadReport report,
            List<Token> tokens,
            List<Statement> at,
            List<Statement> here,
            List<Passage> passages) {
        List<Token> free = tokens.stream()
                .filter(token -> at.stream().noneMatch(statement -> holds(statement, token.span())))
                .toList();
        boolean declines = at.stream().anyMatch(statement -> statement.position() == Position.DECLINES);
        if (isLeftOver(free, tokens, at)) {
            return;
        }
        List<Token> clause = Clauses.first(free);
        if (!declines
                && !clause.isEmpty()
                && free.size() < (1 - STILL_NARRATION) * tokens.size()
                && isWhole(clause, tokens)) {
            addClauses(maker, report, null, clause, passages);
            return;
        }
        boolean enough = free.size() >= (1 - STILL_NARRATION) * tokens.size() && (here.isEmpty() || free.size() >= 8);
        if (!declines && enough) {
            addClauses(maker, report, null, free, passages);
        }
    }

    /** "The official did not give the date", the official being a source: what it did not say is nobody's claim. */
    private static boolean isLeftOver(List<Token> free, List<Token> tokens, List<Statement> at) {
        if (free.isEmpty()
                || !(free.get(0).tag().equals("AUX") || free.get(0).tag().equals("VERB"))) {
            return false;
        }
        int first = tokens.indexOf(free.get(0));
        return first > 0
                && at.stream()
                        .anyMatch(statement -> statement.source() != null
                                && statement
                                        .source()
                                        .overlaps(tokens.get(first - 1).span()));
    }

    private static boolean isWhole(List<Token> clause, List<Token> tokens) {
        int first = tokens.indexOf(clause.get(0));
        return first == 0 && tokens.subList(0, clause.size()).equals(clause);
    }

    private static boolean holds(Statement statement, Span span) {
        return statement.content().overlaps(span)
                || (statement.source() != null && statement.source().overlaps(span))
                || (statement.cue() != null && statement.cue().overlaps(span));
    }
}
