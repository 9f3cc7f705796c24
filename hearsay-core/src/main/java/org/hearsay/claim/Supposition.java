package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;

/** Words that assert nothing: a condition and what hangs on it, a question, what something would be if it were so. */
final class Supposition {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    /** "As if", "even if": what stands behind is no condition. */
    private static final Set<String> NO_CONDITION_BEFORE =
            Set.of("as", "even", "what", "see", "know", "ask", "wonder", "clear", "unclear", "determine", "sure");
    /** "If any", "if confirmed": a remark, not a condition of what is said. */
    private static final Set<String> REMARKS =
            Set.of("any", "anything", "not", "so", "confirm", "true", "ever", "necessary", "possible");

    private Supposition() {}

    static boolean is(List<Token> words) {
        boolean would = false;
        for (int i = 0; i < words.size(); i++) {
            String lemma = words.get(i).lemma();
            String before = i == 0 ? "" : words.get(i - 1).lemma();
            String after = i + 1 == words.size() ? "" : words.get(i + 1).lemma();
            boolean condition =
                    CONDITIONS.contains(lemma) && !NO_CONDITION_BEFORE.contains(before) && !REMARKS.contains(after);
            if (condition || lemma.equals("?")) {
                return true;
            }
            would |= lemma.equals("would");
        }
        return would && startsWithDeed(words);
    }

    /** "Rewarding …", "To reward …": a deed without who did it. */
    private static boolean startsWithDeed(List<Token> words) {
        Token first = words.get(0);
        boolean infinitive = first.lemma().equals("to")
                && words.size() > 1
                && words.get(1).tag().equals("VERB");
        return infinitive || (first.tag().equals("VERB") && first.text().endsWith("ing"));
    }
}
