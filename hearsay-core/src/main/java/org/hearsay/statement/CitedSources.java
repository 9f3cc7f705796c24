package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * Reads "it leaked, the Gazette reported, citing two officials" as what it tells: the outlet says that it leaked, and so do the
 * officials, through the outlet.
 */
final class CitedSources {
    private static final String CITE = "cite";
    private static final int NEIGHBOURS = 6;

    private final ReportTokens tokens;
    private final CitedOutlets cited;

    CitedSources(ReportTokens tokens, CitedOutlets cited) {
        this.tokens = tokens;
        this.cited = cited;
    }

    /** The attributions, with those that cite somebody put in the mouth of whom they cite. */
    List<Attribution> unfold(List<Attribution> found) {
        List<Attribution> unfolded = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            Optional<Attribution> main = cites(attribution) ? main(attribution, found, i) : Optional.empty();
            unfolded.add(main.map(outer -> inner(attribution, outer)).orElse(attribution));
        }
        return unfolded;
    }

    private boolean cites(Attribution attribution) {
        Span source = attribution.source();
        Cue row = attribution.row();
        if (source == null
                || row == null
                || !row.words().equals(CITE)
                || attribution.content().size() != 1) {
            return false;
        }
        TokenRange content = tokens.of(attribution.content().get(0));
        return !content.isEmpty() && !cited.overlapping(source).isEmpty() && isSource(content);
    }

    private boolean isSource(TokenRange content) {
        int head = SourcePhrase.parse(content, tokens).head();
        return SourceNoun.isPersonal(head, tokens)
                || SourcePhrase.isPersonName(tokens.name(head))
                || SourceNoun.sortsAt(head, tokens).contains(SourceNoun.DOCUMENT)
                || SourceNoun.sortsAt(head, tokens).contains(SourceNoun.BODY);
    }

    /** What the outlet itself is said to report in the sentence. */
    private Optional<Attribution> main(Attribution citing, List<Attribution> found, int at) {
        return found.subList(Math.max(0, at - NEIGHBOURS), Math.min(found.size(), at + NEIGHBOURS)).stream()
                .filter(other -> !other.equals(citing)
                        && other.source() != null
                        && other.source().equals(citing.source()))
                .filter(other ->
                        !other.content().get(0).overlaps(citing.content().get(0)))
                .filter(other -> other.row() != null && other.row().kind() == CueClass.SPEECH)
                .findFirst();
    }

    private static Attribution inner(Attribution citing, Attribution outer) {
        return new Attribution(
                citing.content().get(0), citing.cue(), outer.content(), outer.confidence(), null, false, null);
    }
}
