package org.hearsay.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Mode;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Builds a story's brief by hand, in the order in which it is told. */
final class Told {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Reuse> copies = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<NameGroup> names = new ArrayList<>();
    private List<Mention> mentions = new ArrayList<>();
    private OutletTable outlets = OutletTable.standard();

    Told report(String id, @Nullable String outlet, String text) {
        return report(id, outlet, "Title of " + id, "2024-03-14", "en", text);
    }

    Told report(
            String id,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String published,
            @Nullable String language,
            String text) {
        reports.put(
                id,
                new Report(
                        id,
                        null,
                        outlet,
                        title,
                        null,
                        null,
                        null,
                        published,
                        null,
                        language,
                        text,
                        List.of(new Span(0, text.length())),
                        List.of(),
                        id + ".txt"));
        return this;
    }

    Told credit(String id, String credit) {
        Report old = report(id);
        reports.put(
                id,
                new Report(
                        id,
                        null,
                        old.outlet(),
                        old.title(),
                        null,
                        null,
                        credit,
                        old.published(),
                        null,
                        old.language(),
                        old.text(),
                        old.paragraphs(),
                        List.of(),
                        old.path()));
        return this;
    }

    private Report report(String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id);
        }
        return report;
    }

    private Span whole(String id) {
        return new Span(0, report(id).text().length());
    }

    static Speaker person(String name) {
        return new Speaker(name, SpeakerKind.PERSON, List.of(), null, null, null);
    }

    static Speaker body(String name) {
        return new Speaker(name, SpeakerKind.ORGANIZATION, List.of(), null, null, null);
    }

    /** The next claim's mention: all words of a report, of nobody or of a speaker. */
    Told mention(String report, Position position, @Nullable Speaker speaker) {
        String statement = null;
        if (speaker != null) {
            says(report, position, null, speaker);
            statement = statements.get(statements.size() - 1).id();
        }
        mentions.add(new Mention(report, List.of(whole(report)), statement, position, speaker, false));
        return this;
    }

    /** A statement outside of any claim. */
    Told says(String report, Position position, @Nullable String detail, Speaker speaker) {
        statements.add(new Statement(
                report + "#s" + (statements.size() + 1),
                report,
                null,
                null,
                Excerpt.of(report(report).text(), whole(report)),
                Mode.INDIRECT,
                position,
                detail,
                List.of(),
                speaker,
                null,
                List.of(),
                Channel.UNSAID,
                1));
        return this;
    }

    /** Ends the claim whose mentions were told, with what it rests on. */
    Told claim(int min, int max, Origin... origins) {
        String id = "s1-c" + (claims.size() + 1);
        claims.add(new Claim(id, "s1", report(mentions.get(0).report()).text(), mentions));
        provenances.add(new Provenance(id, List.of(origins), min, max, 0, 0, "", List.of()));
        mentions = new ArrayList<>();
        return this;
    }

    static Origin origin(String name, Origin.Kind kind, boolean anonymous, String... reports) {
        return new Origin(
                name, kind, anonymous, null, false, List.of(), List.of(reports), kind != Origin.Kind.CIRCULAR);
    }

    Told cites(String report, String outlet) {
        citations.add(new Citation(report, outlet, List.of(new Span(0, 1)), null));
        return this;
    }

    Told copy(String a, String b, Reuse.Direction direction) {
        copies.add(new Reuse(a, b, Reuse.Verdict.COPY, 1, direction, 0.9, List.of(), List.of()));
        return this;
    }

    Told dispute(Dispute.Kind kind, Dispute.Verdict verdict, Dispute.Side... sides) {
        disputes.add(new Dispute("s1-d" + (disputes.size() + 1), kind, "s1-c1", List.of(sides), verdict, ""));
        return this;
    }

    /** A side that says {@code words}, which must stand in the report. */
    Dispute.Side side(String report, String words) {
        int begin = report(report).text().indexOf(words);
        Dispute.Place place = new Dispute.Place(report, new Span(begin, begin + words.length()));
        return new Dispute.Side(words, List.of(report), List.of(place), null, null);
    }

    Told date(@Nullable String date, String report) {
        timeline.add(new TimelineEntry(
                date, report(report).text(), List.of(new TimelineEntry.Place(report, whole(report))), "on that day"));
        return this;
    }

    Told name(String... variants) {
        names.add(new NameGroup(variants[0], SpeakerKind.PERSON, List.of(variants)));
        return this;
    }

    Told outlets(OutletTable table) {
        outlets = table;
        return this;
    }

    StoryBrief brief() {
        List<String> ids = List.copyOf(reports.keySet());
        return new StoryBrief(
                new Story("s1", "A story", ids, null, null),
                List.copyOf(reports.values()),
                citations,
                copies,
                statements,
                claims,
                provenances,
                disputes,
                timeline,
                names,
                outlets);
    }
}
