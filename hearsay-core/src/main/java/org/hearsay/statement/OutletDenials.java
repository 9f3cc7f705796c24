package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * Reads "denied the Gazette, stating that …" of garbled reports: the outlet is who was told, and what is stated is the content of
 * the denial.
 */
final class OutletDenials {
    private static final int NEIGHBOURS = 6;

    private final ReportTokens tokens;
    private final CitedOutlets cited;

    OutletDenials(ReportTokens tokens, CitedOutlets cited) {
        this.tokens = tokens;
        this.cited = cited;
    }

    /** The attributions with such pairs made one; a denial of an outlet without more says nothing and is left out. */
    List<Attribution> join(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>(found);
        for (int i = 0; i < found.size(); i++) {
            Attribution denial = found.get(i);
            if (denial.position() == Position.DENIES && isOutletAlone(denial)) {
                joined.remove(denial);
                stated(denial, found, i)
                        .ifPresent(stated ->
                                joined.replaceAll(other -> other.equals(stated) ? both(denial, stated) : other));
            }
        }
        return joined;
    }

    private boolean isOutletAlone(Attribution denial) {
        Span content = denial.content().get(0);
        return denial.content().size() == 1
                && cited.overlapping(content).stream()
                        .anyMatch(outlet -> outlet.named() && outlet.span().contains(withoutTo(content)));
    }

    /** "to the Gazette" is the Gazette. */
    private Span withoutTo(Span content) {
        TokenRange words = tokens.of(content);
        boolean to = words.size() > 1 && tokens.word(words.from()).equals("to");
        return to ? tokens.span(new TokenRange(words.from() + 1, words.to())) : content;
    }

    private Optional<Attribution> stated(Attribution denial, List<Attribution> found, int at) {
        return found.subList(Math.max(0, at - NEIGHBOURS), Math.min(found.size(), at + NEIGHBOURS)).stream()
                .filter(other -> !other.equals(denial)
                        && other.source() != null
                        && other.source().equals(denial.source()))
                .filter(other -> !other.cue().isEmpty() && isIng(other.cue().get(0)))
                .findFirst();
    }

    private boolean isIng(Span cue) {
        TokenRange words = tokens.of(cue);
        return !words.isEmpty() && tokens.word(words.from()).endsWith("ing");
    }

    private static Attribution both(Attribution denial, Attribution stated) {
        List<Span> cue = new ArrayList<>(denial.cue());
        cue.addAll(stated.cue());
        return new Attribution(
                denial.source(),
                cue,
                stated.content(),
                stated.confidence(),
                denial.row(),
                false,
                denial.content().get(0));
    }
}
