package org.hearsay.bench.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts a sentence together again out of its tokens: no space before a comma, inside brackets and quotation marks, or around a
 * hyphen. The same text as {@code tools/to_reports.py} makes.
 */
final class Detokeniser {
    private static final Pattern TO_LEFT = Pattern.compile("[.,:;!?%)\\]}”’…]+|['’](s|S|m|re|ve|ll|d)|n['’]t|\\.\\.+");
    private static final Pattern TO_RIGHT = Pattern.compile("[(\\[{$£€#“‘]+");
    private static final Map<String, String> WRITTEN =
            Map.of("``", "\"", "''", "\"", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]");

    private Detokeniser() {}

    static String text(List<String> raw) {
        List<String> tokens =
                raw.stream().map(token -> WRITTEN.getOrDefault(token, token)).toList();
        StringBuilder out = new StringBuilder();
        boolean glued = true;
        boolean opened = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean inner = isBetween(tokens, i);
            boolean close;
            boolean next;
            if (token.equals("\"")) {
                close = i + 1 == tokens.size() || (opened && i > 0);
                opened = !close;
                next = opened;
            } else if (token.equals(":") && inner) {
                close = true;
                next = isDigits(tokens.get(i == 0 ? tokens.size() - 1 : i - 1))
                        && isDigits(tokens.get(i + 1)); // 11:30, but "said: yes"
            } else {
                close = inner || TO_LEFT.matcher(token).matches();
                next = inner || TO_RIGHT.matcher(token).matches();
            }
            out.append(glued || close ? "" : " ").append(token);
            glued = next;
        }
        return out.toString();
    }

    /** Whether a hyphen, slash or colon stands between letters or digits; the first token of a line looks at the last one. */
    private static boolean isBetween(List<String> tokens, int i) {
        if (!List.of("-", "/", ":").contains(tokens.get(i)) || i + 1 == tokens.size()) {
            return false;
        }
        String before = tokens.get(i == 0 ? tokens.size() - 1 : i - 1);
        String after = tokens.get(i + 1);
        return !before.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && Character.isLetterOrDigit(after.codePointAt(0));
    }

    private static boolean isDigits(String token) {
        return !token.isEmpty() && token.codePoints().allMatch(Character::isDigit);
    }
}
