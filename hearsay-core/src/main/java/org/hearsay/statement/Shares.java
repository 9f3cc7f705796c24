package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources that are so many of a kind of people: "54 percent of voters", "six in ten", "a majority", "many". */
final class Shares {
    private static final Set<String> PARTS = Set.of(
            "percent",
            "%",
            "percentage",
            "majority",
            "plurality",
            "minority",
            "half",
            "two-thirds",
            "three-quarters",
            "hundred",
            "thousand",
            "million",
            "dozen",
            "score",
            "handful");
    private static final Set<String> PLURALS =
            Set.of("some", "many", "most", "others", "several", "few", "those", "hundreds", "thousands", "dozens");
    private static final Set<String> RATIO = Set.of("in", "of", "out");
    private static final Set<String> KNOWING =
            Set.of("familiar", "briefed", "close", "aware", "privy", "near", "involved", "present");
    private static final int LARGE = 13;

    private final ReportTokens tokens;

    Shares(ReportTokens tokens) {
        this.tokens = tokens;
    }

    /** Empty where the source is no share; a small number alone ("Two said") is left to others. */
    Optional<Said> resolve(SourcePhrase phrase, TokenRange source) {
        int head = phrase.head();
        if (tokens.name(head) != null) {
            return Optional.empty();
        }
        boolean counted = PARTS.contains(tokens.lemma(head)) || PARTS.contains(tokens.word(head));
        boolean many = PLURALS.contains(tokens.word(head)) && phrase.core().size() <= 2;
        if (!counted && !many && !isRatio(phrase) && !isLarge(head)) {
            return Optional.empty();
        }
        TokenRange words = new TokenRange(
                phrase.core().from(),
                Math.max(phrase.core().to(), phrase.complement().to()));
        if (isInformed(phrase)) {
            Unnamed people = new Unnamed(tokens.words(words), 0, "person", null);
            return Optional.of(Sources.unnamed(people, tokens.span(words), source.from(), Gender.UNKNOWN, true));
        }
        Speaker speaker =
                new Speaker(phrase.words(tokens), SpeakerKind.GROUP, List.of(tokens.span(words)), null, null, null);
        return Optional.of(new Said(speaker, source.from(), Gender.UNKNOWN, true, tokens.word(head), List.of()));
    }

    /** "Those briefed on the plan", "others close to the board": people who know, not a kind of people. */
    private boolean isInformed(SourcePhrase phrase) {
        return phrase.complement().size() > 1
                && KNOWING.contains(tokens.word(phrase.complement().from()));
    }

    /** "Six in 10", "nine out of ten". */
    private boolean isRatio(SourcePhrase phrase) {
        int last = phrase.complement().to() - 1;
        return phrase.core().size() <= 2
                && phrase.complement().size() >= 2
                && phrase.complement().size() <= 3
                && RATIO.contains(tokens.word(phrase.complement().from()))
                && Counts.of(tokens.word(phrase.head())) > 0
                && Counts.of(tokens.word(last)) > 0;
    }

    /** "21,000". */
    private boolean isLarge(int head) {
        String digits = tokens.word(head).replace(",", "");
        boolean number = tokens.tag(head).equals("NUM")
                && !tokens.isTime(head)
                && digits.length() <= 9
                && digits.chars().allMatch(Character::isDigit);
        return number && Integer.parseInt(digits) >= LARGE;
    }
}
