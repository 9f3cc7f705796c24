package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;

/** Follows the mentions of one claim, on one side, to their ends; keeps every step. */
final class Trail {
    /** Nobody cites through more outlets than this; bounds the walk. */
    private static final int LONGEST = 12;
    /** Further mentions of one claim in one report are not traced; bounds the work. */
    private static final int MOST_OF_ONE_REPORT = 20;

    private final Desk desk;
    private final List<Mention> side;
    private final Set<Link> links;
    private final Citing citing;
    private final Standing standing;
    private final RivalNames rivals;
    private final Ends made;

    /** Of a claim's mentions those that take {@code position} to it. */
    Trail(Claim claim, Position position, Desk desk, Set<Link> links) {
        this.desk = desk;
        Map<String, Integer> taken = new HashMap<>();
        this.side = claim.mentions().stream()
                .filter(mention -> mention.position() == position)
                .filter(mention -> taken.merge(mention.report(), 1, Integer::sum) <= MOST_OF_ONE_REPORT)
                .toList();
        this.links = links;
        this.citing = new Citing(side, desk);
        this.standing = new Standing(claim, desk);
        this.rivals = new RivalNames(side, desk);
        this.made = new Ends(desk, links);
    }

    List<Mention> mentions() {
        return side;
    }

    /**
     * The ends of a mention: one as a rule; several where an outlet that it cites is in the collection and has several; none where
     * its source only speaks of the claim, and nothing tells where the report has it from.
     */
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
        return ends(mention, carrier, path).stream()
                .map(end -> end.through(nearer))
                .toList();
    }

    private List<End> ends(Mention mention, Carrier carrier, Set<String> path) {
        if (rivals.isRival(mention)) {
            return List.of();
        }
        if (standing.isRemark(mention)) {
            return retold(mention, carrier, path).orElse(List.of());
        }
        Optional<Mention> quoted = quoted(mention);
        if (quoted.isPresent()) {
            return ends(quoted.get(), carrier, path);
        }
        return citing.of(mention, carrier.outlet())
                .map(chain -> follow(mention, carrier, chain, path))
                .orElseGet(() -> uncited(mention, carrier, path));
    }

    /** Whom an outlet quotes: what "the Post reports, Ada Brook said" gives to the Post is Ada Brook's. */
    private Optional<Mention> quoted(Mention mention) {
        Statement outer = desk.statement(mention.statement());
        return outer == null || outer.speaker().kind() != SpeakerKind.OUTLET
                ? Optional.empty()
                : side.stream()
                        .filter(other -> other.report().equals(mention.report()) && !other.equals(mention))
                        .filter(other -> {
                            Statement inner = desk.statement(other.statement());
                            return inner != null
                                    && inner.speaker().kind() == SpeakerKind.PERSON
                                    && Desk.isWithin(inner, outer);
                        })
                        .findFirst();
    }

    private List<End> uncited(Mention mention, Carrier carrier, Set<String> path) {
        Statement statement = desk.statement(mention.statement());
        if (statement != null && Citing.isSomebody(statement)) {
            statement = desk.teller(statement);
            boolean mayBeRetold = isHidden(statement) && !standing.isOwn(statement, carrier.outlet());
            Optional<List<End>> others = mayBeRetold ? retold(mention, carrier, path) : Optional.empty();
            Statement source = statement;
            return others.orElseGet(() -> List.of(own(mention, source, carrier)));
        }
        if (desk.isPublished(carrier.outlet())) {
            return List.of(made.publisher(mention, carrier.outlet()));
        }
        if (standing.isOwn(mention, carrier.outlet())) {
            return List.of(made.reporting(carrier.outlet(), mention, statement, true, List.of()));
        }
        return sameReport(mention, carrier, path)
                .or(() -> retold(mention, carrier, path))
                .orElseGet(() -> List.of(made.unsourced(mention, carrier.outlet())));
    }

    /** A source that only its listener can know: nobody by name, and no paper that is public. */
    private boolean isHidden(Statement statement) {
        return switch (statement.speaker().kind()) {
            case ANONYMOUS, GROUP -> true;
            case DOCUMENT -> statement.channel() != Channel.PUBLIC;
            case PERSON, ORGANIZATION, OUTLET, UNKNOWN -> false;
        };
    }

    /** The ends of the outlet that a report with no source of its own has it from; those of that outlet's reports where there are. */
    private Optional<List<End>> retold(Mention mention, Carrier carrier, Set<String> path) {
        return path.size() >= LONGEST
                ? Optional.empty()
                : citing.retold(mention, carrier.outlet(), outlet -> !path.contains(NameKey.of(outlet)))
                        .map(outlet -> {
                            List<Mention> theirs = citing.tellers(outlet, mention);
                            return theirs.isEmpty() ? List.of(retelling(outlet, mention, carrier)) : ends(theirs, path);
                        });
    }

    private End retelling(String outlet, Mention mention, Carrier carrier) {
        cites(carrier.report().orElse(mention.report()), outlet, mention);
        Statement statement = desk.statement(mention.statement());
        boolean told = statement != null && !standing.isRemark(mention) && Citing.isSomebody(statement);
        return made.reporting(outlet, mention, told ? statement : null, false, List.of());
    }

    private void cites(String from, String outlet, Mention mention) {
        links.add(new Link(
                from,
                outlet,
                Link.Basis.CITATION,
                mention.report(),
                mention.spans(),
                desk.outletOf(mention.report()) + " gives it to " + outlet + "."));
    }

    private List<End> ends(List<Mention> mentions, Set<String> path) {
        return mentions.stream()
                .flatMap(mention -> ends(mention, path).stream())
                .distinct()
                .toList();
    }

    private List<End> follow(Mention mention, Carrier carrier, List<String> chain, Set<String> path) {
        String from = carrier.report().orElse(mention.report());
        Statement statement = desk.statement(mention.statement());
        boolean named = statement != null && isKnownSpeaker(statement);
        List<String> via = new ArrayList<>();
        for (String outlet : chain) {
            cites(via.isEmpty() ? from : via.get(via.size() - 1), outlet, mention);
            via.add(outlet);
            if (path.contains(NameKey.of(outlet)) && !named) {
                return List.of(Ends.circle(path, outlet, this::nameOf));
            }
            List<Mention> theirs = side.stream()
                    .filter(other -> desk.isSame(desk.outletOf(other.report()), outlet))
                    .toList();
            if (!named && !theirs.isEmpty() && path.size() < LONGEST) {
                return ends(theirs, path).stream()
                        .map(end -> end.through(via))
                        .distinct()
                        .toList();
            }
        }
        if (statement != null && named) {
            return List.of(made.speaker(mention, statement, via, via.get(via.size() - 1)));
        }
        return List.of(reporting(via.get(via.size() - 1), mention, via.subList(0, via.size() - 1)));
    }

    private End reporting(String outlet, Mention mention, List<String> via) {
        return made.reporting(outlet, mention, desk.statement(mention.statement()), false, via);
    }

    private String nameOf(String key) {
        return side.stream()
                .map(mention -> desk.outletOf(mention.report()))
                .filter(outlet -> NameKey.of(outlet).equals(key))
                .findFirst()
                .orElse(key);
    }

    /** A source whom the text names, and who is not only what a cited outlet says of a body. */
    private boolean isKnownSpeaker(Statement statement) {
        boolean spoke = statement.channel() == Channel.PUBLIC
                || statement.told() != null
                || statement.position() == Position.DENIES;
        return switch (statement.speaker().kind()) {
            case PERSON ->
                spoke
                        || !People.isDescription(desk.people()
                                .known(statement.speaker(), statement.report())
                                .name());
            case ORGANIZATION -> spoke;
            case OUTLET, DOCUMENT, ANONYMOUS, GROUP, UNKNOWN -> false;
        };
    }

    /** Steps three and four, where no outlet is cited. */
    private End own(Mention mention, Statement statement, Carrier carrier) {
        Speaker speaker = statement.speaker();
        boolean isOwn = standing.isOwn(statement, carrier.outlet());
        return switch (speaker.kind()) {
            case PERSON, ORGANIZATION -> made.speaker(mention, statement, List.of(), carrier.outlet());
            case DOCUMENT ->
                isOwn
                        ? made.reporting(carrier.outlet(), mention, statement, true, List.of())
                        : made.document(mention, statement);
            case OUTLET, ANONYMOUS, GROUP, UNKNOWN ->
                made.reporting(carrier.outlet(), mention, statement, isOwn, List.of());
        };
    }

    /** What a report says in its own voice beside a source's words for the same rests on that source. */
    private Optional<List<End>> sameReport(Mention mention, Carrier carrier, Set<String> path) {
        return side.stream()
                .filter(other -> other.report().equals(mention.report()) && !other.equals(mention))
                .filter(other -> !standing.isRemark(other))
                .filter(other -> {
                    Statement statement = desk.statement(other.statement());
                    return statement != null && Citing.isSomebody(statement);
                })
                .findFirst()
                .map(other -> uncited(other, carrier, path));
    }
}
