package org.hearsay.statement;

import java.util.Objects;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A source's words taken apart: "two senior officials at the ministry, both of them engineers".
 *
 * @param core determiner to head: "two senior officials"
 * @param head the last word of the core that names or describes
 * @param complement what follows the head: "at the ministry"; may be empty
 * @param apposition what stands after a comma: "both of them engineers"; may be empty
 */
record SourcePhrase(TokenRange core, int head, TokenRange complement, TokenRange apposition) {
    private static final Set<String> BREAKS =
            Set.of(",", "(", "—", "–", "--", ";", ":", "who", "which", "whose", "whom");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "these", "that", "those", "his", "her", "its", "their", "our");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "another", "any", "several", "many", "one", "other");
    private static final Set<String> LEADING =
            Set.of("both", "and", "but", "by", "from", "to", "for", "with", "even", "as", "of", "all");
    private static final Set<String> MARKS = Set.of("“", "”", "\"", "‘", "’", "'", "'s", "’s", "`", "``", "''");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "‘");
    /** Words after a noun that tell how somebody comes to know, and those that follow them: "close to", "aware of". */
    private static final Set<String> NARROWING =
            Set.of("close", "closest", "familiar", "aware", "privy", "near", "nearest");

    private static final Set<String> TIES = Set.of("to", "with", "of");
    private static final Set<String> HELD_IN = Set.of("of", "to");
    private static final int LONGEST = 60;
    private static final int LONGEST_OFFICE = 9;

    /** Of words that are at least one token. */
    static SourcePhrase parse(TokenRange source, ReportTokens tokens) {
        int from = source.from();
        int limit = Math.min(source.to(), from + LONGEST);
        while (from < limit - 1 && (LEADING.contains(tokens.word(from)) || MARKS.contains(tokens.word(from)))) {
            from++;
        }
        while (from < limit - 1 && MARKS.contains(tokens.word(limit - 1))) {
            limit--;
        }
        int segment = from;
        while (segment < limit && (segment == from || !BREAKS.contains(tokens.word(segment)))) {
            segment++;
        }
        int coreEnd = coreEnd(from, segment, tokens);
        int head = head(from, coreEnd, tokens);
        TokenRange apposition = apposition(segment, limit, tokens);
        return new SourcePhrase(
                new TokenRange(from, coreEnd), head, new TokenRange(coreEnd, Math.max(coreEnd, segment)), apposition);
    }

    private static TokenRange apposition(int comma, int limit, ReportTokens tokens) {
        if (comma >= limit || !tokens.get(comma).text().equals(",")) {
            return new TokenRange(limit, limit);
        }
        int to = comma + 1;
        while (to < limit && !BREAKS.contains(tokens.word(to))) {
            to++;
        }
        return new TokenRange(comma + 1, to);
    }

    private static int coreEnd(int from, int segment, ReportTokens tokens) {
        int end = from + 1;
        boolean noun = isNominal(from, tokens);
        while (end < segment) {
            int name =
                    Math.max(nameAfter(from, end, segment, tokens), noun ? nameAfterQuoted(end, segment, tokens) : -1);
            if (name > end) {
                end = name;
                continue;
            }
            if (noun && isPossessive(end, segment, tokens)) {
                noun = false;
                end++;
                continue;
            }
            String tag = tokens.tag(end);
            boolean inName = tokens.name(end) != null && Objects.equals(tokens.name(end), tokens.name(end - 1));
            boolean ends = (tag.equals("ADP")
                            || tag.equals("VERB")
                            || tag.equals("AUX")
                            || tokens.word(end).equals("to"))
                    || (noun && tag.equals("ADJ") && !isNominalNext(end, segment, tokens))
                    || (noun && tag.equals("ADV"))
                    || isNarrowing(end, segment, tokens)
                    || (noun && tag.equals("DET"));
            boolean participle = tag.equals("VERB") && isNominalNext(end, segment, tokens) && !noun;
            if (noun && tokens.isTime(end)) {
                break;
            }
            if (ends && !inName && !participle) {
                break;
            }
            noun |= isNominal(end, tokens);
            end++;
        }
        return end;
    }

    /** "An official close to the inquiry": taggers take the second word for a noun, and the first for an adjective. */
    private static boolean isNarrowing(int index, int limit, ReportTokens tokens) {
        return index + 1 < limit
                && NARROWING.contains(tokens.word(index))
                && TIES.contains(tokens.word(index + 1))
                && (isNominal(index - 1, tokens)
                        || !SourceNoun.sortsAt(index - 1, tokens).isEmpty());
    }

    /** The mark of "the States ' allies", which some reports write as an opening one. */
    private static boolean isPossessive(int mark, int limit, ReportTokens tokens) {
        boolean nominal = mark + 1 < limit
                && Set.of("ADJ", "NOUN", "PROPN", "VERB", "NUM").contains(tokens.tag(mark + 1));
        return nominal && POSSESSIVE.contains(tokens.word(mark));
    }

    private static boolean isNominal(int index, ReportTokens tokens) {
        String tag = tokens.tag(index);
        return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
    }

    private static boolean isNominalNext(int index, int limit, ReportTokens tokens) {
        return index + 1 < limit
                && (tokens.tag(index + 1).equals("NOUN")
                        || tokens.tag(index + 1).equals("PROPN"));
    }

    /** The speaker "the League" Ada Brook: where the name begins; -1 for none. */
    private static int nameAfterQuoted(int opening, int limit, ReportTokens tokens) {
        if (!QUOTES.contains(tokens.word(opening))) {
            return -1;
        }
        for (int i = opening + 2; i < Math.min(limit - 1, opening + 6); i++) {
            if (QUOTES.contains(tokens.word(i))) {
                return tokens.name(i + 1) != null ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "Secretary of State Ada Brook": where the name begins that belongs to the core; -1 for none. */
    private static int nameAfter(int from, int of, int limit, ReportTokens tokens) {
        if (!HELD_IN.contains(tokens.word(of)) || of == from || !SourceNoun.isPersonal(of - 1, tokens)) {
            return -1;
        }
        boolean wholeTitle = !DEFINITE.contains(tokens.word(from))
                && !INDEFINITE.contains(tokens.word(from))
                && !SourceNoun.sortsAt(of - 1, tokens).contains(SourceNoun.GROUP)
                && tokens.word(of).equals("of")
                && tokens.word(of + 1).equals("the");
        for (int i = of + 1; i < Math.min(limit, of + LONGEST_OFFICE); i++) {
            if (isPersonName(tokens.name(i))) {
                return i > of + 1 && !isPossessor(i, limit, tokens) ? i : -1;
            }
            boolean goesOn = (isNominal(i, tokens)
                            || tokens.tag(i).equals("ADJ")
                            || tokens.name(i) != null
                            || tokens.word(i).equals("of")
                            || tokens.word(i).equals("the"))
                    && (wholeTitle || !SourceNoun.sortsAt(i, tokens).contains(SourceNoun.OFFICE));
            if (!goesOn) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPossessor(int name, int limit, ReportTokens tokens) {
        int end = name;
        while (end < limit && Objects.equals(tokens.name(end), tokens.name(name))) {
            end++;
        }
        return end < limit && MARKS.contains(tokens.word(end));
    }

    /** A quotation mark or apostrophe, alone or with the "s" of a possessor. */
    static boolean isMark(String word) {
        return MARKS.contains(word);
    }

    static boolean isPersonName(@Nullable Name name) {
        return name != null && name.kind() == NameKind.PERSON;
    }

    private static int head(int from, int end, ReportTokens tokens) {
        for (int i = end - 1; i >= from; i--) {
            if (isNominal(i, tokens) || tokens.name(i) != null) {
                return i;
            }
        }
        return end - 1;
    }

    boolean isDefinite(ReportTokens tokens) {
        return DEFINITE.contains(tokens.word(core.from())) || hasPossessive(tokens);
    }

    boolean isIndefinite(ReportTokens tokens) {
        return INDEFINITE.contains(tokens.word(core.from()))
                || tokens.tag(core.from()).equals("NUM");
    }

    private boolean hasPossessive(ReportTokens tokens) {
        for (int i = core.from(); i < head; i++) {
            if (POSSESSIVE.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Core and complement without the determiner: "senior officials at the ministry". */
    String words(ReportTokens tokens) {
        return tokens.words(new TokenRange(withoutDeterminer(core, tokens).from(), complement.to()));
    }

    static TokenRange withoutDeterminer(TokenRange range, ReportTokens tokens) {
        boolean determiner = range.size() > 1
                && (DEFINITE.contains(tokens.word(range.from()))
                        || Set.of("a", "an").contains(tokens.word(range.from())));
        return determiner ? new TokenRange(range.from() + 1, range.to()) : range;
    }

    /** Words between the determiner and the head. */
    TokenRange modifiers(ReportTokens tokens) {
        int from = withoutDeterminer(core, tokens).from();
        return new TokenRange(Math.min(from, head), head);
    }
}
