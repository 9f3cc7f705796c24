package org.hearsay.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where a rule matched.
 *
 * @param span where
 * @param kind the rule's kind
 * @param parts the words of the groups that took part
 */
record TimeMatch(Span span, String kind, Map<String, String> parts) {

    static TimeMatch of(TimeRule rule, Matcher matcher) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String group : rule.groups()) {
            String words = matcher.group(group);
            if (words != null) {
                parts.put(group, words);
            }
        }
        return new TimeMatch(new Span(matcher.start(), matcher.end()), rule.kind(), parts);
    }

    boolean has(String group) {
        return parts.containsKey(group);
    }

    @Nullable
    String get(String group) {
        return parts.get(group);
    }

    /** The words of the group in lower case, "" where it took no part. */
    String lower(String group) {
        return parts.getOrDefault(group, "").toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
