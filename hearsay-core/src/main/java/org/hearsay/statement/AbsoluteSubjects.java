package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.text.Span;

/**
 * Gives a participle to the body that "with" puts before it: in "the country denied the report, with its embassy calling it baseless"
 * the embassy calls, not the country. Only after a denial, as nobody denies something "with" a partner.
 */
final class AbsoluteSubjects {
    private static final int FARTHEST = 10;
    private static final int NEIGHBOURS = 8;

    private final ReportTokens tokens;
    private final PositionReader positions;

    AbsoluteSubjects(ReportTokens tokens, PositionReader positions) {
        this.positions = positions;
        this.tokens = tokens;
    }

    /** The same attributions, those of such participles with the body as their source. */
    List<Attribution> mend(List<Attribution> attributions) {
        List<Attribution> mended = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            List<Attribution> near =
                    attributions.subList(Math.max(0, i - NEIGHBOURS), Math.min(attributions.size(), i + NEIGHBOURS));
            mended.add(mend(attributions.get(i), near));
        }
        return mended;
    }

    private Attribution mend(Attribution attribution, List<Attribution> near) {
        Span source = attribution.source();
        if (source == null || attribution.cue().isEmpty()) {
            return attribution;
        }
        int cue = tokens.at(attribution.cue().get(0).begin());
        int with = with(cue, tokens.of(source).to());
        if (with < 0 || !tokens.word(cue).endsWith("ing")) {
            return attribution;
        }
        int end = tokens.get(cue - 1).text().equals(",") ? cue - 1 : cue;
        TokenRange body = new TokenRange(with + 1, end);
        return isBody(body) && isDenied(source, with, attribution, near)
                ? attribution.by(tokens.span(body))
                : attribution;
    }

    /** Where the last "with" between source and cue stands; -1 for none. */
    private int with(int cue, int from) {
        for (int i = cue - 2; i >= Math.max(from, cue - FARTHEST); i--) {
            if (tokens.word(i).equals("with")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBody(TokenRange words) {
        return !words.isEmpty()
                && SourceNoun.sortsAt(SourcePhrase.parse(words, tokens).head(), tokens)
                        .contains(SourceNoun.BODY);
    }

    private boolean isDenied(Span source, int with, Attribution attribution, List<Attribution> near) {
        return near.stream()
                .filter(other -> !other.cue().equals(attribution.cue()) && Objects.equals(other.source(), source))
                .filter(other -> !other.cue().isEmpty())
                .filter(other -> {
                    int cue = tokens.at(other.cue().get(0).begin());
                    return cue < with && tokens.sameSentence(cue, with);
                })
                .anyMatch(other -> positions.readAlone(other).position() == Position.DENIES);
    }
}
