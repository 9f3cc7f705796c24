package org.hearsay.brief;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Furniture;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.dispute.Dispute;
import org.hearsay.name.NameGroup;
import org.hearsay.outlet.OutletTable;
import org.hearsay.provenance.Link;
import org.hearsay.provenance.Origin;
import org.hearsay.provenance.Provenance;
import org.hearsay.reuse.Reuse;
import org.hearsay.source.Problem;
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

/**
 * A brief put together by hand: every record is there, each with {@code words} wherever the input's words can come to stand.
 * With harmless words it is an ordinary brief, with an attack it attacks every place of a page.
 */
final class BriefBuilder {
    private final String words;
    private final List<Report> reports = new ArrayList<>();

    BriefBuilder(String words) {
        this.words = words;
    }

    /** Of one story, whose reports are {@code first}, {@code second} and one in Arabic. */
    static Brief withWords(String words) {
        BriefBuilder builder = new BriefBuilder(words);
        return new Brief(List.of(builder.story("s1")), List.of(new Problem("a/" + words, "bad-" + words, words)));
    }

    static Brief twoStories() {
        return new Brief(
                List.of(
                        new BriefBuilder("the pier").story("s1"),
                        new StoryBrief(
                                new Story("s2", "Otra historia", List.of("es"), null, null),
                                List.of(report("es", "El Faro", "Otra historia", "es", "Una sola frase.", null)),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                OutletTable.standard())),
                List.of());
    }

    private StoryBrief story(String id) {
        String text = "The mayor said " + words + " was safe. Divers found cracks on Monday.\n\nShare this page";
        reports.add(report("first", "The " + words, "Pier " + words, "en", text, "https://tidings.example/pier"));
        reports.add(report("second", null, words, "en", text, words));
        reports.add(report("third", "الميناء", "الرصيف " + words, "ar", "الرصيف آمن " + words, "javascript:alert(1)"));
        return new StoryBrief(
                new Story(id, "Label " + words, ids(), "2024-05-01", "2024-05-03"),
                reports,
                List.of(
                        new Citation("first", "Gazette " + words, List.of(at(text, "Divers")), null),
                        new Citation("second", "The Tidings", List.of(at(text, "Divers")), null)),
                List.of(new Reuse(
                        "first",
                        "second",
                        Reuse.Verdict.COPY,
                        0.97,
                        Reuse.Direction.B_FROM_A,
                        0.9,
                        List.of("Because " + words + "."),
                        List.of(new Reuse.Passage(new Span(0, 30), new Span(0, 30), 1)))),
                List.of(statement("first#s1", text, Position.DECLINES, "Council " + words)),
                claims(id, text),
                List.of(provenance(id, text)),
                List.of(dispute(id, text)),
                List.of(
                        new TimelineEntry(
                                "2024-04-29",
                                "Divers " + words,
                                List.of(new TimelineEntry.Place("first", at(text, "Monday"))),
                                "Monday " + words),
                        new TimelineEntry(
                                null,
                                "Some day " + words,
                                List.of(new TimelineEntry.Place("second", at(text, "cracks"))),
                                words)),
                List.of(new NameGroup(
                        "Mayor " + words, SpeakerKind.PERSON, List.of("Mayor " + words, "Mayoress " + words))),
                OutletTable.standard());
    }

    private List<String> ids() {
        return reports.stream().map(Report::id).toList();
    }

    private List<Claim> claims(String story, String text) {
        Span safe = new Span(0, text.indexOf(" Divers"));
        return List.of(new Claim(
                story + "-c1",
                story,
                "Claim " + words,
                List.of(
                        mention("first", safe, Position.ASSERTS, "Mayor " + words),
                        mention("first", at(text, "Divers found"), Position.DENIES, "Divers " + words),
                        mention("second", new Span(4, safe.end() + 8), Position.UNKNOWN, "Mayor " + words),
                        new Mention("second", List.of(safe), null, Position.ASSERTS, null, false))));
    }

    private Provenance provenance(String story, String text) {
        return new Provenance(
                story + "-c1",
                List.of(
                        new Origin(
                                "Gazette " + words,
                                Origin.Kind.OUTLET,
                                true,
                                null,
                                false,
                                List.of("Via " + words),
                                List.of("first", "second"),
                                true),
                        new Origin(
                                "Divers " + words,
                                Origin.Kind.PERSON,
                                false,
                                null,
                                true,
                                List.of(),
                                List.of("first"),
                                true)),
                1,
                2,
                1,
                1,
                "Why " + words,
                List.of(
                        link("first", "Gazette " + words, Link.Basis.CITATION, text),
                        link("second", "first", Link.Basis.REUSE, text),
                        link("Gazette " + words, "officials " + words, Link.Basis.OWN_REPORTING, text),
                        link("first", "Divers " + words, Link.Basis.PUBLIC_SPEECH, text)));
    }

    private Dispute dispute(String story, String text) {
        return new Dispute(
                story + "-d1",
                Dispute.Kind.DENIAL,
                story + "-c1",
                List.of(side("asserted " + words, "first", text), side("denied " + words, "second", text)),
                Dispute.Verdict.CONFLICT,
                "Why " + words);
    }

    private Dispute.Side side(String value, String report, String text) {
        return new Dispute.Side(
                value,
                List.of(report),
                List.of(new Dispute.Place(report, at(text, "Divers found"))),
                "Speaker " + words,
                "2024-05-01");
    }

    private Link link(String from, String to, Link.Basis basis, String text) {
        String report = from.equals("second") ? "second" : "first";
        return new Link(from, to, basis, report, List.of(at(text, "found")), "Reason " + words);
    }

    private Mention mention(String report, Span span, Position position, String speaker) {
        return new Mention(report, List.of(span), null, position, speaker(speaker), false);
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, SpeakerKind.PERSON, List.of(), null, null, null);
    }

    private static Statement statement(String id, String text, Position position, String speaker) {
        return new Statement(
                id,
                "first",
                null,
                null,
                Excerpt.of(text, at(text, "cracks")),
                Mode.INDIRECT,
                position,
                null,
                List.of(),
                speaker(speaker),
                null,
                List.of(),
                Channel.UNSAID,
                0.9);
    }

    static Span at(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    /** A report whose last paragraph, if it has two, was set aside. */
    static Report report(
            String id, @Nullable String outlet, String title, String language, String text, @Nullable String url) {
        int gap = text.indexOf("\n\n");
        Span paragraph = new Span(0, gap < 0 ? text.length() : gap);
        List<Furniture> furniture =
                gap < 0 ? List.of() : List.of(new Furniture(new Span(gap + 2, text.length()), "share-links"));
        return new Report(
                id,
                url,
                outlet,
                title,
                "By " + title,
                null,
                "Credit " + title,
                "2024-05-01",
                null,
                language,
                text,
                List.of(paragraph),
                furniture,
                "in/" + id + ".txt");
    }
}
