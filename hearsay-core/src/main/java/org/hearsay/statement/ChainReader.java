package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.statement.OutletReference.Role;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Through which outlets a report has a statement, and to which one its source spoke. */
final class ChainReader {
    private final ReportTokens tokens;
    private final CitedOutlets cited;

    ChainReader(ReportTokens tokens, CitedOutlets cited) {
        this.tokens = tokens;
        this.cited = cited;
    }

    /** The outlet that the source spoke to, where the cue's sentence says so. */
    @Nullable
    String told(Attribution attribution) {
        for (Span cue : attribution.cue()) {
            TokenRange words = tokens.of(cue);
            if (words.isEmpty()) {
                continue;
            }
            Optional<OutletReference> told = outside(attribution, sentenceSpan(words)).stream()
                    .filter(reference -> reference.role() == Role.TOLD)
                    .findFirst();
            if (told.isPresent()) {
                return told.get().outlet();
            }
            if (cited.own().name() != null && tellsUs(words)) {
                return cited.own().name();
            }
        }
        return null;
    }

    private boolean tellsUs(TokenRange cue) {
        int next = cue.to();
        return tokens.lemma(cue.to() - 1).equals("tell")
                && next < tokens.size()
                && tokens.word(next).equals("us")
                && !tokens.isQuoted(next);
    }

    private Span sentenceSpan(TokenRange cue) {
        return tokens.span(tokens.sentence(cue.from()));
    }

    private List<OutletReference> outside(Attribution attribution, Span place) {
        return cited.overlapping(place).stream()
                .filter(reference ->
                        attribution.content().stream().noneMatch(content -> content.contains(reference.span())))
                .toList();
    }

    /**
     * The outlets, nearest first.
     *
     * @param source what the source was resolved to
     * @param told the outlet that it spoke to
     * @param around outlets whose statements this one stands in, nearest first
     */
    List<String> via(Attribution attribution, Said source, @Nullable String told, List<String> around) {
        Set<String> via = new LinkedHashSet<>();
        if (source.speaker().kind() == SpeakerKind.OUTLET && !isVague(source)) {
            via.add(source.speaker().name());
        }
        via.addAll(besides(attribution));
        via.addAll(around);
        via.addAll(source.via());
        possessor(attribution).ifPresent(via::add);
        if (told != null) {
            via.add(told);
        }
        via.removeIf(cited::isOwn);
        return List.copyOf(via);
    }

    /** "a second newspaper": nobody knows which. */
    private static boolean isVague(Said source) {
        String name = source.speaker().name();
        return !name.isEmpty()
                && Character.isLowerCase(name.codePointAt(0))
                && !source.noun().isEmpty();
    }

    /** Outlets that the sentence says report it, beside its source: "…, officials told X, Y reported". */
    private List<String> besides(Attribution attribution) {
        List<String> outlets = new ArrayList<>();
        Span source = attribution.source();
        Set<Integer> sentences = new LinkedHashSet<>();
        for (Span cue : attribution.cue()) {
            TokenRange words = tokens.of(cue);
            if (words.isEmpty() || !sentences.add(tokens.sentenceNumber(words.from()))) {
                continue;
            }
            for (OutletReference reference : outside(attribution, sentenceSpan(words))) {
                boolean own = source != null && source.overlaps(reference.span());
                if (reference.role() == Role.REPORTS && !own) {
                    outlets.add(reference.outlet());
                }
            }
        }
        return outlets;
    }

    /** "the newspaper's sources", "the Gazette's interlocutors". */
    private Optional<String> possessor(Attribution attribution) {
        Span source = attribution.source();
        if (source == null) {
            return Optional.empty();
        }
        return cited.overlapping(source).stream()
                .filter(OutletReference::isCited)
                .map(OutletReference::outlet)
                .findFirst();
    }
}
