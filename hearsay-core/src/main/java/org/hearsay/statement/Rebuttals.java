package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordTable;

/**
 * Tells negated contents that answer what the report says before them ("there are no talks", where it is said that there are) from
 * those that answer nobody ("no decision has been taken"). A content answers if most of what it negates, rare words counting for
 * more, stands in one earlier sentence that negates nothing.
 *
 * <p>Built in linear time; each question looks at a bounded number of sentences.
 */
final class Rebuttals {
    private static final Map<String, String> WORDS = WordTable.map(Rebuttals.class, "negation-words.tsv");
    private static final Set<String> COUNTED = Set.of("NOUN", "VERB", "ADJ");
    private static final double LEAST_SHARE = 0.5;
    private static final int CLAUSE = 18;
    private static final int SUBJECT = 7;
    private static final int MOST_SENTENCES = 64;
    private static final int HEAD = 4;
    private static final int NEAR = 12;

    private final ReportTokens tokens;
    private final Map<String, List<Integer>> affirmed = new LinkedHashMap<>();
    private final Map<String, Integer> sentencesWith = new LinkedHashMap<>();
    private int sentences;

    Rebuttals(ReportTokens tokens) {
        this.tokens = tokens;
        int from = 0;
        while (from < tokens.size()) {
            TokenRange sentence = tokens.sentence(from);
            add(sentence);
            from = sentence.to();
        }
    }

    private void add(TokenRange sentence) {
        boolean negated = isNegated(sentence, tokens);
        sentences++;
        for (String key : keys(sentence)) {
            sentencesWith.merge(key, 1, Integer::sum);
            if (!negated) {
                affirmed.computeIfAbsent(key, absent -> new ArrayList<>()).add(tokens.sentenceNumber(sentence.from()));
            }
        }
    }

    /** Whether some of the words say that something is not so. */
    static boolean isNegated(TokenRange words, ReportTokens tokens) {
        for (int i = words.from(); i < words.to(); i++) {
            if (isNegation(i, tokens)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(int index, ReportTokens tokens) {
        return is("negation", tokens.lemma(index));
    }

    private static boolean is(String sort, String word) {
        return sort.equals(WORDS.get(word));
    }

    /** Whether the clause negates what an earlier sentence says. */
    boolean answers(TokenRange clause) {
        TokenRange words = clause.first(CLAUSE);
        if (!negatesFact(words)) {
            return false;
        }
        Set<String> keys = keys(words);
        double all = keys.stream().mapToDouble(this::weight).sum();
        Map<Integer, Double> shared = new LinkedHashMap<>();
        int here = tokens.sentenceNumber(words.from());
        for (String key : keys) {
            List<Integer> places = affirmed.getOrDefault(key, List.of());
            for (int place : places.subList(0, Math.min(MOST_SENTENCES, places.size()))) {
                if (isNear(place, here)) {
                    shared.merge(place, weight(key), Double::sum);
                }
            }
        }
        return shared.values().stream().anyMatch(share -> share >= LEAST_SHARE * all);
    }

    /** What is answered was said shortly before, or at the head of the report. */
    private static boolean isNear(int place, int here) {
        return place < here && (place < HEAD || here - place <= NEAR);
    }

    private double weight(String key) {
        return Math.log((1.0 + sentences) / sentencesWith.getOrDefault(key, 1));
    }

    /** "that it was not", "she had not": nothing but a negation, of what was said before. */
    static boolean isElliptic(TokenRange clause, ReportTokens tokens) {
        int to = clause.to();
        while (to > clause.from() && !Character.isLetter(tokens.word(to - 1).codePointAt(0))) {
            to--;
        }
        return to - clause.from() == 3
                && tokens.tag(clause.from()).equals("PRON")
                && tokens.tag(clause.from() + 1).equals("AUX")
                && isNegation(clause.from() + 2, tokens);
    }

    /** What the words are about: neither names nor times, nor verbs that go with everything. */
    private Set<String> keys(TokenRange words) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = words.from(); i < words.to(); i++) {
            String lemma = tokens.lemma(i);
            boolean counted = COUNTED.contains(tokens.tag(i))
                    && tokens.name(i) == null
                    && !tokens.isTime(i)
                    && lemma.length() > 2
                    && !WORDS.containsKey(lemma);
            if (counted) {
                keys.add(lemma.endsWith("ing") && lemma.length() > 5 ? lemma.substring(0, lemma.length() - 3) : lemma);
            }
        }
        return keys;
    }

    /** Whether the clause's own verb or its subject is negated: "did not sell", "no letter came", but not "will not", "did not think". */
    private boolean negatesFact(TokenRange clause) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + SUBJECT); i++) {
            if (isNegation(i, tokens)) {
                return !isLimited(i, clause) && (i == clause.from() || isVerbNear(i, clause));
            }
            boolean stops =
                    tokens.tag(i).equals("CCONJ") || tokens.get(i).text().equals(",") || is("modal", tokens.lemma(i));
            if (stops) {
                return false;
            }
        }
        return false;
    }

    /** "not only", "not yet", "not think". */
    private boolean isLimited(int negation, TokenRange clause) {
        for (int i = negation + 1; i < Math.min(clause.to(), negation + 3); i++) {
            if (is("limit", tokens.lemma(i)) || is("opinion", tokens.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbNear(int negation, TokenRange clause) {
        for (int i = Math.max(clause.from(), negation - 2); i < Math.min(clause.to(), negation + 3); i++) {
            if (tokens.tag(i).equals("AUX") || tokens.tag(i).equals("VERB")) {
                return true;
            }
        }
        return false;
    }
}
