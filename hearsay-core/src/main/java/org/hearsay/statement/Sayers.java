package org.hearsay.statement;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** Tells sources that may say something from things that only have an effect: "the dispute highlights", "fees declined". */
final class Sayers {
    private final ReportTokens tokens;

    Sayers(ReportTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the source names or describes a thing that says nothing; a relative pronoun is left open. */
    boolean isThing(Attribution attribution) {
        Span source = attribution.source();
        return source != null
                && !canSay(attribution)
                && !Pronouns.isPronoun(source.in(tokens.text()).toLowerCase(Locale.ROOT));
    }

    /** Whether there is no source, or one that is named, described as somebody or something written, counted, or a pronoun. */
    boolean canSay(Attribution attribution) {
        Span source = attribution.source();
        if (source == null || tokens.of(source).isEmpty()) {
            return source == null;
        }
        SourcePhrase phrase = SourcePhrase.parse(tokens.of(source), tokens);
        int head = phrase.head();
        String word = tokens.word(head);
        boolean pronoun = Pronouns.isPronoun(word) && !Set.of("which", "that").contains(word) && !tokens.isQuoted(head);
        boolean named = tokens.name(head) != null
                || (tokens.isCapital(head) && tokens.tag(head).equals("PROPN"));
        return pronoun
                || named
                || !SourceNoun.sortsAt(head, tokens).isEmpty()
                || OutletNames.NOUNS.contains(tokens.lemma(head))
                || CitedOutlets.isReport(tokens.lemma(head))
                || tokens.tag(phrase.core().from()).equals("NUM");
    }
}
