package org.hearsay.statement;

import static org.hearsay.statement.Construction.ADDRESSEE;
import static org.hearsay.statement.Construction.CLAUSE;
import static org.hearsay.statement.Construction.GERUND;
import static org.hearsay.statement.Construction.INFINITIVE;
import static org.hearsay.statement.Construction.NOTHING;
import static org.hearsay.statement.Construction.NOUN;
import static org.hearsay.statement.Construction.QUESTION;
import static org.hearsay.statement.Construction.QUOTE;
import static org.hearsay.statement.Construction.THAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Attributions by verbs: what stands before, after and around them. */
final class VerbCues {
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which", "whom");
    private static final Set<String> TIES = Set.of(
            "in", "on", "at", "during", "after", "before", "to", "through", "from", "via", "by", "with", "for", "of",
            "about", "as");
    private static final Set<String> TOPICS = Set.of("about", "against");
    private static final Set<String> EXTRACTED = Set.of("which", "who", "that", "what", "whom");
    private static final Set<String> AFTER_SOURCE = Set.of("ADP", "CCONJ", "SCONJ");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> ADVERBIAL = Set.of("SCONJ", "ADP");
    private static final Set<String> NOMINAL = Set.of("DET", "PROPN", "PRON", "NOUN");
    private static final Set<String> WHEN = Set.of("when", "if", "once");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("SCONJ", "PRON", "ADV", "ADP", "DET", "PROPN", "ADJ", "NUM");
    private static final Set<String> ANAPHORS = Set.of("this", "that", "so", "it");
    private static final Set<String> SELVES = Set.of("i", "we", "you");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String THIS = "this";
    private static final int ADVERBIALS = 5;
    private static final int REACH = 40;

    private final SentenceReading reading;
    private final Words words;
    private final NounPhrases phrases;
    private final Contents contents;
    private final @Nullable Span precedes;
    private final @Nullable Span follows;
    /** The subject that an inverted verb seemed to have ("this"), and its real one. */
    private @Nullable Stretch mistaken;

    private @Nullable Stretch real;
    private final List<Attribution> found = new ArrayList<>();

    /**
     * @param precedes the sentence before, which "this" stands for in "This writes the Gazette"; null for none
     * @param follows what comes after the sentence, for a cue that ends it with a colon; null for nothing
     */
    VerbCues(SentenceReading reading, @Nullable Span precedes, @Nullable Span follows) {
        this.precedes = precedes;
        this.follows = follows;
        this.reading = reading;
        this.words = reading.words();
        this.phrases = reading.phrases();
        this.contents = reading.contents();
    }

    List<Attribution> read() {
        for (int g = 0; g < reading.groups(); g++) {
            VerbGroup group = reading.verbs(g);
            Stretch subject = reading.subject(g);
            Stretch said = subject != null && subject.equals(mistaken) ? real : subject;
            reading.cue(g).filter(cue -> counts(group, cue, said)).ifPresent(cue -> read(group, cue, said));
        }
        return found;
    }

    /** Whether the cue is worth reading where it stands: the words of a quotation and bare infinitives tell little. */
    private boolean counts(VerbGroup group, Cue cue, @Nullable Stretch subject) {
        boolean speech = cue.kind() != CueClass.BELIEF
                && cue.kind() != CueClass.KNOWLEDGE
                && cue.kind() != CueClass.INTENTION
                && cue.kind() != CueClass.STANCE;
        if (words.isQuoted(group.head())) {
            return speech && subject != null && !words.isOneOf(subject.from(), SELVES);
        }
        return speech || group.form() != VerbGroup.Form.INFINITIVE;
    }

    private void read(VerbGroup group, Cue cue, @Nullable Stretch subject) {
        int end = cueEnd(group, cue);
        boolean opening = subject == null
                && cue.kind() == CueClass.QUESTION
                && group.form() == VerbGroup.Form.FINITE
                && (group.from() == 0 || words.isOneOf(group.from() - 1, WHEN));
        if (opening) {
            opening(group, cue, end);
            return;
        }
        if (group.form() == VerbGroup.Form.PASSIVE && cue.word() == CueWord.VERB) {
            passive(group, cue, end, subject);
        } else if (!inverted(group, cue, end, subject)) {
            active(group, cue, end, subject);
        }
    }

    private int cueEnd(VerbGroup group, Cue cue) {
        int size = cue.words().split(" ").length;
        int from = group.head();
        if (cue.word() == CueWord.ADJECTIVE) {
            from = words.afterAdverbs(from + 1);
        }
        return Math.min(words.size(), from + size);
    }

    /** "…," said the mayor. */
    private boolean inverted(VerbGroup group, Cue cue, int end, @Nullable Stretch subject) {
        int before = group.from() - 1;
        boolean afterQuotation = words.endsSpeech(before) && words.quotation(before) != words.quotation(group.head());
        boolean afterThis = isThis(before) && (before == 0 || (before == 1 && words.is(0, "about")));
        boolean afterClause = words.isComma(before) && subject == null;
        boolean opens = before < 0 && !words.isQuoted(0);
        if (!cue.takes(QUOTE) || !(afterQuotation || afterClause || opens || afterThis) || phrases.end(end) == end) {
            return false;
        }
        int sourceEnd = sourceEnd(end);
        boolean alone = words.isEnd(sourceEnd)
                || words.isComma(sourceEnd)
                || words.is(sourceEnd, ":")
                || words.isDash(sourceEnd)
                || words.isTagged(sourceEnd, AFTER_SOURCE);
        boolean goesOn = reading.startsVerb(sourceEnd);
        if (group.form() != VerbGroup.Form.FINITE || !(afterQuotation || alone) || goesOn) {
            return false;
        }
        Span left = afterThis && precedes != null ? precedes : contents.before(group.from());
        Span right = null;
        int next = words.isComma(sourceEnd) || words.is(sourceEnd, ":") ? sourceEnd + 1 : sourceEnd;
        if (words.opensQuotation(next)) {
            right = contents.clause(next, group.head());
        }
        if (afterThis) {
            mistaken = subject;
            real = new Stretch(end, sourceEnd);
        }
        return add(group, cue, end, new Stretch(end, sourceEnd), Contents.both(left, right), null, 0.95);
    }

    /** "This", "so": the words that stand for the sentence before. */
    private boolean isThis(int i) {
        return words.isOneOf(i, ANAPHORS) && !words.isQuoted(i) && phrases.end(i) <= i + 1;
    }

    /** The source after an inverted verb, with its apposition up to the end of the sentence or the next quotation. */
    private int sourceEnd(int from) {
        int end = phrases.wholeEnd(from, words.size());
        if (!words.isComma(end)) {
            return Math.max(end, from + 1);
        }
        int i = end + 1;
        boolean names = phrases.end(i) > i || words.isOneOf(i, RELATIVES);
        while (i < Math.min(words.size(), end + REACH)
                && !words.isEnd(i)
                && !words.opensQuotation(i)
                && !(words.lower(i).endsWith("ing") && words.isComma(i - 1))
                && !(words.tag(i).equals("CCONJ") && words.isComma(i - 1))) {
            i++;
        }
        int last = words.isComma(i - 1) || words.is(i - 1, ":") ? i - 1 : i;
        return names && last > end ? last : end;
    }

    private void active(VerbGroup group, Cue cue, int end, @Nullable Stretch subject) {
        if (subject == null) {
            return;
        }
        if (cue.kind() == CueClass.HEARSAY) {
            impersonal(group, cue, end, subject);
            return;
        }
        Stretch addressee = addressee(cue, end);
        int told = addressee == null ? end : addressee.to();
        int next = opensContent(told, cue) ? told : skipAdverbials(told, cue);
        boolean parenthetical = isParenthetical(group, subject) && cue.takes(QUOTE) && !group.negated();
        Span left = null;
        Span right;
        if (parenthetical && isAfterQuotation(subject.from())) {
            left = contents.before(subject.from());
            right = quotedAfter(group, next);
        } else {
            right = right(group, cue, next, told, words.isOneOf(subject.from(), EXTRACTED));
            boolean adverbial = right != null && contents.isAdverbial(subject.from());
            if (parenthetical && !adverbial && words.tag(next).equals("ADP") && words.isComma(subject.from() - 1)) {
                right = null;
            }
            left = parenthetical && !adverbial && (right == null || stops(group, next))
                    ? contents.before(subject.from())
                    : null;
            if (left != null && right == null && words.isComma(next) && goesOn(next + 1, left)) {
                right = contents.clause(next + 1, group.head());
            }
        }
        List<Span> content = Contents.both(left, right);
        if (content.isEmpty()) {
            content = otherwise(group, cue, end, next, subject);
        }
        Stretch source = cue.word() == CueWord.ADJECTIVE && isExpletive(subject) ? null : subject;
        add(group, cue, end, source, content, addressee, left == null ? 0.8 : 0.9);
    }

    private boolean stops(VerbGroup group, int next) {
        return words.isEnd(next)
                || words.isComma(next)
                || words.isDash(next)
                || words.is(next, ":")
                || words.quotation(next) != words.quotation(group.head());
    }

    private boolean isAfterQuotation(int from) {
        return words.endsSpeech(from - 1) && !words.isQuoted(from);
    }

    /** …," she said on Monday, "…": the quotation after a comma or colon that follows the cue at once. */
    private @Nullable Span quotedAfter(VerbGroup group, int next) {
        boolean mark = words.isComma(next) || words.is(next, ":");
        return mark && words.opensQuotation(next + 1) ? contents.clause(next + 1, group.head()) : null;
    }

    /** What remains where no content stands beside the cue. */
    private List<Span> otherwise(VerbGroup group, Cue cue, int end, int next, Stretch subject) {
        Span content = null;
        if (cue.takes(QUOTE) && words.isComma(next)) {
            content = afterAside(group, next);
        } else if (cue.takes(CLAUSE) && reading.startsVerb(next) && words.isOneOf(subject.from() - 1, EXTRACTED)) {
            Span pronoun = words.span(subject.from() - 1, subject.from());
            return Contents.both(pronoun, contents.clause(next, group.head(), true));
        }
        if (content == null && cue.takes(NOTHING) && isRefusal(group, cue)) {
            content = words.span(group.from(), Math.max(end, next));
        }
        return Contents.both(null, content);
    }

    private static boolean isRefusal(VerbGroup group, Cue cue) {
        boolean declines = cue.position(group.negated()) == Position.DECLINES;
        boolean bare = cue.position() == Position.DECLINES && group.form() == VerbGroup.Form.FINITE && !group.negated();
        return declines
                && (group.negated() || (bare && cue.words().indexOf(' ') > 0) || cue.word() == CueWord.ADJECTIVE);
    }

    /** The deal seems to hold: nobody is named who thinks so. */
    private void impersonal(VerbGroup group, Cue cue, int end, Stretch subject) {
        Span patient = isExpletive(subject) ? null : words.span(subject);
        Span rest = words.isEnd(end) ? null : contents.phrase(end, group.head());
        if (rest != null) {
            add(group, cue, end, null, Contents.both(patient, rest), null, 0.6);
        }
    }

    /** Whether an unquoted content that a parenthesis breaks goes on at {@code from}. */
    private boolean goesOn(int from, Span left) {
        boolean quoted = words.sentence().span().begin() > left.begin() || words.isMark(0);
        return !quoted && !words.isTagged(from, ADVERBIAL) && !words.lower(from).endsWith("ing") && !words.isEnd(from);
    }

    /** He said, however, that …; he said, pointing at it, "…". */
    private @Nullable Span afterAside(VerbGroup group, int comma) {
        for (int i = comma + 1; i < Math.min(words.size(), comma + REACH); i++) {
            if (words.isComma(i) && (words.is(i + 1, "that") || words.opensQuotation(i + 1))) {
                return contents.clause(i + 1, group.head());
            }
        }
        return null;
    }

    private boolean isParenthetical(VerbGroup group, Stretch subject) {
        int before = subject.from() - 1;
        if (subject.to() > group.from() || group.form() != VerbGroup.Form.FINITE) {
            return false;
        }
        boolean quoted = words.endsSpeech(before) && words.quotation(before) != words.quotation(group.head());
        return before < 0 || words.isComma(before) || words.isDash(before) || quoted;
    }

    private @Nullable Stretch addressee(Cue cue, int end) {
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

    /** Whether a content may open with the token, so that nothing is to be skipped. */
    private boolean opensContent(int i, Cue cue) {
        return words.is(i, "that")
                || words.opensQuotation(i)
                || words.is(i, ":")
                || words.isComma(i)
                || words.isEnd(i)
                || (words.isOneOf(i, QUESTION_WORDS) && cue.takes(QUESTION))
                || (words.is(i, "to") && cue.takes(INFINITIVE));
    }

    /** Past "on Tuesday", "in a statement", "to reporters", where a content or the end follows; else {@code from}. */
    private int skipAdverbials(int from, Cue cue) {
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

    private @Nullable Span right(VerbGroup group, Cue cue, int next, int told, boolean relative) {
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

    /** Asked whether the dam held, she said …: nobody is named who asked. */
    private void opening(VerbGroup group, Cue cue, int end) {
        Stretch source = null;
        int from = end;
        if (words.is(end, "by") && phrases.end(end + 1) > end + 1) {
            from = phrases.wholeEnd(end + 1, words.size());
            source = new Stretch(end + 1, from);
        }
        for (int i = from + 1; i < Math.min(words.size(), from + REACH); i++) {
            if (words.isComma(i) && reading.isSpeakerAt(i + 1)) {
                add(group, cue, end, source, Contents.both(null, contents.span(from, i)), null, 0.8);
                return;
            }
        }
    }

    private void passive(VerbGroup group, Cue cue, int end, @Nullable Stretch subject) {
        Stretch source = null;
        int next = end;
        if (words.is(end, "by") && phrases.end(end + 1) > end + 1) {
            next = phrases.wholeEnd(end + 1, words.size());
            source = new Stretch(end + 1, next);
        }
        int head = group.head();
        if (cue.takes(NOTHING) && subject != null && isRefusal(group, cue)) {
            add(group, cue, end, subject, List.of(words.span(group.from(), end)), null, 0.8);
            return;
        }
        Span patient = subject == null || isExpletive(subject) ? null : words.span(subject);
        if (words.is(next, "that") && cue.takes(THAT)) {
            add(group, cue, end, source, Contents.both(null, contents.clause(next, head)), null, 0.8);
        } else if (words.isOneOf(next, QUESTION_WORDS) && cue.takes(QUESTION)) {
            add(group, cue, end, source, Contents.both(null, contents.clause(next, head)), null, 0.7);
        } else if (words.is(next, "to") && cue.takes(Construction.PASSIVE) && patient != null) {
            add(group, cue, end, source, Contents.both(patient, contents.phrase(next, head)), null, 0.8);
        } else if (source != null && patient != null && !cue.takes(ADDRESSEE)) {
            add(group, cue, end + 1, source, List.of(patient), null, 0.7);
        }
    }

    private boolean isExpletive(Stretch subject) {
        return words.is(subject.from(), "it") && subject.to() == subject.from() + 1;
    }

    private boolean add(
            VerbGroup group,
            Cue cue,
            int end,
            @Nullable Stretch source,
            List<Span> content,
            @Nullable Stretch addressee,
            double confidence) {
        if (content.isEmpty() || (source != null && isNumberOrTime(source))) {
            return false;
        }
        Span said = source == null ? null : words.span(source);
        boolean before = precedes != null && said != null && cue.takes(QUOTE) && isThisAlone(content);
        if (before && precedes != null) {
            return add(said, group, cue, end, List.of(precedes), addressee, confidence);
        }
        return add(said, group, cue, end, content, addressee, confidence);
    }

    /** "13", "22 January", "the weekend": nobody who speaks. */
    private boolean isNumberOrTime(Stretch source) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean month = words.isCapitalized(i) && words.isOneOf(i, MONTHS);
            boolean digits = Character.isDigit(words.lower(i).codePointAt(0));
            boolean article = words.is(i, "the") || words.is(i, "last");
            if (!digits && !month && !words.isTime(i) && !(article && i + 1 < source.to())) {
                return false;
            }
        }
        return true;
    }

    /** "The ministry denied this." */
    private boolean isThisAlone(List<Span> content) {
        if (content.size() != 1 || content.get(0).length() != THIS.length()) {
            return false;
        }
        for (int i = 0;
                i < words.size() && words.span(i).begin() <= content.get(0).begin();
                i++) {
            if (words.span(i).equals(content.get(0))) {
                return words.is(i, THIS);
            }
        }
        return false;
    }

    private boolean add(
            @Nullable Span said,
            VerbGroup group,
            Cue cue,
            int end,
            List<Span> content,
            @Nullable Stretch addressee,
            double confidence) {
        if (said != null && content.stream().anyMatch(said::overlaps)) {
            return false;
        }
        found.add(new Attribution(
                said,
                List.of(words.span(group.from(), end)),
                content,
                confidence,
                cue,
                group.negated(),
                addressee == null ? null : words.span(addressee)));
        return true;
    }
}
