package org.hearsay.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hearsay.claim.Mention;
import org.hearsay.name.NameKey;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the ends of chains, and keeps the last step to each. */
final class Ends {
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "spokes|press (?:secretary|service|officer|office)|representative|(?:press|media) (?:chief|team)");

    /** "The press office of the embassy" is the embassy. */
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?i)(?:the )?(?:press|media|information) (?:service|office|department|bureau) (?:of|at) (?:the )?(.+)");

    private final Desk desk;
    private final Set<Link> links;

    Ends(Desk desk, Set<Link> links) {
        this.desk = desk;
        this.links = links;
    }

    /** A circle of the outlets that were walked since {@code outlet}. */
    static End circle(Set<String> path, String outlet, UnaryOperator<String> nameOf) {
        List<String> names = new ArrayList<>();
        boolean inside = false;
        for (String key : path) {
            inside |= key.equals(NameKey.of(outlet));
            if (inside) {
                names.add(nameOf.apply(key));
            }
        }
        String name = String.join(", ", names.stream().distinct().sorted().toList());
        return new End("circle " + name, name, Origin.Kind.CIRCULAR, End.Sources.UNSAID, null, null, null, List.of());
    }

    /** A person or body whom the text names; who speaks for a body is the body. */
    End speaker(Mention mention, Statement statement, List<String> via, String listener) {
        Speaker written = mention.speaker() == null ? statement.speaker() : mention.speaker();
        Speaker speaker = desk.people().known(written, mention.report());
        String body = speaker.body();
        boolean speaksFor = body != null
                && speaker.role() != null
                && SPEAKS_FOR.matcher(speaker.role().toLowerCase(Locale.ROOT)).find();
        String plain = OFFICE_OF.matcher(speaker.name()).replaceFirst("$1");
        String name = speaksFor ? body + " (" + speaker.name() + ")" : plain;
        boolean isBody = speaksFor || speaker.kind() == SpeakerKind.ORGANIZATION;
        boolean isPublic = statement.channel() == Channel.PUBLIC || statement.told() == null;
        links.add(new Link(
                via.isEmpty() ? mention.report() : listener,
                name,
                isPublic ? Link.Basis.PUBLIC_SPEECH : Link.Basis.OWN_REPORTING,
                mention.report(),
                mention.spans(),
                name + (isPublic ? " said it." : " told " + listener + ".")));
        return new End(
                NameKey.of(speaksFor && body != null ? body : plain),
                name,
                isBody ? Origin.Kind.ORGANIZATION : Origin.Kind.PERSON,
                End.Sources.KNOWN,
                null,
                body,
                People.fieldOf(speaker),
                via);
    }

    /** A body that published what its report says. */
    End publisher(Mention mention, String body) {
        links.add(new Link(
                mention.report(),
                body,
                Link.Basis.PUBLIC_SPEECH,
                mention.report(),
                mention.spans(),
                body + " published it."));
        return new End(
                NameKey.of(body), body, Origin.Kind.ORGANIZATION, End.Sources.KNOWN, null, null, null, List.of());
    }

    End document(Mention mention, Statement statement) {
        String name = statement.speaker().name();
        links.add(new Link(
                mention.report(),
                name,
                Link.Basis.PUBLIC_SPEECH,
                mention.report(),
                mention.spans(),
                name + " says it."));
        return new End(
                NameKey.of(name),
                name,
                Origin.Kind.DOCUMENT,
                End.Sources.KNOWN,
                null,
                statement.speaker().body(),
                null,
                List.of());
    }

    /**
     * An outlet's own reporting.
     *
     * @param statement whose source the outlet has it from, null where nothing tells
     */
    End reporting(String outlet, Mention mention, @Nullable Statement statement, boolean isOwn, List<String> via) {
        End.Sources sources = sources(statement, isOwn);
        String source = statement != null && statement.speaker().kind() == SpeakerKind.ANONYMOUS
                ? statement.speaker().name()
                : outlet;
        links.add(new Link(
                outlet,
                source,
                Link.Basis.OWN_REPORTING,
                mention.report(),
                mention.spans(),
                outlet + " has it from "
                        + (sources == End.Sources.UNNAMED ? "unnamed sources." : "its own reporting.")));
        return new End(
                desk.ownerKey(outlet),
                outlet,
                Origin.Kind.OUTLET,
                sources,
                statement == null ? null : statement.speaker().unnamed(),
                null,
                null,
                via);
    }

    private static End.Sources sources(@Nullable Statement statement, boolean isOwn) {
        if (statement == null || statement.channel() == Channel.UNSPOKEN) {
            return End.Sources.UNSAID;
        }
        return switch (statement.speaker().kind()) {
            case ANONYMOUS -> End.Sources.UNNAMED;
            case GROUP -> End.Sources.UNNAMED;
            case PERSON -> People.isDescription(statement.speaker().name()) ? End.Sources.UNNAMED : End.Sources.KNOWN;
            // "The Times, citing American intelligence": a body, and nobody of it by name.
            case ORGANIZATION -> End.Sources.UNNAMED;
            case UNKNOWN -> statement.speaker().name().isEmpty() ? End.Sources.UNSAID : End.Sources.UNNAMED;
            case DOCUMENT -> isOwn ? End.Sources.KNOWN : End.Sources.UNSAID;
            case OUTLET -> End.Sources.UNSAID;
        };
    }

    End unsourced(Mention mention, String outlet) {
        links.add(new Link(
                mention.report(),
                outlet,
                Link.Basis.NONE,
                mention.report(),
                mention.spans(),
                outlet + " does not say where it has it from."));
        return new End(
                desk.ownerKey(outlet), outlet, Origin.Kind.UNSOURCED, End.Sources.UNSAID, null, null, null, List.of());
    }
}
