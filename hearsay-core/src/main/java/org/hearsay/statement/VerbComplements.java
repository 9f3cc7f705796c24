package org.hearsay.statement;

import static org.hearsay.statement.Construction.ADDRESSEE;
import static org.hearsay.statement.Construction.CLAUSE;
import static org.hearsay.statement.Construction.GERUND;
import static org.hearsay.statement.Construction.INFINITIVE;
import static org.hearsay.statement.Construction.NOUN;
import static org.hearsay.statement.Construction.QUESTION;
import static org.hearsay.statement.Construction.QUOTE;
import static org.hearsay.statement.Construction.THAT;

import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/** What follows a verb that attributes: whom it tells, when and where it is said, and the content. One for each sentence. */
final class VerbComplements {
    /** Words that open a question that somebody asks, answers or knows the answer to. */
    static final Set<String> QUESTION_WORDS = WordTable.words(VerbComplements.class, "verb-words.tsv", "question");

    private static final Set<String> TIES = WordTable.words(VerbComplements.class, "verb-words.tsv", "tie");
    private static final Set<String> TOPICS = Set.of("about", "against");
    private static final Set<String> ADVERBIAL = Set.of("SCONJ", "ADP");
    private static final Set<String> NOMINAL = Set.of("DET", "PROPN", "PRON", "NOUN");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("SCONJ", "PRON", "ADV", "ADP", "DET", "PROPN", "ADJ", "NUM");
    private static final int ADVERBIALS = 5;
    private static final int REACH = 40;

    private final SentenceReading reading;
    private final Words words;
    private final NounPhrases phrases;
    private final Contents contents;
    private final @Nullable Span follows;

    /** @param follows what comes after the sentence, for a cue that ends it with a colon; null for nothing */
    VerbComplements(SentenceReading reading, @Nullable Span follows) {
        this.reading = reading;
        this.words = reading.words();
        this.phrases = reading.phrases();
        this.contents = reading.contents();
        this.follows = follows;
    }

    /**
     * The content behind the verb; null where none stands there.
     *
     * @param next the token behind adverbials
     * @param told the token behind the verb and whom it tells
     * @param relative whether the verb is in a relative clause
     */
    @Nullable
    Span right(VerbGroup group, Cue cue, int next, int told, boolean relative) {
        int head = group.head();
        if (words.quotation(next) != words.quotation(head) && !words.opensQuotation(next)) {
            return null;
        }
        int after = words.isComma(next) || words.is(next, ":") ? next + 1 : next;
        if (cue.takes(QUOTE) && words.opensQuotation(after)) {
            return contents.clause(after, head);
        }
        if (cue.takes(QUOTE) && words.is(next, ":")) {
            return words.isEnd(after) ? follows : contents.clause(after, head);
        }
        if (words.isEnd(next) || words.isComma(next)) {
            return null;
        }
        if (words.is(next, "that") && cue.takes(THAT)) {
            return contents.clause(next, head, relative);
        }
        if (words.isOneOf(next, QUESTION_WORDS) && (cue.takes(QUESTION) || cue.takes(CLAUSE))) {
            return contents.clause(next, head);
        }
        if (cue.takes(INFINITIVE) && (words.is(next, "to") || (words.is(next, "not") && words.is(next + 1, "to")))) {
            return contents.phrase(next, head);
        }
        if (cue.takes(GERUND) && words.lower(next).endsWith("ing") && phrases.start(next) < 0) {
            return contents.phrase(next, head);
        }
        if (cue.takes(CLAUSE) && opensClause(next)) {
            return contents.clause(next, head, relative);
        }
        if (cue.takes(NOUN) || (cue.takes(THAT) && words.isOneOf(told, TOPICS))) {
            int object = words.isOneOf(told, TOPICS) && cue.takes(THAT) ? told + 1 : told;
            return phrases.end(object) > object || words.opensQuotation(object) ? contents.phrase(object, head) : null;
        }
        return null;
    }

    /** Whom the verb tells, where its words end at {@code end}; null where it says nobody. */
    @Nullable
    Stretch addressee(Cue cue, int end) {
        int from = end;
        if (!cue.takes(ADDRESSEE)) {
            if (!words.is(end, "to") || !cue.takes(QUOTE)) {
                return null;
            }
            from = end + 1;
        }
        if ((opensContent(from, cue) && !words.isTagged(from, NOMINAL))
                || words.isOneOf(from, QUESTION_WORDS)
                || words.is(from, "that")) {
            return null;
        }
        int to = phrases.end(from);
        if (to == from) {
            return null;
        }
        int whole = phrases.wholeEnd(from, Math.min(words.size(), from + 12));
        return new Stretch(from, words.is(whole, "that") || words.isEnd(whole) || words.isComma(whole) ? whole : to);
    }

    /** Past "on Tuesday", "in a statement", "to reporters", where a content or the end follows; else {@code from}. */
    int skipAdverbials(int from, Cue cue) {
        if (!cue.takes(QUOTE) && !cue.takes(THAT)) {
            return from;
        }
        int i = from;
        int time = from;
        for (int n = 0; n < ADVERBIALS && !opensContent(i, cue); n++) {
            int next = i;
            if (words.tag(i).equals("ADV") || words.isTime(i)) {
                next = i + 1;
            } else if (words.isOneOf(i, TIES)) {
                next = Math.max(phrases.end(i + 1), i + 1);
            } else if (phrases.end(i) > i && words.isTime(phrases.end(i) - 1)) {
                next = phrases.end(i);
            }
            if (next <= i || next > words.size()) {
                return time;
            }
            time = words.isTime(next - 1) && time == i ? next : time;
            i = next;
        }
        return opensContent(i, cue) ? i : time;
    }

    /** …," she said on Monday, "…": the quotation after a comma or colon that follows the cue at once. */
    @Nullable
    Span quotedAfter(VerbGroup group, int next) {
        boolean mark = words.isComma(next) || words.is(next, ":");
        return mark && words.opensQuotation(next + 1) ? contents.clause(next + 1, group.head()) : null;
    }

    /** He said, however, that …; he said, pointing at it, "…". */
    @Nullable
    Span afterAside(VerbGroup group, int comma) {
        for (int i = comma + 1; i < Math.min(words.size(), comma + REACH); i++) {
            if (words.isComma(i) && (words.is(i + 1, "that") || words.opensQuotation(i + 1))) {
                return contents.clause(i + 1, group.head());
            }
        }
        return null;
    }

    /** Whether nothing that belongs to the verb follows at {@code next}: a mark, the end, or words of another quotation. */
    boolean stops(VerbGroup group, int next) {
        return words.isEnd(next)
                || words.isComma(next)
                || words.isDash(next)
                || words.is(next, ":")
                || words.quotation(next) != words.quotation(group.head());
    }

    /** Whether an unquoted content that a parenthesis breaks goes on at {@code from}. */
    boolean goesOn(int from, Span left) {
        boolean quoted = words.sentence().span().begin() > left.begin() || words.isMark(0);
        return !quoted && !words.isTagged(from, ADVERBIAL) && !words.lower(from).endsWith("ing") && !words.isEnd(from);
    }

    /** Whether a content may open with the token, so that nothing is to be skipped. */
    boolean opensContent(int i, Cue cue) {
        return words.is(i, "that")
                || words.opensQuotation(i)
                || words.is(i, ":")
                || words.isComma(i)
                || words.isEnd(i)
                || (words.isOneOf(i, QUESTION_WORDS) && cue.takes(QUESTION))
                || (words.is(i, "to") && cue.takes(INFINITIVE));
    }

    /** Whether a clause without "that" may open here: a subject, and a verb within reach. */
    private boolean opensClause(int from) {
        boolean start = phrases.end(from) > from
                || words.isTagged(from, CLAUSE_OPENERS)
                || words.opensQuotation(from)
                || words.lower(from).endsWith("ing");
        if (!start) {
            return false;
        }
        return reading.hasVerb(from + 1);
    }
}
