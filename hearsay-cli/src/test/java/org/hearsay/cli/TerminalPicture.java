package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with colours of a terminal &rarr; an SVG, light or dark as its reader likes. */
final class TerminalPicture {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[([0-9;]*)m");
    private static final Map<String, String> CLASSES = Map.of("1", "b", "2", "d", "31", "r", "33", "y", "32", "g");
    private static final double COLUMN = 7.85;
    private static final int LINE = 19;
    private static final int MARGIN = 18;

    private TerminalPicture() {}

    static String of(List<String> lines, int columns) {
        int width = (int) (columns * COLUMN) + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
                width,
                height,
                "A brief in a terminal"));
        svg.append("<style>rect{fill:#fbfaf7;stroke:#d8d4ca}"
                + "text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;"
                + "fill:#222;white-space:pre}.b{font-weight:700}.d{fill:#6b6b6b}.r{fill:#b3261e}.y{fill:#8a5a00}.g{fill:#1f6f43}\n"
                + "@media(prefers-color-scheme:dark){rect{fill:#16181c;stroke:#33373e}text{fill:#e4e2dd}"
                + ".d{fill:#9a9a96}.r{fill:#ff8a80}.y{fill:#e6b450}.g{fill:#7fd1a0}}</style>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"8\"/>%n",
                width - 1,
                height - 1));
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), MARGIN + (i + 1) * LINE - 5);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, String line, int y) {
        if (line.isBlank()) {
            return;
        }
        svg.append("<text x=\"" + MARGIN + "\" y=\"" + y + "\" xml:space=\"preserve\">");
        Matcher colour = COLOUR.matcher(line);
        String style = null;
        int from = 0;
        while (colour.find()) {
            span(svg, line.substring(from, colour.start()), style);
            style = CLASSES.get(colour.group(1));
            from = colour.end();
        }
        span(svg, line.substring(from), style);
        svg.append("</text>\n");
    }

    private static void span(StringBuilder svg, String text, String style) {
        if (!text.isEmpty()) {
            svg.append(style == null ? escaped(text) : "<tspan class=\"" + style + "\">" + escaped(text) + "</tspan>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
