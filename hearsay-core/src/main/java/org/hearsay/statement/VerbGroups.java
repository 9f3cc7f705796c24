package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words &rarr; verb groups, in text order, not overlapping. */
final class VerbGroups {
    private static final int LONGEST = 9;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly");
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> TIES = Set.of("to");

    private VerbGroups() {}

    static List<VerbGroup> of(Words words) {
        List<VerbGroup> groups = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.tag(i).equals("VERB");
            if (verb || isCopula(words, i)) {
                VerbGroup group = group(words, i, free);
                groups.add(group);
                free = i + 1;
            }
        }
        return groups;
    }

    /** An auxiliary that no verb follows. */
    private static boolean isCopula(Words words, int i) {
        if (!words.tag(i).equals("AUX")) {
            return false;
        }
        int next = i + 1;
        while (next < i + LONGEST && (isAdverb(words, next) || words.tag(next).equals("AUX") || isTo(words, next))) {
            if (words.tag(next).equals("AUX")) {
                return false;
            }
            next++;
        }
        return !words.tag(next).equals("VERB") || words.isQuoted(i) != words.isQuoted(next);
    }

    private static boolean isAdverb(Words words, int i) {
        return words.tag(i).equals("ADV") || NEGATIONS.contains(words.lower(i));
    }

    private static boolean isTo(Words words, int i) {
        return words.tag(i).equals("PART") && TIES.contains(words.lower(i));
    }

    private static VerbGroup group(Words words, int head, int free) {
        int from = head;
        boolean negated = false;
        boolean infinitive = false;
        boolean auxiliary = false;
        boolean passive = false;
        while (from > Math.max(free, head - LONGEST) && words.quotation(from - 1) == words.quotation(head)) {
            int before = from - 1;
            if (isTo(words, before) && !auxiliary) {
                infinitive = true;
            } else if (words.tag(before).equals("AUX") && !infinitive) {
                passive |= !auxiliary && BE.contains(words.lemma(before));
                auxiliary = true;
            } else if (!isAdverb(words, before) || isQuestionWord(words.lower(before))) {
                break;
            }
            negated |= NEGATIONS.contains(words.lower(before));
            from = before;
        }
        return new VerbGroup(from, head, form(words.lower(head), infinitive, auxiliary, passive), negated);
    }

    private static boolean isQuestionWord(String word) {
        return word.equals("how") || word.equals("why") || word.equals("when") || word.equals("where");
    }

    private static VerbGroup.Form form(String verb, boolean infinitive, boolean auxiliary, boolean passive) {
        boolean progressive = verb.endsWith("ing");
        if (infinitive) {
            return VerbGroup.Form.INFINITIVE;
        }
        if (progressive) {
            return auxiliary ? VerbGroup.Form.FINITE : VerbGroup.Form.PARTICIPLE;
        }
        return passive ? VerbGroup.Form.PASSIVE : VerbGroup.Form.FINITE;
    }
}
