package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Report;
import org.hearsay.language.ReadReport;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads invented texts with their attributions marked: {@code [source] {cue} <content>}, at most one attribution a line, each line
 * a paragraph. So what resolves attributions is tested apart from what finds them.
 */
final class Marked {
    private static final ReportReader READER = new ReportReader(OutletTable.standard());
    private static final StatementReader STATEMENTS = new StatementReader(OutletTable.standard());

    private Marked() {}

    static Statements read(String marked) {
        return read(marked, null);
    }

    /** @param outlet who publishes the text */
    static Statements read(String marked, @Nullable String outlet) {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            addLine(line, text, attributions);
            text.append('\n');
        }
        return STATEMENTS.resolve(READER.read(report(text.toString(), outlet)), attributions);
    }

    private static void addLine(String line, StringBuilder text, List<Attribution> attributions) {
        @Nullable Span source = null;
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '[', '{', '<' -> begin = text.length();
                case ']' -> source = new Span(begin, text.length());
                case '}' -> cue.add(new Span(begin, text.length()));
                case '>' -> content.add(new Span(begin, text.length()));
                default -> text.append(c);
            }
        }
        if (!content.isEmpty()) {
            attributions.add(new Attribution(source, cue, content, 1));
        }
    }

    /** Each line is a paragraph. */
    static ReadReport plain(String text) {
        return READER.read(report(text, null));
    }

    private static Report report(String text, @Nullable String outlet) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > begin) {
                    paragraphs.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        return new Report(
                "r", null, outlet, null, null, null, null, null, null, "en", text, paragraphs, List.of(), "r.txt");
    }

    /** "Ada Brook | person | mayor | Quell" of the last statement. */
    static String speaker(String marked) {
        List<Statement> statements = read(marked).statements();
        Speaker speaker = statements.get(statements.size() - 1).speaker();
        return speaker.name() + " | " + speaker.kind().name().toLowerCase(Locale.ROOT) + " | " + speaker.role() + " | "
                + speaker.body();
    }

    /** "denies" or "declines refused" of the last statement. */
    static String position(String marked) {
        List<Statement> statements = read(marked).statements();
        Statement last = statements.get(statements.size() - 1);
        String position = last.position().name().toLowerCase(Locale.ROOT);
        return last.detail() == null ? position : position + " " + last.detail();
    }

    static List<String> citations(String marked, @Nullable String outlet) {
        return read(marked, outlet).citations().stream()
                .map(Citation::outlet)
                .distinct()
                .toList();
    }

    static Statement last(String marked, @Nullable String outlet) {
        List<Statement> statements = read(marked, outlet).statements();
        return statements.get(statements.size() - 1);
    }
}
