package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/** Attributions by words before the source: according to the ministry, in the words of the mayor. */
final class SourcePrepositions {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> OPENING = Set.of("CCONJ", "ADV", "PUNCT", "SCONJ");
    private static final int REACH = 40;

    private final SentenceReading reading;
    private final CueTable table;
    private final Words words;
    private final NounPhrases phrases;
    private final Contents contents;

    SourcePrepositions(SentenceReading reading, CueTable table) {
        this.reading = reading;
        this.table = table;
        this.words = reading.words();
        this.phrases = reading.phrases();
        this.contents = reading.contents();
    }

    List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (!words.isQuoted(i)) {
                table.longestAt(CueWord.PREPOSITION, words.tokens(), i).ifPresent(cue -> read(at, cue, found));
            }
        }
        return found;
    }

    private void read(int at, Cue cue, List<Attribution> found) {
        int from = at + cue.words().split(" ").length;
        int to = sourceEnd(from, at);
        if (to <= from || words.isOneOf(from, RELATIVES)) {
            return;
        }
        boolean opens = at == 0 || (at == 1 && words.isTagged(0, OPENING));
        Span left = opens ? null : contents.before(at);
        Span right = null;
        boolean goesOn = words.isComma(to)
                && !words.lower(to + 1).endsWith("ing")
                && !words.tag(to + 1).equals("SCONJ");
        if (opens) {
            right = contents.clause(words.isComma(to) ? to + 1 : to, at);
        } else if (goesOn && words.isComma(at - 1) && reading.hasVerb(to + 1)) {
            right = contents.clause(to + 1, at);
        }
        Span source = words.span(from, to);
        List<Span> content = Contents.both(left, right);
        if (!content.isEmpty() && content.stream().noneMatch(source::overlaps)) {
            found.add(new Attribution(source, List.of(words.span(at, from)), content, 0.9, cue, false, null));
        }
    }

    private int sourceEnd(int from, int at) {
        int end = phrases.wholeEnd(from, words.size());
        boolean clause = words.isOneOf(end, RELATIVES)
                || words.lower(end).endsWith("ed")
                || words.lower(end).endsWith("ing");
        boolean aside = at > 0 && words.isComma(end) && phrases.end(end + 1) > end + 1 && !reading.hasVerb(end + 1);
        if (end == from || !(clause || aside || words.tag(end).equals("ADP"))) {
            return end;
        }
        int i = end + 1;
        while (i < Math.min(words.size(), end + REACH) && !words.isEnd(i) && (aside || !words.isComma(i))) {
            i++;
        }
        return i;
    }
}
