package org.hearsay.statement;

import static org.hearsay.statement.Construction.ADDRESSEE;
import static org.hearsay.statement.Construction.CLAUSE;
import static org.hearsay.statement.Construction.NOTHING;
import static org.hearsay.statement.Construction.QUESTION;
import static org.hearsay.statement.Construction.QUOTE;
import static org.hearsay.statement.Construction.THAT;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Attributions by verbs: what stands before, after and around them. */
final class VerbCues {
    private static final Set<String> EXTRACTED = Set.of("which", "who", "that", "what", "whom");
    private static final Set<String> AFTER_SOURCE = Set.of("ADP", "CCONJ", "SCONJ");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> WHEN = Set.of("when", "if", "once");
    private static final Set<String> ANAPHORS = Set.of("this", "that", "so", "it");
    private static final Set<String> SELVES = Set.of("i", "we", "you");
    private static final int REACH = 40;

    private final SentenceReading reading;
    private final Words words;
    private final NounPhrases phrases;
    private final Contents contents;
    private final @Nullable Span precedes;
    private final VerbComplements complements;
    private final VerbAttributions attributions;
    /** The subject that an inverted verb seemed to have ("this"), and its real one. */
    private @Nullable Stretch mistaken;

    private @Nullable Stretch real;

    /**
     * @param precedes the sentence before, which "this" stands for in "This writes the Gazette"; null for none
     * @param follows what comes after the sentence, for a cue that ends it with a colon; null for nothing
     */
    VerbCues(SentenceReading reading, @Nullable Span precedes, @Nullable Span follows) {
        this.precedes = precedes;
        this.reading = reading;
        this.words = reading.words();
        this.phrases = reading.phrases();
        this.contents = reading.contents();
        this.complements = new VerbComplements(reading, follows);
        this.attributions = new VerbAttributions(words, precedes);
    }

    List<Attribution> read() {
        for (int g = 0; g < reading.groups(); g++) {
            VerbGroup group = reading.verbs(g);
            Stretch subject = reading.subject(g);
            Stretch said = subject != null && subject.equals(mistaken) ? real : subject;
            reading.cue(g).filter(cue -> counts(group, cue, said)).ifPresent(cue -> read(group, cue, said));
        }
        return attributions.found();
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
        return attributions.add(group, cue, end, new Stretch(end, sourceEnd), Contents.both(left, right), null, 0.95);
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
        Stretch addressee = complements.addressee(cue, end);
        int told = addressee == null ? end : addressee.to();
        int next = complements.opensContent(told, cue) ? told : complements.skipAdverbials(told, cue);
        boolean parenthetical = isParenthetical(group, subject) && cue.takes(QUOTE) && !group.negated();
        Span left = null;
        Span right;
        if (parenthetical && isAfterQuotation(subject.from())) {
            left = contents.before(subject.from());
            right = complements.quotedAfter(group, next);
        } else {
            right = complements.right(group, cue, next, told, words.isOneOf(subject.from(), EXTRACTED));
            boolean adverbial = right != null && contents.isAdverbial(subject.from());
            if (parenthetical && !adverbial && words.tag(next).equals("ADP") && words.isComma(subject.from() - 1)) {
                right = null;
            }
            left = parenthetical && !adverbial && (right == null || complements.stops(group, next))
                    ? contents.before(subject.from())
                    : null;
            if (left != null && right == null && words.isComma(next) && complements.goesOn(next + 1, left)) {
                right = contents.clause(next + 1, group.head());
            }
        }
        List<Span> content = Contents.both(left, right);
        if (content.isEmpty()) {
            content = otherwise(group, cue, end, next, subject);
        }
        Stretch source = cue.word() == CueWord.ADJECTIVE && isExpletive(subject) ? null : subject;
        attributions.add(group, cue, end, source, content, addressee, left == null ? 0.8 : 0.9);
    }

    private boolean isAfterQuotation(int from) {
        return words.endsSpeech(from - 1) && !words.isQuoted(from);
    }

    /** What remains where no content stands beside the cue. */
    private List<Span> otherwise(VerbGroup group, Cue cue, int end, int next, Stretch subject) {
        Span content = null;
        if (cue.takes(QUOTE) && words.isComma(next)) {
            content = complements.afterAside(group, next);
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
            attributions.add(group, cue, end, null, Contents.both(patient, rest), null, 0.6);
        }
    }

    private boolean isParenthetical(VerbGroup group, Stretch subject) {
        int before = subject.from() - 1;
        if (subject.to() > group.from() || group.form() != VerbGroup.Form.FINITE) {
            return false;
        }
        boolean quoted = words.endsSpeech(before) && words.quotation(before) != words.quotation(group.head());
        return before < 0 || words.isComma(before) || words.isDash(before) || quoted;
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
                attributions.add(group, cue, end, source, Contents.both(null, contents.span(from, i)), null, 0.8);
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
            attributions.add(group, cue, end, subject, List.of(words.span(group.from(), end)), null, 0.8);
            return;
        }
        Span patient = subject == null || isExpletive(subject) ? null : words.span(subject);
        if (words.is(next, "that") && cue.takes(THAT)) {
            attributions.add(group, cue, end, source, Contents.both(null, contents.clause(next, head)), null, 0.8);
        } else if (words.isOneOf(next, VerbComplements.QUESTION_WORDS) && cue.takes(QUESTION)) {
            attributions.add(group, cue, end, source, Contents.both(null, contents.clause(next, head)), null, 0.7);
        } else if (words.is(next, "to") && cue.takes(Construction.PASSIVE) && patient != null) {
            attributions.add(group, cue, end, source, Contents.both(patient, contents.phrase(next, head)), null, 0.8);
        } else if (source != null && patient != null && !cue.takes(ADDRESSEE)) {
            attributions.add(group, cue, end + 1, source, List.of(patient), null, 0.7);
        }
    }

    private boolean isExpletive(Stretch subject) {
        return words.is(subject.from(), "it") && subject.to() == subject.from() + 1;
    }
}
