package org.hearsay.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks of Markdown that tell titles, headings, rules and pictures; the text itself stays as it is. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+\\S.*");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])[ \\t]+\\S.*|\\|.*");
    private static final Pattern EDGE = Pattern.compile("^#{1,6}[ \\t]+|[ \\t]+#{1,6}$");

    private Markdown() {}

    static void mark(int bodyBegin, List<Line> lines, @Nullable String[] reasons, Facts facts) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.span().end() <= bodyBegin) {
                reasons[i] = "front-matter";
            } else if (HEADING.matcher(line.text()).matches()) {
                boolean title = line.text().startsWith("# ") && facts.title() == null;
                reasons[i] = title ? "title" : "heading";
                if (title) {
                    facts.title(EDGE.matcher(line.text()).replaceAll(""));
                }
            } else if (PICTURE.matcher(line.text()).matches()) {
                reasons[i] = "caption";
            } else if (UNDERLINE.matcher(line.text()).matches()) {
                markUnderline(i, line, lines, reasons, facts);
            }
        }
    }

    private static void markUnderline(int i, Line line, List<Line> lines, @Nullable String[] reasons, Facts facts) {
        reasons[i] = "rule";
        if (i > 0
                && !line.spaced()
                && reasons[i - 1] == null
                && lines.get(i - 1).spaced()) {
            boolean title = line.text().startsWith("=") && facts.title() == null;
            reasons[i - 1] = title ? "title" : "heading";
            if (title) {
                facts.title(lines.get(i - 1).text());
            }
        }
    }

    /** Whether a line starts a list item or a table row rather than going on with a paragraph. */
    static boolean startsItem(String line) {
        return ITEM.matcher(line).matches();
    }
}
