package org.hearsay.statement;

import static org.hearsay.statement.Construction.INFINITIVE;
import static org.hearsay.statement.Construction.NOUN;
import static org.hearsay.statement.Construction.QUESTION;
import static org.hearsay.statement.Construction.THAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Attributions by nouns: the ministry's claim that, a denial of, questions about. */
final class NounCues {
    private static final Set<String> TIES = Set.of("of", "about", "on", "over", "against", "for", "regarding", "with");
    private static final Set<String> GENITIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our", "your", "whose");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why", "what", "who", "if");

    private final SentenceReading reading;
    private final CueTable table;
    private final Words words;
    private final NounPhrases phrases;

    NounCues(SentenceReading reading, CueTable table) {
        this.reading = reading;
        this.table = table;
        this.words = reading.words();
        this.phrases = reading.phrases();
    }

    List<Attribution> read() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            if (words.tag(i).equals("NOUN")
                    && !words.isQuoted(i)
                    && !words.tag(i + 1).equals("NOUN")) {
                table.longestAt(CueWord.NOUN, words.tokens(), i).ifPresent(cue -> read(at, cue, found));
            }
        }
        return found;
    }

    private void read(int at, Cue cue, List<Attribution> found) {
        int end = at + cue.words().split(" ").length;
        int from = phrases.start(at);
        Stretch source = from < 0 ? null : possessor(from, at);
        int next = end;
        if ((words.is(end, "by") || words.is(end, "from")) && phrases.end(end + 1) > end + 1) {
            next = phrases.wholeEnd(end + 1, words.size());
            source = new Stretch(end + 1, next);
        }
        int cueFrom = at;
        if (source == null && from > 0) {
            int g = reading.group(from - 1);
            source = g < 0 ? null : reading.subject(g);
            cueFrom = source == null ? at : reading.verbs(g).from();
        }
        Span content = content(cue, next, at);
        boolean needsSource = !words.is(next, "that");
        if (content == null || (needsSource && source == null)) {
            return;
        }
        boolean tied = words.isOneOf(next, TIES) && next == end;
        Span said = source == null ? null : words.span(source);
        if (said == null || !said.overlaps(content)) {
            List<Span> words2 = List.of(words.span(cueFrom, tied ? end + 1 : end));
            found.add(new Attribution(said, words2, List.of(content), 0.7, cue, false, null));
        }
    }

    private @Nullable Span content(Cue cue, int next, int at) {
        Contents contents = reading.contents();
        boolean that = words.is(next, "that") && cue.takes(THAT) && !reading.startsVerb(next + 1);
        boolean infinitive = words.is(next, "to") && cue.takes(INFINITIVE);
        if (that || (words.isOneOf(next, QUESTIONS) && cue.takes(QUESTION))) {
            return contents.clause(next, at);
        }
        if (infinitive) {
            return contents.phrase(next, at);
        }
        if (cue.takes(NOUN) && words.isOneOf(next, TIES)) {
            int from = next + 1;
            int to = phrases.wholeEnd(from, words.size());
            boolean question = words.isOneOf(from, QUESTIONS);
            return to > from && !question ? contents.span(from, to) : contents.phrase(from, at);
        }
        return null;
    }

    /** Whose it is: "the ministry" of "the ministry's claim", "his" of "his claim"; null where none is said. */
    private @Nullable Stretch possessor(int from, int noun) {
        for (int i = noun - 1; i > from; i--) {
            if (words.isOneOf(i, GENITIVES)) {
                return new Stretch(from, i);
            }
        }
        return words.isOneOf(from, POSSESSIVES) ? new Stretch(from, from + 1) : null;
    }
}
