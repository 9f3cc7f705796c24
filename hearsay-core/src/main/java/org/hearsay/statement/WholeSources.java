package org.hearsay.statement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.hearsay.text.Span;

/**
 * Widens a source that is cut inside of a noun phrase to all of it: "rescue" of "the rescue centre" is somebody whom no report
 * names. What cues and contents take up is left to them.
 */
final class WholeSources {
    /** So many words are added on either side. */
    private static final int REACH = 8;

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> INNER = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our");

    private final ReportTokens tokens;

    WholeSources(ReportTokens tokens) {
        this.tokens = tokens;
    }

    /** The source, or the noun phrase that it is a part of; all lies in one sentence. */
    Span widen(Span source, List<Span> cue, List<Span> content) {
        TokenRange words = tokens.of(source);
        if (words.isEmpty()) {
            return source;
        }
        List<Span> taken = Stream.concat(cue.stream(), content.stream()).toList();
        int from = from(words, taken);
        int to = to(words, taken);
        return from == words.from() && to == words.to() ? source : tokens.span(new TokenRange(from, to));
    }

    private int to(TokenRange words, List<Span> taken) {
        int end = Math.min(tokens.sentence(words.to() - 1).to(), words.to() + REACH);
        int to = words.to();
        while (to < end && isFree(to, taken) && isHeadAfter(to)) {
            to++;
        }
        return to;
    }

    /** Whether the token is the noun that the one before it belongs to: "centre" after "rescue", "aide" after "ministry". */
    private boolean isHeadAfter(int index) {
        boolean noun = NOUNS.contains(tokens.tag(index)) && INNER.contains(tokens.tag(index - 1));
        Name name = tokens.name(index);
        boolean sameName = name != null && Objects.equals(name, tokens.name(index - 1));
        boolean otherName = name != null && tokens.name(index - 1) != null && !sameName;
        return sameName || (noun && !otherName && !tokens.isTime(index) && isSpaced(index));
    }

    private int from(TokenRange words, List<Span> taken) {
        int least = Math.max(tokens.sentence(words.from()).from(), words.from() - REACH);
        int from = words.from();
        while (from > least && isFree(from - 1, taken) && isSameName(from)) {
            from--;
        }
        if (!isOpen(from)) {
            return from;
        }
        int start = from;
        while (start > least && isFree(start - 1, taken) && isModifier(start - 1)) {
            start--;
        }
        boolean determined = start > least && isFree(start - 1, taken) && isDeterminer(start - 1);
        return determined ? start - 1 : from;
    }

    private boolean isSameName(int index) {
        Name name = tokens.name(index);
        return name != null && Objects.equals(name, tokens.name(index - 1));
    }

    /** Whether something may stand before the word in its phrase: not before a pronoun, a determiner, or a person's name. */
    private boolean isOpen(int index) {
        Name name = tokens.name(index);
        boolean person = name != null && name.kind() == NameKind.PERSON;
        return INNER.contains(tokens.tag(index)) && !person && !tokens.isTime(index) && !isDeterminer(index);
    }

    private boolean isModifier(int index) {
        return INNER.contains(tokens.tag(index)) && !tokens.isTime(index) && isSpaced(index + 1);
    }

    private boolean isDeterminer(int index) {
        return (DETERMINERS.contains(tokens.word(index)) && tokens.tag(index).equals("DET"))
                || POSSESSIVES.contains(tokens.word(index));
    }

    private boolean isSpaced(int index) {
        return tokens.isQuoted(index) == tokens.isQuoted(index - 1);
    }

    private boolean isFree(int index, List<Span> taken) {
        Span span = tokens.get(index).span();
        return taken.stream().noneMatch(span::overlaps);
    }
}
