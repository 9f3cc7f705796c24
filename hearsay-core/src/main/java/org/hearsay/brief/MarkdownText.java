package org.hearsay.brief;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text of reports harmless inside Markdown: in CommonMark and in GitHub's flavour it is read as the text it is. It makes no
 * markup, link, picture, HTML, formula, table cell or mention.
 */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_{}[]<>#|~&$!";
    /** What would be a list or a heading at the start of a line: "-", "+", "=", "1.", "1)". */
    private static final Pattern START = Pattern.compile("^(\\d{1,9}[.)]|[-+=]).*");

    private static final String INVISIBLE = "&#8203;";

    private MarkdownText() {}

    /** One line. */
    static String of(String text) {
        String line = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int start = START.matcher(line).matches() ? firstMark(line) : -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isScheme = c == ':' && i + 1 < line.length() && line.charAt(i + 1) == '/';
            boolean isHost = c == '.'
                    && i >= 3
                    && line.substring(i - 3, i).toLowerCase(Locale.ROOT).equals("www");
            if (SPECIAL.indexOf(c) >= 0 || i == start || isScheme || isHost) {
                escaped.append('\\');
            }
            escaped.append(c);
            if (c == '@') {
                escaped.append(INVISIBLE);
            }
        }
        return escaped.toString();
    }

    private static int firstMark(String line) {
        int at = 0;
        while (Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
