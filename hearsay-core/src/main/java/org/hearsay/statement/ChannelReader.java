package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Where a source spoke, by the words around its cue ({@code channels.tsv}), by whom it told, and by who it is. */
final class ChannelReader {
    private static final PatternTable CHANNELS = PatternTable.read("channels.tsv");
    private static final int BEFORE = 12;
    private static final int AFTER = 16;

    /**
     * @param told the outlet that the source spoke to
     * @param isOwn whether the report has the statement through no other outlet
     */
    Channel read(Attribution attribution, ReportTokens tokens, Speaker speaker, @Nullable String told, boolean isOwn) {
        if (told != null) {
            return Channel.TO_OUTLET;
        }
        Cue row = attribution.row();
        if (row != null && row.kind() == CueClass.KNOWLEDGE && !attribution.negated()) {
            return Channel.UNSPOKEN;
        }
        Optional<Channel> said = attribution.cue().stream()
                .map(tokens::of)
                .filter(cue -> !cue.isEmpty())
                .flatMap(cue -> CHANNELS.matches(tokens, around(cue, tokens)).stream())
                .filter(match -> tokens.name(match.range().from()) == null
                        && isOutside(match.range(), attribution.content(), tokens))
                .min(Comparator.comparingInt(PatternTable.Match::row))
                .map(match -> match.column(1).equals("public") ? Channel.PUBLIC : Channel.TO_OUTLET);
        boolean unnamed = speaker.kind() == SpeakerKind.ANONYMOUS;
        return said.orElse(unnamed && isOwn ? Channel.TO_OUTLET : Channel.UNSAID);
    }

    private static TokenRange around(TokenRange cue, ReportTokens tokens) {
        TokenRange sentence = tokens.sentence(cue.from());
        return new TokenRange(
                Math.max(sentence.from(), cue.from() - BEFORE), Math.min(sentence.to(), cue.to() + AFTER));
    }

    private static boolean isOutside(TokenRange match, List<Span> content, ReportTokens tokens) {
        return content.stream().noneMatch(tokens.span(match)::overlaps);
    }
}
