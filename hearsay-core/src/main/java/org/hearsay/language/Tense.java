package org.hearsay.language;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/** Whether the words round a place tell of what has been or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 10;
    private static final Set<String> AHEAD =
            Set.of("will", "would", "shall", "may", "might", "should", "must", "can", "could", "to");
    private static final Set<String> PLANNED =
            Set.of("schedule", "expect", "plan", "set", "due", "slate", "intend", "hope", "propose", "upcoming");
    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "write", "add", "announce", "quote", "show");

    /** By the nearest verb before {@code span} in its sentence, else the first one after it. */
    static Tense of(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int first = first(tokens, span.begin());
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (isVerb(tokens.get(i))) {
                return at(tokens, i);
            }
        }
        int last = first(tokens, span.end());
        for (int i = last; i < Math.min(tokens.size(), last + REACH); i++) {
            if (isVerb(tokens.get(i))) {
                return at(tokens, i);
            }
        }
        return UNKNOWN;
    }

    private static int first(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX") || PLANNED.contains(token.lemma());
    }

    private static Tense at(List<Token> tokens, int verb) {
        String lemma = tokens.get(verb).lemma();
        String form = tokens.get(verb).text();
        if (PLANNED.contains(lemma) || AHEAD.contains(lemma)) {
            return FUTURE;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (AHEAD.contains(tokens.get(i).lemma())) {
                return nextIsHave(tokens, i) ? PAST : FUTURE;
            }
        }
        boolean present =
                form.equalsIgnoreCase(lemma) || (form.endsWith("s") && !lemma.endsWith("s") && !lemma.equals("be"));
        return present && !TELLING.contains(lemma) && tokens.get(verb).tag().equals("VERB") ? UNKNOWN : PAST;
    }

    private static boolean nextIsHave(List<Token> tokens, int modal) {
        return modal + 1 < tokens.size() && tokens.get(modal + 1).lemma().equals("have");
    }
}
