package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tagged attributions &rarr; attributions: finds the row of the table of cues that a tagged cue belongs to. */
final class TaggedCues {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly");

    /** Parts of speech that no source begins or ends with. */
    private static final Set<String> OUTER = Set.of("ADV", "ADP", "PUNCT");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** A cue is looked up as the part that it more likely plays. */
    private static final List<CueWord> PARTS =
            List.of(CueWord.PREPOSITION, CueWord.VERB, CueWord.NOUN, CueWord.ADJECTIVE, CueWord.ADVERB);

    /** A negation stands so near before its verb. */
    private static final int BEFORE = 3;

    /** Pieces of a source this near to each other, in characters, are one. */
    private static final int GAP = 3;

    private final CueTable table;
    private final ReportTokens tokens;
    private final WholeSources whole;

    TaggedCues(CueTable table, ReportTokens tokens) {
        this.table = table;
        this.tokens = tokens;
        whole = new WholeSources(tokens);
    }

    Attribution read(TaggedAttribution tagged) {
        Span tagger = source(tagged.source());
        Span source = tagger == null ? null : trimmed(tagger);
        return new Attribution(
                source == null ? null : whole.widen(source, tagged.cue(), tagged.content()),
                tagged.cue(),
                content(tagged),
                tagged.confidence(),
                row(tagged.cue()),
                isNegated(tagged.cue()),
                null);
    }

    /** "The dam is believed to have leaked": nobody says it, and around the cue it is one clause. */
    private List<Span> content(TaggedAttribution tagged) {
        List<Span> content = tagged.content();
        if (!tagged.source().isEmpty() || content.size() != 2 || tagged.cue().size() != 1) {
            return content;
        }
        Span cue = tagged.cue().get(0);
        boolean around = cue.begin() - content.get(0).end() <= GAP
                && content.get(0).end() <= cue.begin()
                && cue.end() <= content.get(1).begin()
                && content.get(1).begin() - cue.end() <= GAP;
        boolean clause = around && tokens.word(tokens.of(content.get(1)).from()).equals("to");
        return clause ? List.of(content.get(0).union(content.get(1))) : content;
    }

    /** The longest part of a source that stands in several. */
    private static @Nullable Span source(List<Span> spans) {
        Span best = null;
        Span last = null;
        for (Span span : spans) {
            last = last != null && span.begin() - last.end() <= GAP ? last.union(span) : span;
            best = best == null || last.length() > best.length() ? last : best;
        }
        return best;
    }

    /** "officials this week", "officials reportedly," are officials; null where nothing is left but an article. */
    private @Nullable Span trimmed(Span source) {
        TokenRange words = tokens.of(source);
        int from = words.from();
        int to = words.to();
        while (to > from && isOuter(to - 1)) {
            to--;
        }
        while (from < to && isOuter(from)) {
            from++;
        }
        if (from == to || (to - from == 1 && ARTICLES.contains(tokens.word(from)))) {
            return null;
        }
        return from == words.from() && to == words.to() ? source : tokens.span(new TokenRange(from, to));
    }

    private boolean isOuter(int index) {
        return OUTER.contains(tokens.tag(index)) || tokens.isTime(index);
    }

    private @Nullable Cue row(List<Span> cue) {
        for (CueWord part : PARTS) {
            for (Span span : cue) {
                Optional<Cue> row = row(part, tokens.of(span));
                if (row.isPresent()) {
                    return row.get();
                }
            }
        }
        return null;
    }

    private Optional<Cue> row(CueWord part, TokenRange cue) {
        List<Token> words = new ArrayList<>();
        for (int i = cue.from(); i < cue.to(); i++) {
            words.add(tokens.get(i));
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<Cue> row = table.longestAt(part, words, i);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private boolean isNegated(List<Span> cue) {
        for (Span span : cue) {
            TokenRange words = tokens.of(span);
            int from =
                    words.isEmpty() ? 0 : Math.max(tokens.sentence(words.from()).from(), words.from() - BEFORE);
            for (int i = from; !words.isEmpty() && i < words.to(); i++) {
                if (NEGATIONS.contains(tokens.word(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
