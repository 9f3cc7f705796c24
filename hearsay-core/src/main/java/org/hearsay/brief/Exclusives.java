package org.hearsay.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.article.Report;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what only one of a story's reports has: an outlet that it alone cites, a source that speaks in it alone, a claim that
 * it alone carries. A report and its copies are several reports: what they share is in none alone.
 */
public final class Exclusives {
    private static final int MOST = 200;
    private static final int AROUND_CHARS = 100;

    /** Something with where it stands in the order of telling: the least {@code rank} first. */
    private record Ranked(int rank, Exclusive exclusive) {}

    private final StoryBrief story;
    private final OutletKeys outletKeys;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<Ranked> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    /** Keys of the outlets of the reports themselves. */
    private final Set<String> own = new HashSet<>();

    private Exclusives(StoryBrief story) {
        this.story = story;
        this.outletKeys = new OutletKeys(story);
        story.reports().forEach(report -> reports.put(report.id(), report));
        for (Report report : story.reports()) {
            if (report.outlet() != null) {
                own.add(outletKeys.of(report.outlet()));
            }
        }
        story.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    /** The most telling first; none where fewer than two of the reports were read; at most 200. */
    public static List<Exclusive> of(StoryBrief story) {
        if (story.reports().stream().filter(Report::isEnglish).count() < 2) {
            return List.of();
        }
        Exclusives exclusives = new Exclusives(story);
        exclusives.citations();
        exclusives.sources();
        exclusives.claims();
        return exclusives.found.stream()
                .sorted(Comparator.comparing(Ranked::rank))
                .limit(MOST)
                .map(Ranked::exclusive)
                .toList();
    }

    private void citations() {
        Map<String, List<Citation>> byOutlet = new LinkedHashMap<>();
        story.citations()
                .forEach(
                        citation -> byOutlet.computeIfAbsent(outletKeys.of(citation.outlet()), key -> new ArrayList<>())
                                .add(citation));
        byOutlet.forEach((key, same) -> {
            if (!own.contains(key)
                    && same.stream().map(Citation::report).distinct().count() == 1) {
                citation(same.get(0));
            }
        });
    }

    private void citation(Citation citation) {
        Report report = reports.get(citation.report());
        if (report == null || citation.spans().isEmpty()) {
            return;
        }
        Statement statement = citation.statement() == null ? null : statements.get(citation.statement());
        if (statement != null) {
            told.add(statement.id());
        }
        List<Span> spans = statement == null
                ? List.of(paragraph(report, citation.spans().get(0)))
                : statement.content().spans();
        add(1, Exclusive.Kind.CITATION, report, citation.outlet(), spans);
    }

    /** The words around a place: of its paragraph no more than a few on each side. */
    private static Span paragraph(Report report, Span place) {
        for (Span paragraph : report.paragraphs()) {
            if (paragraph.contains(place)) {
                return new Span(
                        wordStart(report.text(), paragraph.begin(), place.begin()),
                        wordEnd(report.text(), place.end(), paragraph.end()));
            }
        }
        return place;
    }

    private static int wordStart(String text, int earliest, int place) {
        int begin = Math.max(earliest, place - AROUND_CHARS);
        while (begin > earliest && begin < place && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int wordEnd(String text, int place, int latest) {
        int end = Math.min(latest, place + AROUND_CHARS);
        while (end < latest && end > place && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }

    private void sources() {
        Speakers speakers = new Speakers(story.names());
        Map<String, List<Statement>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : story.statements()) {
            SpeakerKind kind = statement.speaker().kind();
            boolean isNamed = kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION;
            String who = speakers.name(statement.speaker());
            if (isNamed && who != null && speakers.isName(statement.speaker()) && !own.contains(outletKeys.of(who))) {
                bySpeaker
                        .computeIfAbsent(who.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(statement);
            }
        }
        for (List<Statement> said : bySpeaker.values()) {
            if (said.stream().map(Statement::report).distinct().count() == 1) {
                Statement clearest = said.stream()
                        .min(Comparator.comparing(statement -> telling(statement.position())))
                        .orElse(said.get(0));
                Report report = reports.get(clearest.report());
                if (report != null) {
                    said.forEach(statement -> told.add(statement.id()));
                    add(
                            telling(clearest.position()),
                            Exclusive.Kind.SOURCE,
                            report,
                            speakers.who(clearest.speaker()),
                            clearest.content().spans());
                }
            }
        }
    }

    private static int telling(Position position) {
        return switch (position) {
            case DENIES -> 0;
            case DECLINES, UNKNOWN -> 2;
            case ASSERTS -> 3;
            case ASKS -> 5;
        };
    }

    private void claims() {
        for (Claim claim : story.claims()) {
            Set<String> carriers = new LinkedHashSet<>();
            claim.mentions().forEach(mention -> carriers.add(mention.report()));
            Mention mention = claim.mentions().get(0);
            Report report = reports.get(mention.report());
            boolean isTold =
                    claim.mentions().stream().anyMatch(each -> told.contains(String.valueOf(each.statement())));
            if (carriers.size() == 1 && report != null && !isTold) {
                boolean isNarration = mention.speaker() == null;
                int rank = isNarration ? 6 : Math.max(4, telling(mention.position()));
                add(rank, Exclusive.Kind.CLAIM, report, Stand.who(mention.speaker()), mention.spans());
            }
        }
    }

    private void add(int rank, Exclusive.Kind kind, Report report, @Nullable String who, List<Span> spans) {
        String text = ClaimWords.words(spans, report);
        if (!text.isBlank()) {
            found.add(new Ranked(rank, new Exclusive(kind, report.id(), who, text, spans)));
        }
    }
}
