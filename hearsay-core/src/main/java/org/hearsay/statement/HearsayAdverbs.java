package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Attributions to nobody, by an adverb: reportedly, allegedly. */
final class HearsayAdverbs {
    private final SentenceReading reading;
    private final CueTable table;
    private final Words words;

    HearsayAdverbs(SentenceReading reading, CueTable table) {
        this.reading = reading;
        this.table = table;
        this.words = reading.words();
    }

    List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (!words.isQuoted(i)) {
                table.longestAt(CueWord.ADVERB, words.tokens(), i).ifPresent(cue -> read(at, cue, found));
            }
        }
        return found;
    }

    private void read(int at, Cue cue, List<Attribution> found) {
        int after = at + cue.words().split(" ").length;
        boolean opens = at == 0 && words.isComma(after);
        Span right = opens
                ? reading.contents().clause(after + 1, at)
                : reading.contents().phrase(after, at);
        List<Span> content = Contents.both(subjectBefore(at), right);
        if (right != null) {
            found.add(new Attribution(null, List.of(words.span(at, after)), content, 0.8, cue, false, null));
        }
    }

    /** The subject of the verb that the adverb stands at, if it stands before the adverb. */
    private @Nullable Span subjectBefore(int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(words.size(), at + 6); i++) {
            int g = reading.group(i);
            if (g >= 0 && (i > at || reading.verbs(g).form() != VerbGroup.Form.PARTICIPLE)) {
                Stretch subject = reading.subject(g);
                boolean near = subject != null && subject.to() <= at && at - subject.to() < 4;
                return near && subject != null ? words.span(subject) : null;
            }
        }
        return null;
    }
}
