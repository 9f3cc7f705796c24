package org.hearsay.statement;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a sentence: short ones without what follows their noun, and whole ones, as far as tags tell. */
final class NounPhrases {
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> INNER = Set.of("NOUN", "PROPN", "NUM", "ADJ", "SYM");
    private static final Set<String> NO_TIE = Set.of(
            "after",
            "before",
            "since",
            "because",
            "than",
            "as",
            "despite",
            "during",
            "until",
            "per",
            "while",
            "though",
            "although",
            "if",
            "when",
            "unless",
            "that",
            "to",
            "by");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");
    private static final Set<String> COORDINATORS = Set.of("and", "or", "&");
    private static final int REACH = 30;
    private static final int QUOTED = 5;

    private final Words words;
    /** For every token the first one of its short phrase, or -1. */
    private final int[] starts;
    /** For every first token of a short phrase, one past its last one. */
    private final int[] ends;

    NounPhrases(Words words) {
        this.words = words;
        this.starts = new int[words.size()];
        this.ends = new int[words.size()];
        java.util.Arrays.fill(starts, -1);
        for (int i = 0; i < words.size(); ) {
            int end = shortEnd(i);
            if (end == i) {
                i++;
                continue;
            }
            for (int k = i; k < end; k++) {
                starts[k] = i;
            }
            ends[i] = end;
            i = end;
        }
    }

    /** One past the short phrase that begins with token {@code from}, or {@code from} where none does. */
    private int shortEnd(int from) {
        String tag = words.tag(from);
        if (tag.equals("PRON") && !isPossessive(from)) {
            return from + 1;
        }
        int i = from;
        int head = -1;
        if (tag.equals("DET") || isPossessive(from)) {
            i++;
            head = tag.equals("DET")
                            && !words.lower(from).equals("the")
                            && !words.lower(from).equals("a")
                    ? from
                    : -1;
        }
        for (; i < words.size() && sameQuotation(i, from); i++) {
            String inner = words.tag(i);
            if (HEADS.contains(inner) && !inner.equals("PRON")) {
                head = i;
            } else if (isGenitive(i)) {
                if (head != i - 1) {
                    break;
                }
            } else if (!isInside(i, head)) {
                break;
            }
        }
        return head < 0 ? from : isGenitive(head + 1) && head + 2 >= i ? head + 2 : head + 1;
    }

    private boolean sameQuotation(int i, int from) {
        return words.quotation(i) == words.quotation(from) || words.isQuoted(from) == words.isQuoted(i);
    }

    private boolean isInside(int i, int head) {
        String tag = words.tag(i);
        if (INNER.contains(tag)) {
            return true;
        }
        boolean wordFollows = INNER.contains(words.tag(i + 1));
        if (tag.equals("ADV")) {
            return wordFollows && head < 0 && words.tag(i + 1).equals("ADJ");
        }
        if (tag.equals("VERB")) {
            String word = words.lower(i);
            return head < 0
                    && wordFollows
                    && (word.endsWith("ed") || word.endsWith("ing"))
                    && i > 0
                    && (words.tag(i - 1).equals("DET") || words.tag(i - 1).equals("ADJ") || isGenitive(i - 1));
        }
        boolean joint = words.isDash(i) || words.is(i, "/") || words.is(i, "&") || (words.is(i, ".") && wordFollows);
        return joint
                && head >= 0
                && head == i - 1
                && wordFollows
                && words.span(i).begin() == words.span(i - 1).end();
    }

    private boolean isGenitive(int i) {
        return words.is(i, "'s") || words.is(i, "’s") || (words.tag(i).equals("PART") && words.is(i, "'"));
    }

    boolean isPossessive(int i) {
        return POSSESSIVES.contains(words.lower(i)) && INNER.contains(words.tag(i + 1));
    }

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

    /** The first token of the short phrase that token {@code i} stands in, or -1. */
    int start(int i) {
        return i >= 0 && i < starts.length ? starts[i] : -1;
    }

    /** One past the short phrase that begins at {@code from}; {@code from} where none does. */
    int end(int from) {
        return start(from) == from ? ends[from] : from;
    }

    /** The whole phrase that ends before token {@code to}: "officials in three countries who know the plan". */
    @Nullable
    Stretch endingAt(int to) {
        int last = to - 1;
        if (words.is(last, ")")) {
            last = beforeBracket(last) - 1;
        }
        if (start(last) < 0) {
            return null;
        }
        int from = start(last);
        int least = Math.max(0, to - REACH);
        boolean list = false;
        for (Optional<Integer> more = before(from, list);
                more.isPresent() && more.get() >= least;
                more = before(from, list)) {
            list |= words.isOneOf(from - 1, COORDINATORS);
            from = more.get();
        }
        return new Stretch(beforeQuotedWords(from), to);
    }

    /** The speaker "the League" Vale; Gen. Ada "Iron" Vale: a phrase that a few quoted words break begins before them. */
    private int beforeQuotedWords(int from) {
        int closing = from - 1;
        if (!words.isMark(closing) || !words.isQuoted(closing) || words.isQuoted(from) || !words.isCapitalized(from)) {
            return from;
        }
        int opening = closing - 1;
        while (opening > 0 && closing - opening < QUOTED && !words.isMark(opening)) {
            if (words.isComma(opening)
                    || words.isEnd(opening)
                    || words.tag(opening).equals("VERB")) {
                return from;
            }
            opening--;
        }
        boolean noun = words.isMark(opening) && closing - opening > 1 && start(opening - 1) >= 0;
        return noun && !words.tag(opening - 1).equals("PRON") ? start(opening - 1) : from;
    }

    private int beforeBracket(int closing) {
        int i = closing;
        while (i > Math.max(0, closing - REACH) && !words.is(i, "(")) {
            i--;
        }
        return i;
    }

    /** Where the phrase starts that the one at {@code from} belongs to as an attribute. */
    private Optional<Integer> before(int from, boolean list) {
        int tie = from - 1;
        if (tie < 1 || words.quotation(tie) != words.quotation(from)) {
            return Optional.empty();
        }
        if (words.isOneOf(tie, COORDINATORS) || (list && words.isComma(tie))) {
            return coordinated(words.isComma(tie - 1) && tie > 1 ? tie - 1 : tie);
        }
        boolean close = (words.is(tie, "to") && words.tag(tie - 1).equals("ADJ"))
                || (words.is(tie, "by") && words.tag(tie - 1).equals("NOUN"));
        if (close || (words.tag(tie).equals("ADP") && !words.isOneOf(tie, NO_TIE))) {
            int noun = words.tag(tie - 1).equals("ADJ") && start(tie - 1) < 0 ? tie - 2 : tie - 1;
            if (start(noun) >= 0) {
                return Optional.of(start(noun));
            }
            return verbal(noun);
        }
        return words.tag(tie).equals("VERB") || words.tag(tie).equals("AUX") ? relative(tie) : Optional.empty();
    }

    private Optional<Integer> coordinated(int tie) {
        int noun = start(tie - 1);
        boolean object = noun > 0
                && (words.tag(noun - 1).equals("VERB") || words.tag(noun - 1).equals("AUX"));
        return noun < 0 || object ? Optional.empty() : Optional.of(noun);
    }

    /** "a man identified as", "people living in", or a relative clause. */
    private Optional<Integer> verbal(int verb) {
        if (!words.tag(verb).equals("VERB")) {
            return Optional.empty();
        }
        boolean participle =
                words.lower(verb).endsWith("ing") || words.lower(verb).endsWith("ed");
        if (participle && words.tag(verb - 1).equals("NOUN") && start(verb - 1) >= 0) {
            return Optional.of(start(verb - 1));
        }
        return relative(verb);
    }

    private Optional<Integer> relative(int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - 12); i--) {
            if (words.isEnd(i) || words.isComma(i)) {
                return Optional.empty();
            }
            if (words.isOneOf(i, RELATIVES)) {
                return start(i - 1) >= 0 ? Optional.of(start(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** One past the whole phrase that begins with {@code from}, with "of …" and names set after it; bounded by {@code to}. */
    int wholeEnd(int from, int to) {
        int end = end(from);
        while (end > from && end < Math.min(to, from + REACH)) {
            int next = end;
            if (words.is(next, "(")) {
                next = afterBracket(next);
            } else if ((words.tag(next).equals("ADP") && !words.isOneOf(next, NO_TIE))
                    || words.isOneOf(next, COORDINATORS)) {
                next = end(next + 1) == next + 1 ? end : end(next + 1);
            }
            if (next <= end || next > to) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int afterBracket(int opening) {
        for (int i = opening; i < Math.min(words.size(), opening + REACH); i++) {
            if (words.is(i, ")")) {
                return i + 1;
            }
        }
        return opening;
    }
}
