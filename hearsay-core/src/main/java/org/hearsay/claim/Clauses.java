package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;

/**
 * Cuts words into clauses that each may carry a claim of its own: "The leak killed nine people and forced 6,000 from their homes"
 * is two. A clause without a subject gets that of the clause before it. Words are cut only where both sides have a verb and
 * enough words that mean something; else they stay together.
 */
final class Clauses {
    private static final Set<String> JOINTS = Set.of("and", "but", ";", "while", "whereas", "though", "although", "so");
    private static final Set<String> MEANING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
    /** A clause of its own has so many words that mean something. */
    private static final int FEWEST = 3;
    /** A verb stands no further behind the joint than this. */
    private static final int REACH = 8;

    private Clauses() {}

    /** The clauses in order, each with its subject first; one where nothing is to be cut. */
    static List<List<Token>> of(List<Token> words) {
        List<List<Token>> clauses = new ArrayList<>();
        List<Token> subject = List.of();
        int begin = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean cut = isJoint(words, i)
                    && isClause(words.subList(begin, i))
                    && verbAfter(words, i) >= 0
                    && isClause(words.subList(i + 1, end(words, i + 1)));
            if (cut) {
                List<Token> clause = words.subList(begin, i);
                clauses.add(joined(subject, clause));
                List<Token> own = subjectOf(clause);
                subject = startsWithVerb(words, i + 1) ? (own.isEmpty() ? subject : own) : List.of();
                begin = i + 1;
            }
        }
        clauses.add(joined(subject, words.subList(begin, words.size())));
        return clauses;
    }

    /** The words before the first conjunction if they are a clause, else none: "Nine people died, but it is unclear how". */
    static List<Token> first(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (JOINTS.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return isClause(words.subList(0, i)) ? words.subList(0, i) : List.of();
            }
        }
        return List.of();
    }

    /** A conjunction, or the comma before the next count: "nine people died, more than 120 were taken to hospital". */
    private static boolean isJoint(List<Token> words, int i) {
        String word = words.get(i).text().toLowerCase(Locale.ROOT);
        return JOINTS.contains(word)
                || (word.equals("as") && i > 0 && words.get(i - 1).text().equals(","))
                || (word.equals(",")
                        && words.subList(i + 1, Math.min(words.size(), i + 4)).stream()
                                .anyMatch(token -> token.tag().equals("NUM")));
    }

    private static List<Token> joined(List<Token> subject, List<Token> clause) {
        List<Token> joined = new ArrayList<>(subject);
        joined.addAll(clause);
        return joined;
    }

    /** Where the next joint is, or the end. */
    private static int end(List<Token> words, int from) {
        int end = from + 1;
        while (end < words.size() && !(isJoint(words, end) && verbAfter(words, end) >= 0)) {
            end++;
        }
        return Math.min(end, words.size());
    }

    private static boolean isClause(List<Token> words) {
        boolean verb = words.stream().anyMatch(Clauses::isVerb);
        return verb
                && words.stream()
                                .filter(word -> MEANING.contains(word.tag())
                                        && !Concepts.STANDARD.isEmpty(word.lemma())
                                        && !Concepts.STANDARD.isNegator(word.lemma()))
                                .count()
                        >= FEWEST;
    }

    private static boolean isVerb(Token token) {
        return (token.tag().equals("VERB") || token.tag().equals("AUX"))
                && !token.text().endsWith("ing");
    }

    private static boolean startsWithVerb(List<Token> words, int from) {
        int i = from;
        while (i < words.size() && words.get(i).tag().equals("ADV")) {
            i++;
        }
        return i < words.size() && isVerb(words.get(i));
    }

    /** The index of the verb of the clause behind a joint, -1 where nothing there looks like a clause. */
    private static int verbAfter(List<Token> words, int joint) {
        for (int i = joint + 1; i < Math.min(words.size(), joint + 1 + REACH); i++) {
            if (isVerb(words.get(i))) {
                return i;
            }
            boolean resumes = i == joint + 1 && words.get(i).lemma().equals("that");
            if (!resumes
                    && (words.get(i).tag().equals("PUNCT") || words.get(i).tag().equals("SCONJ"))) {
                return -1;
            }
        }
        return -1;
    }

    /** The words before the first verb. */
    private static List<Token> subjectOf(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (isVerb(clause.get(i))) {
                return List.copyOf(clause.subList(0, i));
            }
        }
        return List.of();
    }
}
