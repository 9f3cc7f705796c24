package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;

/** Which outlets the mentions of one side of a claim are given to: the second of the five steps. */
final class Citing {
    private static final Pattern POINTS_AT_REPORTS = Pattern.compile(
            "(?:(?:the|a|an|this|these|some|media|press|news|earlier|recent|new|several|other|another|second|first|one|newspaper|\\p{L}+day(?:['’]s)?) )*"
                    + "(?:reports?|articles?|story|stories|media|press|news|publications?|newspapers?|papers?|dail(?:y|ies)"
                    + "|magazines?|outlets?|broadcasters?|websites?)(?: (?:on )?\\p{L}+day)?");

    /** Many outlets at once, and none of them named. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:(?:some|media|press|news|earlier|recent|several|other|various|local) )*"
                    + "(?:reports|articles|stories|media|press|publications|newspapers|papers|dailies|outlets|websites)");

    private static final Pattern IN_OUTLET = Pattern.compile("(.+?) (?:in|by|from|of|on) (?:the )?(\\p{Lu}.*)");

    private final Desk desk;
    private final List<Mention> side;
    /** Keys of the outlets that some report gives the claim to. */
    private final Set<String> given = new LinkedHashSet<>();

    Citing(List<Mention> side, Desk desk) {
        this.desk = desk;
        this.side = side;
        for (Mention mention : side) {
            Statement statement = desk.statement(mention.statement());
            if (statement != null) {
                chain(statement, mention.report(), desk.outletOf(mention.report()))
                        .forEach(outlet -> given.add(NameKey.of(outlet)));
            }
        }
    }

    /** The outlets that a mention is given to, nearest first: its own chain, else that of the words around it. */
    Optional<List<String>> of(Mention mention, String writer) {
        Statement statement = desk.statement(mention.statement());
        List<String> chain = statement == null ? List.of() : chain(statement, mention.report(), writer);
        if (!chain.isEmpty()) {
            return Optional.of(chain);
        }
        boolean hasSource = statement != null && isSomebody(statement);
        return hasSource ? Optional.empty() : around(mention, writer);
    }

    private List<String> chain(Statement statement, String report, String writer) {
        List<String> chain = new ArrayList<>();
        Speaker speaker = statement.speaker();
        boolean isOutlet = speaker.kind() == SpeakerKind.OUTLET || desk.isOutletOfStory(speaker);
        if (isOutlet && !isPointer(speaker.name())) {
            chain.add(speaker.name());
        }
        outletOfPaper(statement).ifPresent(chain::add);
        chain.addAll(statement.via());
        if (statement.told() != null && !chain.contains(statement.told())) {
            chain.add(statement.told());
        }
        return chain.stream()
                .map(outlet -> desk.canonical(outlet, report))
                .filter(isAnother(report, writer))
                .distinct()
                .toList();
    }

    /** "A report in the Post" is the Post's: an outlet that the same report cites. */
    private Optional<String> outletOfPaper(Statement statement) {
        Matcher paper = IN_OUTLET.matcher(statement.speaker().name());
        if (statement.speaker().kind() != SpeakerKind.DOCUMENT || !paper.matches() || !isPointer(paper.group(1))) {
            return Optional.empty();
        }
        return desk.citations(statement.report()).stream()
                .map(Citation::outlet)
                .filter(outlet -> desk.isSame(outlet, paper.group(2)) || desk.isSame(outlet, "The " + paper.group(2)))
                .findFirst();
    }

    private Predicate<String> isAnother(String report, String writer) {
        return outlet -> !desk.isSame(outlet, desk.outletOf(report)) && !desk.isSame(outlet, writer);
    }

    private static boolean isPointer(String name) {
        return POINTS_AT_REPORTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a statement has a source that speaks or is a paper, rather than one that only points at what others report. */
    static boolean isSomebody(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean isNobody = speaker.kind() == SpeakerKind.UNKNOWN;
        boolean points = speaker.kind() == SpeakerKind.OUTLET || speaker.kind() == SpeakerKind.DOCUMENT;
        return !isNobody && statement.channel() != Channel.UNSPOKEN && !(points && isReport(speaker.name()));
    }

    /** Whether a paper is what an outlet published, named or not: "a report", "a report in the Post". */
    private static boolean isReport(String name) {
        Matcher paper = IN_OUTLET.matcher(name);
        return isPointer(paper.matches() ? paper.group(1) : name);
    }

    /** Words without a source: what the same report gives the claim to elsewhere, else whom the paragraph cites. */
    private Optional<List<String>> around(Mention mention, String writer) {
        Statement own = desk.statement(mention.statement());
        if (own != null
                && isPointer(own.speaker().name())
                && meansOne(own.speaker().name(), mention, writer)) {
            Optional<List<String>> first = firstCited(mention, writer);
            if (first.isPresent()) {
                return first;
            }
        }
        Optional<List<String>> elsewhere = elsewhere(mention, writer);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        Optional<List<String>> before = desk.statementBefore(
                        mention.report(), mention.spans().get(0))
                .map(statement -> chain(statement, mention.report(), writer))
                .filter(chain -> !chain.isEmpty());
        if (before.isPresent() && own == null) {
            return before;
        }
        int paragraph = desk.paragraph(mention.report(), mention.spans().get(0));
        return others(mention, writer).stream()
                .filter(citation ->
                        desk.paragraph(mention.report(), citation.spans().get(0)) == paragraph)
                .findFirst()
                .map(citation -> List.of(desk.canonical(citation.outlet(), citation.report())));
    }

    /** "A media report" is one outlet's; "reports" are whoever's, unless the report cites one outlet only. */
    private boolean meansOne(String pointer, Mention mention, String writer) {
        return !SEVERAL.matcher(pointer.toLowerCase(Locale.ROOT)).matches()
                || others(mention, writer).stream()
                                .map(citation -> desk.canonical(citation.outlet(), citation.report()))
                                .distinct()
                                .count()
                        == 1;
    }

    /** What the same report gives the claim to in other words. */
    private Optional<List<String>> elsewhere(Mention mention, String writer) {
        return side.stream()
                .filter(other -> other.report().equals(mention.report()))
                .map(other -> desk.statement(other.statement()))
                .flatMap(statement -> Optional.ofNullable(statement).stream())
                .map(statement -> chain(statement, mention.report(), writer))
                .filter(chain -> !chain.isEmpty())
                .findFirst();
    }

    private List<Citation> others(Mention mention, String writer) {
        return desk.citations(mention.report()).stream()
                .filter(citation ->
                        isAnother(mention.report(), writer).test(desk.canonical(citation.outlet(), citation.report())))
                .toList();
    }

    /** "A media report" is the one of the outlet that the report cites next, else first. */
    private Optional<List<String>> firstCited(Mention mention, String writer) {
        int begin = mention.spans().get(0).begin();
        List<Citation> cited = others(mention, writer);
        return cited.stream()
                .filter(citation -> citation.spans().get(0).begin() >= begin)
                .findFirst()
                .or(() -> cited.stream().findFirst())
                .map(citation -> List.of(desk.canonical(citation.outlet(), citation.report())));
    }

    /**
     * The outlet that a report with no source of its own has the claim from: to which it gives the claim in other words; else one
     * that it cites for anything, and that has the claim, as some other report says or its own report, not published later, shows.
     */
    Optional<String> retold(Mention mention, String writer, Predicate<String> isFree) {
        return elsewhere(mention, writer)
                .map(chain -> chain.get(0))
                .filter(isFree)
                .or(() -> others(mention, writer).stream()
                        .map(citation -> desk.canonical(citation.outlet(), citation.report()))
                        .filter(outlet -> isFree.test(outlet)
                                && (given.contains(NameKey.of(outlet))
                                        || !tellers(outlet, mention).isEmpty()))
                        .findFirst());
    }

    /** The mentions of an outlet's own reports, not published later than the mention's. */
    List<Mention> tellers(String outlet, Mention mention) {
        return side.stream()
                .filter(other -> desk.isSame(desk.outletOf(other.report()), outlet)
                        && desk.isNotLater(other.report(), mention.report()))
                .toList();
    }
}
