package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Follows the mentions of one claim, on one side, to their ends; keeps every step. */
final class Trail {
    /** Nobody cites through more outlets than this; bounds the walk. */
    private static final int LONGEST = 12;
    /** Further mentions of one claim in one report are not traced; bounds the work. */
    private static final int MOST_OF_ONE_REPORT = 20;

    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "spokes|press (?:secretary|service|officer|office)|representative|(?:press|media) (?:chief|team)");
    private static final Pattern POINTS_AT_REPORTS = Pattern.compile(
            "(?:(?:the|a|an|this|these|some|media|press|news|earlier|recent|several|other|another|second|first|one|newspaper) )*"
                    + "(?:reports?|articles?|story|stories|media|press|news|publications?|newspapers?|papers?|dail(?:y|ies)"
                    + "|magazines?|outlets?|broadcasters?|websites?)");

    private final Desk desk;
    private final List<Mention> side;
    private final Set<Link> links;

    /** Of a claim's mentions those that take {@code position} to it. */
    Trail(Claim claim, Position position, Desk desk, Set<Link> links) {
        this.desk = desk;
        Map<String, Integer> taken = new HashMap<>();
        this.side = claim.mentions().stream()
                .filter(mention -> mention.position() == position)
                .filter(mention -> taken.merge(mention.report(), 1, Integer::sum) <= MOST_OF_ONE_REPORT)
                .toList();
        this.links = links;
    }

    List<Mention> mentions() {
        return side;
    }

    /** The ends of a mention: one as a rule; several where an outlet that it cites is in the collection and has several. */
    List<End> ends(Mention mention) {
        return ends(mention, new LinkedHashSet<>());
    }

    private List<End> ends(Mention mention, Set<String> walked) {
        Carrier carrier = Carrier.of(mention, desk);
        carrier.link().ifPresent(links::add);
        String own = desk.outletOf(mention.report());
        Set<String> path = new LinkedHashSet<>(walked);
        path.add(NameKey.of(own));
        path.add(NameKey.of(carrier.outlet()));
        List<String> nearer = desk.isSame(own, carrier.outlet()) ? List.of() : List.of(carrier.outlet());
        return cited(mention, carrier)
                .map(citation -> follow(mention, carrier, citation, path))
                .orElseGet(() -> uncited(mention, carrier, path))
                .stream()
                .map(end -> end.through(nearer))
                .toList();
    }

    /** The outlets that a mention is given to, nearest first: its own chain, else that of the words around it. */
    private Optional<List<String>> cited(Mention mention, Carrier carrier) {
        Statement statement = desk.statement(mention.statement());
        List<String> chain = statement == null ? List.of() : chain(statement, mention.report(), carrier);
        if (!chain.isEmpty()) {
            return Optional.of(chain);
        }
        boolean hasSource = statement != null && isSomebody(statement);
        return hasSource ? Optional.empty() : around(mention, carrier);
    }

    private List<String> chain(Statement statement, String report, Carrier carrier) {
        List<String> chain = new ArrayList<>();
        Speaker speaker = statement.speaker();
        if (speaker.kind() == SpeakerKind.OUTLET && !isPointer(speaker.name())) {
            chain.add(speaker.name());
        }
        chain.addAll(statement.via());
        if (statement.told() != null && !chain.contains(statement.told())) {
            chain.add(statement.told());
        }
        return chain.stream()
                .map(desk::canonical)
                .filter(outlet -> !desk.isSame(outlet, desk.outletOf(report)) && !desk.isSame(outlet, carrier.outlet()))
                .distinct()
                .toList();
    }

    private static boolean isPointer(String name) {
        return POINTS_AT_REPORTS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isSomebody(Statement statement) {
        Speaker speaker = statement.speaker();
        boolean isNobody = speaker.kind() == SpeakerKind.UNKNOWN;
        boolean points = speaker.kind() == SpeakerKind.OUTLET || speaker.kind() == SpeakerKind.DOCUMENT;
        return !isNobody && statement.channel() != Channel.UNSPOKEN && !(points && isPointer(speaker.name()));
    }

    /** Words without a source: what the same report gives the claim to elsewhere, else whom the paragraph cites. */
    private Optional<List<String>> around(Mention mention, Carrier carrier) {
        Statement own = desk.statement(mention.statement());
        if (own != null && isPointer(own.speaker().name())) {
            Optional<List<String>> first = firstCited(mention, carrier);
            if (first.isPresent()) {
                return first;
            }
        }
        for (Mention other : side) {
            Statement statement = desk.statement(other.statement());
            if (other.report().equals(mention.report()) && statement != null) {
                List<String> chain = chain(statement, mention.report(), carrier);
                if (!chain.isEmpty()) {
                    return Optional.of(chain);
                }
            }
        }
        int paragraph = desk.paragraph(mention.report(), mention.spans().get(0));
        Optional<List<String>> before = desk.statementBefore(
                        mention.report(), mention.spans().get(0))
                .map(statement -> chain(statement, mention.report(), carrier))
                .filter(chain -> !chain.isEmpty());
        if (before.isPresent() && desk.statement(mention.statement()) == null) {
            return before;
        }
        for (Citation citation : desk.citations(mention.report())) {
            String outlet = desk.canonical(citation.outlet());
            if (desk.paragraph(mention.report(), citation.spans().get(0)) == paragraph
                    && !desk.isSame(outlet, desk.outletOf(mention.report()))
                    && !desk.isSame(outlet, carrier.outlet())) {
                return Optional.of(List.of(outlet));
            }
        }
        return Optional.empty();
    }

    /** "A media report" is the one of the outlet that the report cites next, else first. */
    private Optional<List<String>> firstCited(Mention mention, Carrier carrier) {
        int begin = mention.spans().get(0).begin();
        List<Citation> cited = desk.citations(mention.report()).stream()
                .filter(citation -> !desk.isSame(citation.outlet(), desk.outletOf(mention.report()))
                        && !desk.isSame(citation.outlet(), carrier.outlet()))
                .toList();
        return cited.stream()
                .filter(citation -> citation.spans().get(0).begin() >= begin)
                .findFirst()
                .or(() -> cited.stream().findFirst())
                .map(citation -> List.of(desk.canonical(citation.outlet())));
    }

    private List<End> uncited(Mention mention, Carrier carrier, Set<String> path) {
        End own = own(mention, carrier);
        List<Mention> there = own.kind() == Origin.Kind.UNSOURCED && path.size() < LONGEST
                ? toldThere(mention, carrier, path)
                : List.of();
        return there.isEmpty()
                ? List.of(own)
                : there.stream()
                        .flatMap(other -> ends(other, path).stream())
                        .distinct()
                        .toList();
    }

    /**
     * A report that elsewhere gives what it has to an outlet, tells this too without a source, and the outlet's own report, not
     * published later, tells it: it rests on that report.
     */
    private List<Mention> toldThere(Mention mention, Carrier carrier, Set<String> path) {
        for (Citation citation : desk.citations(mention.report())) {
            String outlet = desk.canonical(citation.outlet());
            List<Mention> theirs = side.stream()
                    .filter(other -> desk.isSame(desk.outletOf(other.report()), outlet)
                            && desk.isNotLater(other.report(), mention.report()))
                    .toList();
            if (!theirs.isEmpty() && !path.contains(NameKey.of(outlet)) && !desk.isSame(outlet, carrier.outlet())) {
                return theirs;
            }
        }
        return List.of();
    }

    private List<End> follow(Mention mention, Carrier carrier, List<String> chain, Set<String> path) {
        String from = carrier.report().orElse(mention.report());
        List<Span> words = proof(mention);
        List<String> via = new ArrayList<>();
        for (String outlet : chain) {
            links.add(new Link(
                    via.isEmpty() ? from : via.get(via.size() - 1),
                    outlet,
                    Link.Basis.CITATION,
                    mention.report(),
                    words,
                    desk.outletOf(mention.report()) + " gives it to " + outlet + "."));
            via.add(outlet);
            if (path.contains(NameKey.of(outlet))) {
                return List.of(circle(path, outlet));
            }
            List<Mention> theirs = side.stream()
                    .filter(other -> desk.isSame(desk.outletOf(other.report()), outlet))
                    .toList();
            if (!theirs.isEmpty() && path.size() < LONGEST) {
                return theirs.stream()
                        .flatMap(other -> ends(other, path).stream())
                        .map(end -> end.kind() == Origin.Kind.UNSOURCED ? reporting(outlet, mention, via) : end)
                        .map(end -> end.through(via))
                        .distinct()
                        .toList();
            }
        }
        Statement statement = desk.statement(mention.statement());
        if (statement != null && isKnownSpeaker(statement)) {
            return List.of(speaker(mention, statement, via, via.get(via.size() - 1)));
        }
        return List.of(reporting(via.get(via.size() - 1), mention, via.subList(0, via.size() - 1)));
    }

    private static List<Span> proof(Mention mention) {
        return mention.spans();
    }

    private End circle(Set<String> path, String outlet) {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String key : path) {
            inside |= key.equals(NameKey.of(outlet));
            if (inside) {
                names.add(nameOf(key));
            }
        }
        List<String> sorted = names.stream().distinct().sorted().toList();
        String name = String.join(", ", sorted);
        return new End("circle " + name, name, Origin.Kind.CIRCULAR, End.Sources.UNSAID, null, null, List.of());
    }

    private String nameOf(String key) {
        return side.stream()
                .map(mention -> desk.outletOf(mention.report()))
                .filter(outlet -> NameKey.of(outlet).equals(key))
                .findFirst()
                .orElse(key);
    }

    /** A source whom the text names, and who is not only what a cited outlet says of a body. */
    private static boolean isKnownSpeaker(Statement statement) {
        boolean spoke = statement.channel() == Channel.PUBLIC
                || statement.told() != null
                || statement.position() == Position.DENIES;
        return switch (statement.speaker().kind()) {
            case PERSON -> true;
            case ORGANIZATION -> spoke;
            case OUTLET, DOCUMENT, ANONYMOUS, GROUP, UNKNOWN -> false;
        };
    }

    /** Steps three to five, where no outlet is cited. */
    private End own(Mention mention, Carrier carrier) {
        Statement statement = desk.statement(mention.statement());
        if (statement == null || !isSomebody(statement)) {
            return sameReport(mention, carrier).orElseGet(() -> unsourced(mention, carrier));
        }
        return switch (statement.speaker().kind()) {
            case PERSON, ORGANIZATION -> speaker(mention, statement, List.of(), carrier.outlet());
            case DOCUMENT -> document(mention, statement);
            case OUTLET, ANONYMOUS, GROUP, UNKNOWN -> reporting(carrier.outlet(), mention, List.of());
        };
    }

    /** What a report says in its own voice beside a source's words for the same rests on that source. */
    private Optional<End> sameReport(Mention mention, Carrier carrier) {
        return side.stream()
                .filter(other -> other.report().equals(mention.report()) && !other.equals(mention))
                .filter(other -> {
                    Statement statement = desk.statement(other.statement());
                    return statement != null && isSomebody(statement);
                })
                .findFirst()
                .map(other -> own(other, carrier));
    }

    private End speaker(Mention mention, Statement statement, List<String> via, String listener) {
        Speaker written = mention.speaker() == null ? statement.speaker() : mention.speaker();
        boolean described = written.kind() == SpeakerKind.PERSON && Desk.isDescription(written.name());
        Speaker speaker = described ? desk.described(written.name()).orElse(written) : written;
        String body = speaker.body();
        boolean speaksFor = body != null
                && speaker.role() != null
                && SPEAKS_FOR.matcher(speaker.role().toLowerCase(Locale.ROOT)).find();
        String name = speaksFor && body != null ? body + " (" + speaker.name() + ")" : speaker.name();
        boolean isBody = speaksFor || speaker.kind() == SpeakerKind.ORGANIZATION;
        boolean isPublic = statement.channel() == Channel.PUBLIC || statement.told() == null;
        links.add(new Link(
                via.isEmpty() ? mention.report() : listener,
                name,
                isPublic ? Link.Basis.PUBLIC_SPEECH : Link.Basis.OWN_REPORTING,
                mention.report(),
                proof(mention),
                name + (isPublic ? " said it." : " told " + listener + ".")));
        return new End(
                NameKey.of(speaksFor && body != null ? body : speaker.name()),
                name,
                isBody ? Origin.Kind.ORGANIZATION : Origin.Kind.PERSON,
                End.Sources.KNOWN,
                null,
                body,
                via);
    }

    private End document(Mention mention, Statement statement) {
        String name = statement.speaker().name();
        links.add(new Link(
                mention.report(),
                name,
                Link.Basis.PUBLIC_SPEECH,
                mention.report(),
                proof(mention),
                name + " says it."));
        return new End(
                NameKey.of(name),
                name,
                Origin.Kind.DOCUMENT,
                End.Sources.KNOWN,
                null,
                statement.speaker().body(),
                List.of());
    }

    /** An outlet's own reporting. */
    private End reporting(String outlet, Mention mention, List<String> via) {
        @Nullable Statement statement = desk.statement(mention.statement());
        SpeakerKind kind =
                statement == null ? SpeakerKind.UNKNOWN : statement.speaker().kind();
        End.Sources sources = switch (kind) {
            case ANONYMOUS -> End.Sources.UNNAMED;
            case GROUP, PERSON -> End.Sources.KNOWN;
            // "The Times, citing American intelligence": a body, and nobody of it by name.
            case ORGANIZATION -> End.Sources.UNNAMED;
            case UNKNOWN ->
                statement == null || statement.speaker().name().isEmpty() ? End.Sources.UNSAID : End.Sources.UNNAMED;
            case OUTLET, DOCUMENT -> End.Sources.UNSAID;
        };
        links.add(new Link(
                outlet,
                kind == SpeakerKind.ANONYMOUS && statement != null
                        ? statement.speaker().name()
                        : outlet,
                Link.Basis.OWN_REPORTING,
                mention.report(),
                proof(mention),
                outlet + " has it from "
                        + (sources == End.Sources.UNNAMED ? "unnamed sources." : "its own reporting.")));
        return new End(
                desk.ownerKey(outlet),
                outlet,
                Origin.Kind.OUTLET,
                sources,
                statement == null ? null : statement.speaker().unnamed(),
                null,
                via);
    }

    private End unsourced(Mention mention, Carrier carrier) {
        String outlet = carrier.outlet();
        links.add(new Link(
                mention.report(),
                outlet,
                Link.Basis.NONE,
                mention.report(),
                proof(mention),
                outlet + " does not say where it has it from."));
        return new End(desk.ownerKey(outlet), outlet, Origin.Kind.UNSOURCED, End.Sources.UNSAID, null, null, List.of());
    }
}
