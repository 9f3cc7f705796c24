package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.language.ReadReport;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Attributions of one report &rarr; its statements: each question about a statement has a reader of its own. */
final class AttributionResolver {
    /** Statements that one may stand inside of are looked for among so many neighbours. */
    private static final int NEIGHBOURS = 12;

    /** How much less sure a statement is whose source is a pronoun. */
    private static final double PRONOUN = 0.95;

    private final String report;
    private final ReportTokens tokens;
    private final SpeakerResolver speakers;
    private final ChainReader chains;
    private final SourceSplitter splitter;
    private final AbsoluteSubjects subjects;
    private final OutletDenials denials;
    private final Happenings happenings;
    private final CitedSources citedSources;
    private final ModeReader modes = new ModeReader();
    private final PositionReader positions;
    private final HedgeReader hedges = new HedgeReader();
    private final ChannelReader channels = new ChannelReader();

    AttributionResolver(ReadReport report, ReportTokens tokens, CitedOutlets cited) {
        this.report = report.report().id();
        this.tokens = tokens;
        positions = new PositionReader(tokens);
        speakers = new SpeakerResolver(tokens, new People(report, tokens), cited);
        chains = new ChainReader(tokens, cited);
        splitter = new SourceSplitter(tokens);
        subjects = new AbsoluteSubjects(tokens, positions);
        citedSources = new CitedSources(tokens, cited);
        denials = new OutletDenials(tokens, cited);
        happenings = new Happenings(tokens);
    }

    /** In text order, with ids that count from 1. */
    List<Statement> resolve(List<Attribution> found) {
        List<Attribution> attributions =
                subjects.mend(citedSources.unfold(denials.join(happenings.leaveOut(found)))).stream()
                        .flatMap(attribution -> splitter.split(attribution).stream())
                        .filter(attribution ->
                                !tokens.of(attribution.content().get(0)).isEmpty())
                        .filter(attribution -> !Requests.isAnonymity(attribution, tokens))
                        .sorted(Comparator.comparing(AttributionResolver::hull))
                        .toList();
        List<Said> sources = sources(attributions);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(statement(i, attributions, sources, statements));
        }
        return statements;
    }

    /** Who the sources are, each told with those before it, and with the outlets that it came through. */
    private List<Said> sources(List<Attribution> attributions) {
        List<Said> sources = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Span source = attribution.source();
            Said said = source == null
                    ? Sources.unknown(
                            "", null, tokens.at(attribution.content().get(0).begin()))
                    : speakers.resolve(source, sources);
            sources.add(said.withVia(chains.via(attribution, said, chains.told(attribution), List.of())));
        }
        return sources;
    }

    private Statement statement(int index, List<Attribution> attributions, List<Said> sources, List<Statement> before) {
        Attribution attribution = attributions.get(index);
        Said said = sources.get(index);
        String told = said.speaker().kind() == SpeakerKind.OUTLET ? null : chains.told(attribution);
        List<String> via = chains.via(attribution, said, told, around(index, attributions, sources));
        String text = tokens.text();
        Span source = attribution.source();
        Stand stand = stand(attribution, said.speaker(), before);
        return new Statement(
                report + "#s" + (index + 1),
                report,
                source == null ? null : Excerpt.of(text, source),
                attribution.cue().isEmpty() ? null : Excerpt.of(text, attribution.cue()),
                Excerpt.of(text, attribution.content()),
                modes.read(attribution.content(), tokens),
                stand.position(),
                stand.detail(),
                hedges.read(attribution, tokens),
                said.speaker(),
                told,
                via,
                channels.read(attribution, tokens, said.speaker(), told, via.isEmpty()),
                confidence(attribution, said.speaker()));
    }

    /** The outlets whose statements hold this one; one that a later sentence names ("this writes the Post") where no nearer one does. */
    private List<String> around(int index, List<Attribution> attributions, List<Said> sources) {
        Span place = anchor(attributions.get(index));
        List<String> around = new ArrayList<>();
        List<String> afterwards = new ArrayList<>();
        int last = Math.min(attributions.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            boolean holds = i != index
                    && sources.get(i).speaker().kind() == SpeakerKind.OUTLET
                    && attributions.get(i).content().stream().anyMatch(content -> content.contains(place));
            if (holds) {
                boolean same = isSameSentence(place, anchor(attributions.get(i)));
                (same ? around : afterwards).addAll(sources.get(i).via());
            }
        }
        boolean open = around.isEmpty() && sources.get(index).via().isEmpty();
        return open && sources.get(index).speaker().kind() != SpeakerKind.OUTLET ? afterwards : around;
    }

    private boolean isSameSentence(Span a, Span b) {
        int last = tokens.size() - 1;
        return tokens.sameSentence(Math.min(last, tokens.at(a.begin())), Math.min(last, tokens.at(b.begin())));
    }

    private static Span anchor(Attribution attribution) {
        Span source = attribution.source();
        if (!attribution.cue().isEmpty()) {
            return attribution.cue().get(0);
        }
        return source == null ? attribution.content().get(0) : source;
    }

    /** A negative right after a denial of the same speaker is part of the denial; an outlet tells what others deny. */
    private Stand stand(Attribution attribution, Speaker speaker, List<Statement> before) {
        Stand stand = positions.read(attribution);
        if (stand.position() == Position.DENIES && speaker.kind() == SpeakerKind.OUTLET) {
            return positions.readAlone(attribution);
        }
        if (stand.position() != Position.ASSERTS || before.isEmpty() || !positions.isNegated(attribution)) {
            return stand;
        }
        Statement last = before.get(before.size() - 1);
        int here = tokens.at(attribution.content().get(0).begin());
        int there = tokens.at(last.content().hull().begin());
        boolean near = Math.abs(tokens.paragraph(here) - tokens.paragraph(there)) <= 1;
        boolean denied = last.position() == Position.DENIES && isSame(last.speaker(), speaker);
        return near && denied ? Stand.DENIES : stand;
    }

    private static boolean isSame(Speaker a, Speaker b) {
        return a.name().equals(b.name())
                || a.name().equals(b.body())
                || b.name().equals(a.body());
    }

    /** A pronoun's person is a guess. */
    private double confidence(Attribution attribution, Speaker speaker) {
        Span source = attribution.source();
        boolean guessed = source != null
                && speaker.kind() != SpeakerKind.UNKNOWN
                && Pronouns.isPronoun(source.in(tokens.text()).strip().toLowerCase(Locale.ROOT));
        return attribution.confidence() * (guessed ? PRONOUN : 1);
    }

    private static Span hull(Attribution attribution) {
        Span source = attribution.source();
        return Stream.of(attribution.content(), attribution.cue(), source == null ? List.<Span>of() : List.of(source))
                .flatMap(List::stream)
                .reduce(Span::union)
                .orElseThrow();
    }
}
