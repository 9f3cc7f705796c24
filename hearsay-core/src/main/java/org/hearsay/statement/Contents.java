package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Where what is attributed begins and ends in a sentence, or beyond it with a quotation. */
final class Contents {
    private static final int REACH = 120;
    private static final int SHORT = 8;
    private static final Set<String> BREAKS =
            Set.of("but", "while", "though", "although", "which", "who", "whose", "where");
    private static final Set<String> RELATIVES = Set.of("who", "which", "where", "whose");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NEW_CLAUSE = Set.of("VERB", "SCONJ", "AUX");
    private static final Set<String> STOPS = Set.of("while", "when", "because", "although", "though", "if");
    private static final Set<String> ADVERBIAL = Set.of("ADP", "ADV", "SCONJ", "CCONJ");

    private final Words words;
    private final List<Quotation> quotations;
    /** Whether a verb stands at a token that itself attributes speech. */
    private final IntPredicate speaks;

    Contents(Words words, List<Quotation> quotations, IntPredicate speaks) {
        this.words = words;
        this.quotations = quotations;
        this.speaks = speaks;
    }

    /** The content from token {@code from} to the end of its clause; null where nothing is left. */
    @Nullable
    Span clause(int from, int head) {
        return span(from, end(from, head, false));
    }

    /** The same; where the speaker is a relative pronoun, the verb of the main clause after a comma ends it. */
    @Nullable
    Span clause(int from, int head, boolean relative) {
        int end = end(from, head, false);
        for (int i = from + 1; relative && i < Math.min(end - 1, from + REACH); i++) {
            boolean main = words.isTagged(i + 1, VERBS) && !words.lower(i + 1).endsWith("ing");
            if (words.isComma(i) && main && words.quotation(i) == words.quotation(head)) {
                return span(from, i);
            }
        }
        return span(from, end);
    }

    /** The content of a shorter kind, a phrase or an infinitive, from token {@code from}. */
    @Nullable
    Span phrase(int from, int head) {
        return span(from, end(from, head, true));
    }

    private int end(int from, int head, boolean phrase) {
        int outer = words.quotation(head);
        int i = from;
        for (; i < words.size() && i < from + REACH; i++) {
            if (outer >= 0 && words.quotation(i) != outer) {
                return i;
            }
            if (words.quotation(i) == outer && i > from && endsClause(i, phrase)) {
                return i;
            }
        }
        return i < words.size() ? words.size() : i;
    }

    private boolean endsClause(int i, boolean phrase) {
        if (words.is(i, ";") || (words.isDash(i) && phrase)) {
            return true;
        }
        boolean comma = words.isComma(i);
        boolean pause = comma || words.quotation(i - 1) != words.quotation(i);
        int next = comma ? i + 1 : i;
        if (pause) {
            boolean participle = words.lower(next).endsWith("ing") && speaks.test(next);
            if (participle || words.is(next, "according") || words.isOneOf(next, BREAKS)) {
                return true;
            }
            if (phrase && comma && words.isTagged(next, NEW_CLAUSE)) {
                return true;
            }
        }
        if (words.tag(next).equals("CCONJ")) {
            int verb = afterAdverbs(next + 1);
            int afterSubject = words.tag(next + 1).equals("PRON") && pause ? afterAdverbs(next + 2) : verb;
            return speaks.test(verb)
                    || speaks.test(afterSubject)
                    || (phrase
                            && words.tag(verb).equals("VERB")
                            && !words.lower(verb).endsWith("ing"));
        }
        return phrase && i == next && words.isOneOf(i, STOPS);
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (i < from + 5
                && (words.tag(i).equals("ADV")
                        || words.tag(i).equals("AUX")
                        || words.tag(i).equals("PART"))) {
            i++;
        }
        return i;
    }

    /** The words from {@code from} to {@code to}, trimmed of outer punctuation; a quotation that is begun is finished. */
    @Nullable
    Span span(int from, int to) {
        int begin = from;
        while (begin < to
                && (words.isComma(begin) || words.isEnd(begin) || words.is(begin, ":") || words.isDash(begin))
                && !words.isQuoted(begin)) {
            begin++;
        }
        int end = to;
        while (end > begin && isOuterMark(end - 1, begin)) {
            end--;
        }
        if (begin >= end) {
            return null;
        }
        Span span = words.span(begin, end);
        int last = words.quotation(end - 1);
        boolean opened = last >= 0 && quotations.get(last).span().begin() >= span.begin();
        if (opened && (end == words.size() || words.quotation(end) != last || onlyMarks(end))) {
            return new Span(
                    span.begin(),
                    Math.max(span.end(), quotations.get(last).span().end()));
        }
        return span;
    }

    private boolean onlyMarks(int from) {
        for (int i = from; i < words.size(); i++) {
            if (!words.isMark(i) && !words.isEnd(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOuterMark(int i, int begin) {
        boolean mark = words.isComma(i) || words.isEnd(i) || words.is(i, ":") || words.isDash(i) || words.isMark(i);
        int quotation = words.quotation(i);
        boolean closes = quotation >= 0
                && quotations.get(quotation).span().begin() >= words.span(begin).begin();
        return mark && !closes;
    }

    /** The content before token {@code to} that ends there: quoted sentences, or the sentence so far; null for none. */
    @Nullable
    Span before(int to) {
        int end = to;
        while (end > 0 && (words.isComma(end - 1) || words.isDash(end - 1)) && !words.isQuoted(end - 1)) {
            end--;
        }
        if (end == 0) {
            return quotationBeforeSentence();
        }
        int quotation = words.quotation(end - 1);
        if (quotation < 0 || quotation == words.quotation(to)) {
            return span(clauseStart(end), end);
        }
        Span quoted = quotations.get(quotation).span();
        int first = end - 1;
        while (first > 0 && words.quotation(first - 1) == quotation) {
            first--;
        }
        boolean mixed = first > 0 && !words.isComma(first - 1) && !words.is(first - 1, ":") && !speaksBefore(first);
        return mixed ? new Span(words.span(clauseStart(first)).begin(), quoted.end()) : quoted;
    }

    private boolean speaksBefore(int to) {
        for (int i = Math.max(0, to - REACH); i < to; i++) {
            if (speaks.test(i)) {
                return true;
            }
        }
        return false;
    }

    private int clauseStart(int to) {
        for (int i = to - 1; i > Math.max(0, to - REACH); i--) {
            boolean relative = words.isOneOf(i, RELATIVES) && words.isComma(i - 1);
            if (relative || (words.is(i - 1, ";") && !words.isQuoted(i))) {
                return i;
            }
        }
        int start = words.start();
        return start >= to ? 0 : words.isMark(0) && !words.isQuoted(0) ? Math.min(1, to - 1) : start;
    }

    private @Nullable Span quotationBeforeSentence() {
        int begin = words.sentence().span().begin();
        int next = Spans.indexFrom(quotations, Quotation::span, begin);
        if (next == 0 || begin - quotations.get(next - 1).span().end() > 1) {
            return null;
        }
        boolean continues = !words.isCapitalized(0) || (words.size() < SHORT && words.isEnd(words.size() - 1));
        return continues ? quotations.get(next - 1).span() : null;
    }

    /** Whether the sentence before {@code to} is but an adverbial ("In an interview,"), no content. */
    boolean isAdverbial(int to) {
        int start = clauseStart(Math.max(1, to));
        return words.isTagged(start, ADVERBIAL) || words.lower(start).endsWith("ing") || speaks.test(start);
    }

    /** Two contents of one attribution as a list. */
    static List<Span> both(@Nullable Span first, @Nullable Span second) {
        List<Span> spans = new ArrayList<>();
        if (first != null) {
            spans.add(first);
        }
        if (second != null && (first == null || !second.overlaps(first))) {
            spans.add(second);
        }
        spans.sort(null);
        return spans;
    }
}
