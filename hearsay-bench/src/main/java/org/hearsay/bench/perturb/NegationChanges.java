package org.hearsay.bench.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.WordTable;

/** Puts "not" to a verb that both sentences have, or takes it away; simple pasts are in {@code pasts.tsv}. */
final class NegationChanges {
    private static final Map<String, String> PASTS = WordTable.map(NegationChanges.class, "pasts.tsv");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|will|would|could|can|did|does|do)( (?:also|now|already|still))? (?!not\\b|never\\b|no\\b|n't)(\\w{4,})");
    private static final Pattern PAST =
            Pattern.compile("(?<=[a-z\"] )(" + String.join("|", PASTS.keySet()) + ")\\b(?! (?:by|to be)\\b)");
    private static final Pattern PARTICIPLE_BEFORE = Pattern.compile(
            "(?:\\b(?:is|are|was|were|be|been|being|has|have|had|having|not|to|the|a|an|of|who|which|that|and|newly|it)|,) $");
    private static final Pattern NOT = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|will|would|could|did|does|do) not (?=\\w)|\\b(is|was|were|has|have|had|would|could)n't (?=\\w)");
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(?:not|no|never|nor|neither|none|nobody|nothing|without|denied|denies|deny|refused|failed|unless)\\b|n't\\b");
    private static final Pattern NOT_TURNED =
            Pattern.compile("said|told|expected|likely|been|also|that|more|this|with|from");

    private NegationChanges() {}

    static List<Change> conflicts(String first, String second) {
        List<Change> changes = new ArrayList<>();
        String lower = first.toLowerCase(Locale.ROOT);
        if (!NEGATIVE.matcher(lower).find()
                && !NEGATIVE.matcher(second.toLowerCase(Locale.ROOT)).find()) {
            Matcher auxiliary = AUXILIARY.matcher(second);
            while (auxiliary.find()) {
                String word = auxiliary.group(3).toLowerCase(Locale.ROOT);
                if (!NOT_TURNED.matcher(word).matches() && lower.matches("(?s).*\\b" + word + "\\b.*")) {
                    changes.add(new Change("negation", insert(second, auxiliary.end(1), " not")));
                }
            }
            Matcher past = PAST.matcher(second);
            while (past.find()) {
                String before = second.substring(0, past.start());
                if (!PARTICIPLE_BEFORE.matcher(before).find() && lower.matches("(?s).*\\b" + past.group(1) + "\\b.*")) {
                    changes.add(new Change(
                            "negation", before + "did not " + PASTS.get(past.group(1)) + second.substring(past.end())));
                }
            }
        } else if (NOT.matcher(lower).find()) {
            Matcher not = NOT.matcher(second);
            if (not.find()) {
                String auxiliary = not.group(1) == null ? not.group(2) : not.group(1);
                boolean did = auxiliary.startsWith("d") && !auxiliary.equals("do");
                if (!did) {
                    changes.add(new Change(
                            "negation",
                            second.substring(0, not.start()) + auxiliary + " " + second.substring(not.end())));
                }
            }
        }
        return changes;
    }

    private static String insert(String text, int at, String words) {
        return text.substring(0, at) + words + text.substring(at);
    }
}
