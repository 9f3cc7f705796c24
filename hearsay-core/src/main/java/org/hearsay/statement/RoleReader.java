package org.hearsay.statement;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.jspecify.annotations.Nullable;

/** The role that stands beside a person's name: before it ("Taliban spokesman X", "the mayor, X"), or after it ("X, a spokesman"). */
final class RoleReader {
    private static final int LONGEST = 9;
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this");

    private static final Set<String> HELD_IN = Set.of("of", "to", "at");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

    private final ReportTokens tokens;

    RoleReader(ReportTokens tokens) {
        this.tokens = tokens;
    }

    Optional<Role> beside(TokenRange name) {
        TokenRange sentence = tokens.sentence(name.from());
        return before(name.from(), sentence)
                .or(() -> after(name.to(), sentence))
                .or(() -> beforeComma(name, sentence));
    }

    private Optional<Role> before(int name, TokenRange sentence) {
        int from = name;
        int office = name - 1;
        while (from > sentence.from() && name - from < LONGEST) {
            int quoted = quotedBody(from - 1, sentence);
            if (quoted < 0 && !isRoleWord(from - 1, from)) {
                break;
            }
            from = quoted < 0 ? from - 1 : quoted;
            office = quoted < 0 ? office : quoted - 1;
        }
        while (from < name && !isFirstWord(from)) {
            from++;
        }
        return from < name ? role(new TokenRange(from, name), office) : Optional.empty();
    }

    /** Where the quoted words of "the speaker “the League” Vale" begin whose closing mark is {@code closing}; -1 for none. */
    private int quotedBody(int closing, TokenRange sentence) {
        if (!QUOTES.contains(tokens.word(closing))) {
            return -1;
        }
        for (int i = closing - 2; i > Math.max(sentence.from(), closing - 6); i--) {
            if (QUOTES.contains(tokens.word(i))) {
                return isOffice(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isFirstWord(int index) {
        String word = tokens.word(index);
        return !word.equals("'s") && !word.equals("of") && !DETERMINERS.contains(word);
    }

    private boolean isRoleWord(int index, int next) {
        String tag = tokens.tag(index);
        boolean word = tag.equals("NOUN")
                || tag.equals("PROPN")
                || tag.equals("ADJ")
                || tokens.word(index).equals("'s");
        boolean of = HELD_IN.contains(tokens.word(index)) && index > 0 && SourceNoun.isPersonal(index - 1, tokens);
        boolean article = tokens.word(index).equals("the") && index > 0 && HELD_IN.contains(tokens.word(index - 1));
        return (word && Gender.ofTitle(tokens.word(index)) == Gender.UNKNOWN)
                || isOffice(index)
                || (of && !HELD_IN.contains(tokens.word(next)))
                || isInsideBody(index)
                || article;
    }

    /** The "of" of "Ministry of Ports". */
    private boolean isInsideBody(int index) {
        Name name = tokens.name(index);
        return name != null && name.kind() == NameKind.ORGANIZATION;
    }

    private boolean isOffice(int index) {
        return SourceNoun.isPersonal(index, tokens);
    }

    private Optional<Role> after(int end, TokenRange sentence) {
        if (end + 1 >= sentence.to() || !tokens.get(end).text().equals(",")) {
            return Optional.empty();
        }
        int from = end + 1;
        int to = from;
        while (to < Math.min(sentence.to(), from + LONGEST + 4) && !isEnd(to)) {
            to++;
        }
        return nounPhrase(new TokenRange(from, to));
    }

    private boolean isEnd(int index) {
        String word = tokens.word(index);
        return Set.of(",", ".", ";", "who", "which", "(", "—", "–", "and", "”", "\"")
                        .contains(word)
                || tokens.tag(index).equals("AUX")
                || tokens.tag(index).equals("VERB");
    }

    /** "the mayor of Brenholt, Aino Tervane," */
    private Optional<Role> beforeComma(TokenRange name, TokenRange sentence) {
        int comma = name.from() - 1;
        boolean closes = name.to() >= sentence.to()
                || Set.of(",", ".").contains(tokens.get(name.to()).text())
                || tokens.tag(name.to()).equals("VERB");
        if (comma <= sentence.from() || !tokens.get(comma).text().equals(",") || !closes) {
            return Optional.empty();
        }
        int from = comma;
        while (from > sentence.from() && comma - from < LONGEST) {
            from--;
            if (isEnd(from)) {
                return Optional.empty();
            }
            boolean begins = DETERMINERS.contains(tokens.word(from))
                    && (from == sentence.from() || !tokens.tag(from - 1).equals("ADP"));
            if (begins) {
                return nounPhrase(new TokenRange(from, comma));
            }
        }
        return Optional.empty();
    }

    private Optional<Role> nounPhrase(TokenRange range) {
        if (range.size() == 0) {
            return Optional.empty();
        }
        SourcePhrase phrase = SourcePhrase.parse(range, tokens);
        TokenRange whole = new TokenRange(
                phrase.core().from(),
                Math.max(phrase.core().to(), phrase.complement().to()));
        return isOffice(phrase.head()) ? role(whole, phrase.head()) : Optional.empty();
    }

    /** The role that these words tell, if {@code head} is somebody's. */
    Optional<Role> role(TokenRange words, int head) {
        if (!isOffice(head) && !isOfficeOf(words)) {
            return Optional.empty();
        }
        TokenRange bare = SourcePhrase.withoutDeterminer(words, tokens);
        int noun = isOffice(head) ? head : bare.from();
        for (int i = bare.from(); i < bare.to() && !isOffice(head); i++) {
            if (isOffice(i)) {
                noun = i;
                break;
            }
        }
        return Optional.of(new Role(tokens.words(bare), body(words, noun), tokens.lemma(noun), tokens.span(bare)));
    }

    /** "Secretary of State": the noun stands before "of". */
    private boolean isOfficeOf(TokenRange words) {
        for (int i = words.from() + 1; i < words.to(); i++) {
            if (tokens.word(i).equals("of") && isOffice(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a body among the words, else what "for", "of" or "at" leads to. */
    @Nullable
    String body(TokenRange words, int noun) {
        @Nullable String other = null;
        for (int i = words.from(); i < words.to(); i++) {
            Name name = tokens.name(i);
            if (name != null && i != noun && name.kind() != NameKind.PERSON) {
                if (name.kind() == NameKind.ORGANIZATION || name.kind() == NameKind.OUTLET) {
                    return name.span().in(tokens.text());
                }
                other = other == null ? name.span().in(tokens.text()) : other;
            }
        }
        return other != null ? other : complementBody(words, noun);
    }

    private @Nullable String complementBody(TokenRange words, int noun) {
        int from = noun + 2;
        boolean leads =
                from < words.to() && Set.of("for", "of", "at", "from", "with").contains(tokens.word(noun + 1));
        if (!leads) {
            return possessorBody(words, noun);
        }
        SourcePhrase phrase = SourcePhrase.parse(new TokenRange(from, words.to()), tokens);
        boolean body = SourceNoun.sortsAt(phrase.head(), tokens).contains(SourceNoun.BODY);
        return body ? tokens.words(SourcePhrase.withoutDeterminer(phrase.core(), tokens)) : null;
    }

    /** "the ministry's spokeswoman". */
    private @Nullable String possessorBody(TokenRange words, int noun) {
        for (int i = words.from() + 1; i < noun; i++) {
            if (tokens.word(i).equals("'s") && SourceNoun.sortsAt(i - 1, tokens).contains(SourceNoun.BODY)) {
                return tokens.words(SourcePhrase.withoutDeterminer(new TokenRange(words.from(), i), tokens));
            }
        }
        return null;
    }
}
