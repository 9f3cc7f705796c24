package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.language.NameKind;
import org.hearsay.language.ReadReport;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Read report &rarr; attributions, by a tagger. What the rules alone find is added where it stands apart from all that the tagger
 * found, and quotations that nobody has are given to whoever spoke last.
 */
final class TaggedFinder {
    private static final String CITE = "cite";

    /** Chosen on PolNeAR's development part. */
    private static final double SURE = 0.6;

    private static final double NOBODY = 0.31;
    private static final double NO_SAYER = 0.4;

    private final AttributionTagger tagger;
    private final AttributionFinder rules = new AttributionFinder();

    TaggedFinder(AttributionTagger tagger) {
        this.tagger = tagger;
    }

    /** In text order of their content. */
    List<Attribution> find(ReadReport report) {
        ReportTokens tokens = new ReportTokens(report);
        TaggedCues cues = new TaggedCues(CueTable.standard(), tokens);
        List<Attribution> byRules = rules.find(report);
        NavigableMap<Integer, Attribution> byCue = byCue(byRules);
        List<Attribution> found = new ArrayList<>();
        Taken taken = new Taken();
        for (TaggedAttribution tagged : tagger.tag(report)) {
            Attribution attribution = cues.read(tagged);
            if (isDoubtful(attribution) || repeats(attribution, found)) {
                continue;
            }
            Attribution same = sameCue(attribution, byCue);
            if (same != null && (isCitation(attribution) || pointsBack(attribution, report))) {
                found.add(same);
                taken.add(same);
                continue;
            }
            attribution = withSource(attribution, byCue);
            found.add(attribution.sure(certainty(attribution, same).of(attribution.confidence())));
            taken.add(attribution);
        }
        List<Attribution> outlets = found.stream()
                .filter(attribution -> attribution.source() == null || isOutlet(attribution.source(), report))
                .toList();
        Sayers sayers = new Sayers(tokens);
        for (Attribution attribution : byRules) {
            if (!sayers.canSay(attribution)) {
                continue;
            }
            if (taken.isFree(attribution) || isTold(attribution, outlets) || isInDocument(attribution, found, tokens)) {
                found.add(attribution.sure(Certainty.ADDED.of(attribution.confidence())));
            }
        }
        found.sort(AttributionFinder.IN_TEXT_ORDER);
        List<Attribution> linked = new QuotationLinker(report, found).link();
        linked.removeIf(attribution -> isUnlikely(attribution, sayers));
        linked.sort(AttributionFinder.IN_TEXT_ORDER);
        return linked;
    }

    /** Words that the table of cues does not know need a surer tagger. */
    private static boolean isDoubtful(Attribution attribution) {
        return attribution.row() == null && attribution.confidence() < SURE;
    }

    /** Nobody's words, or those of something that says nothing, of which the tagger is not sure. */
    private static boolean isUnlikely(Attribution attribution, Sayers sayers) {
        double least = attribution.source() == null ? NOBODY : sayers.isThing(attribution) ? NO_SAYER : 0;
        return attribution.confidence() < least;
    }

    /** "The Gazette reported, citing two officials": whom it cites is no content; the rules know what the officials say. */
    private static boolean isCitation(Attribution attribution) {
        Cue row = attribution.row();
        return row != null && row.words().equals(CITE);
    }

    /** "This writes the Gazette": of garbled sentences the rules know better who speaks. */
    private static boolean pointsBack(Attribution attribution, ReadReport report) {
        Span source = attribution.source();
        return source != null && source.in(report.report().text()).equalsIgnoreCase("this");
    }

    /** Two cues that follow each other are one where they have the same content. */
    private static boolean repeats(Attribution attribution, List<Attribution> found) {
        return !found.isEmpty() && found.get(found.size() - 1).content().equals(attribution.content());
    }

    /** What the rules find too is right far more often. */
    private static Certainty certainty(Attribution attribution, @Nullable Attribution byRules) {
        if (attribution.source() == null) {
            return Certainty.TAGGER_NOBODY;
        }
        boolean agreed = byRules != null
                && byRules.source() != null
                && byRules.source().overlaps(attribution.source())
                && isMostlyAlike(attribution.content(), byRules.content());
        return agreed ? Certainty.AGREED : Certainty.TAGGER;
    }

    private static boolean isMostlyAlike(List<Span> a, List<Span> b) {
        int shared = 0;
        for (Span span : a) {
            for (Span other : b) {
                shared += Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin()));
            }
        }
        int all = a.stream().mapToInt(Span::length).sum()
                + b.stream().mapToInt(Span::length).sum()
                - shared;
        return shared * 2 >= all;
    }

    private static boolean isOutlet(@Nullable Span source, ReadReport report) {
        return source != null
                && report.names().stream()
                        .anyMatch(name -> name.kind() == NameKind.OUTLET && source.overlaps(name.span()));
    }

    /** What a document says inside of what somebody says of it: "condemned a report claiming that the dam leaked". */
    private static boolean isInDocument(Attribution attribution, List<Attribution> found, ReportTokens tokens) {
        Span source = attribution.source();
        if (source == null || tokens.of(source).isEmpty()) {
            return false;
        }
        int head = SourcePhrase.parse(tokens.of(source), tokens).head();
        return SourceNoun.sortsAt(head, tokens).contains(SourceNoun.DOCUMENT) && isTold(attribution, found);
    }

    /** What somebody says inside of what an outlet is cited for. */
    private static boolean isTold(Attribution attribution, List<Attribution> outlets) {
        Cue row = attribution.row();
        Span source = attribution.source();
        return row != null
                && row.kind() == CueClass.SPEECH
                && source != null
                && !attribution.cue().isEmpty()
                && outlets.stream()
                        .anyMatch(outer -> outer.content().stream()
                                .anyMatch(content -> content.contains(source)
                                        && content.contains(attribution.cue().get(0))));
    }

    private static @Nullable Attribution sameCue(Attribution attribution, NavigableMap<Integer, Attribution> byCue) {
        if (attribution.cue().isEmpty()) {
            return null;
        }
        Span cue = attribution.cue().get(0);
        Map.Entry<Integer, Attribution> same = byCue.higherEntry(cue.begin());
        return same != null && same.getValue().cue().stream().anyMatch(cue::overlaps) ? same.getValue() : null;
    }

    private static NavigableMap<Integer, Attribution> byCue(List<Attribution> attributions) {
        NavigableMap<Integer, Attribution> byCue = new TreeMap<>();
        for (Attribution attribution : attributions) {
            attribution.cue().forEach(span -> byCue.put(span.end(), attribution));
        }
        return byCue;
    }

    /** Where the tagger finds no source for a cue, the one that the rules find for it. */
    private static Attribution withSource(Attribution attribution, NavigableMap<Integer, Attribution> byCue) {
        Attribution same = attribution.source() == null ? sameCue(attribution, byCue) : null;
        Span source = same == null ? null : same.source();
        boolean free = source != null && attribution.content().stream().noneMatch(source::overlaps);
        return free ? attribution.by(source) : attribution;
    }

    /** The places that cues and contents take up; those of several attributions may overlap. */
    private static final class Taken {
        private final TreeMap<Integer, Integer> endByBegin = new TreeMap<>();

        private void add(Attribution attribution) {
            attribution.cue().forEach(this::add);
            attribution.content().forEach(this::add);
        }

        private void add(Span span) {
            int begin = span.begin();
            int end = span.end();
            var before = endByBegin.floorEntry(begin);
            if (before != null && before.getValue() >= begin) {
                begin = before.getKey();
                end = Math.max(end, before.getValue());
            }
            var inside = endByBegin.subMap(begin, true, end, true);
            for (int other : inside.values()) {
                end = Math.max(end, other);
            }
            inside.clear();
            endByBegin.put(begin, end);
        }

        private boolean isFree(Attribution attribution) {
            return attribution.cue().stream().allMatch(this::isFree)
                    && attribution.content().stream().allMatch(this::isFree);
        }

        private boolean isFree(Span span) {
            var before = endByBegin.lowerEntry(span.end());
            return before == null || before.getValue() <= span.begin();
        }
    }
}
