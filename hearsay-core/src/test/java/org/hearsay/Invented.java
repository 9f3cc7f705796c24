package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.language.ReadReport;
import org.hearsay.language.ReportReader;
import org.hearsay.outlet.OutletTable;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Mode;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.statement.Unnamed;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Small invented reports with the statements that a test says they have. */
public final class Invented {
    private static final ReportReader READER = new ReportReader(OutletTable.standard());

    private final ReadReport report;
    private final List<Statement> statements = new ArrayList<>();

    private Invented(ReadReport report) {
        this.report = report;
    }

    /** A report in English; each line of {@code text} is a paragraph. */
    public static Invented report(String id, @Nullable String outlet, @Nullable String published, String text) {
        return new Invented(READER.read(plain(id, outlet, published, "en", text)));
    }

    public static Report plain(
            String id, @Nullable String outlet, @Nullable String published, String language, String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(begin, begin + line.length()));
            }
            begin += line.length() + 1;
        }
        return new Report(
                id, null, outlet, null, null, null, null, published, null, language, text, paragraphs, List.of(), id);
    }

    public Invented says(Speaker speaker, String content) {
        return takes(Position.ASSERTS, speaker, content, null, List.of());
    }

    public Invented denies(Speaker speaker, String content) {
        return takes(Position.DENIES, speaker, content, null, List.of());
    }

    public Invented declines(Speaker speaker, String content) {
        return takes(Position.DECLINES, speaker, content, null, List.of());
    }

    /** The speaker told {@code outlet}. */
    public Invented told(String outlet, Speaker speaker, String content) {
        return takes(Position.ASSERTS, speaker, content, outlet, List.of());
    }

    /** The report has it from {@code outlet}. */
    public Invented cites(String outlet, Speaker speaker, String content) {
        return takes(Position.ASSERTS, speaker, content, null, List.of(outlet));
    }

    private Invented takes(
            Position position, Speaker speaker, String content, @Nullable String told, List<String> via) {
        String text = report.report().text();
        int at = text.indexOf(content);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + content + "\" is not in: " + text);
        }
        String id = report.report().id();
        Span span = new Span(at, at + content.length());
        boolean hedged = content.contains(" may ");
        int may = at + content.indexOf(" may ") + 1;
        statements.add(new Statement(
                id + "#s" + (statements.size() + 1),
                id,
                null,
                null,
                Excerpt.of(text, span),
                Mode.INDIRECT,
                position,
                position == Position.DECLINES ? "no-comment" : null,
                hedged ? List.of(Excerpt.of(text, new Span(may, may + 3))) : List.of(),
                speaker,
                told,
                via,
                Channel.UNSAID,
                1));
        return this;
    }

    public static Speaker person(String name) {
        return new Speaker(name, SpeakerKind.PERSON, List.of(), null, null, null);
    }

    public static Speaker spokesperson(String name, String body) {
        return new Speaker(name, SpeakerKind.PERSON, List.of(), "spokesman", body, null);
    }

    public static Speaker body(String name) {
        return new Speaker(name, SpeakerKind.ORGANIZATION, List.of(), null, null, null);
    }

    public static Speaker outlet(String name) {
        return new Speaker(name, SpeakerKind.OUTLET, List.of(), null, null, null);
    }

    public static Speaker officials(@Nullable String of) {
        return new Speaker(
                "officials", SpeakerKind.ANONYMOUS, List.of(), null, of, new Unnamed("officials", 0, "official", of));
    }

    public ReadReport read() {
        return report;
    }

    public Statements said() {
        return new Statements(report.report().id(), statements, List.of());
    }
}
