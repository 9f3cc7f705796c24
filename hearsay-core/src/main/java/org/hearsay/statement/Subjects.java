package org.hearsay.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does what the verb groups of a sentence tell, as far as tags and commas show. */
final class Subjects {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    private static final int REACH = 40;
    private static final int NEAR = 10;

    private final Words words;
    private final NounPhrases phrases;
    private final List<VerbGroup> groups;
    private final @Nullable Stretch[] subjects;

    /** @param speaks for every group whether its verb attributes speech */
    Subjects(Words words, NounPhrases phrases, List<VerbGroup> groups, boolean[] speaks) {
        this.words = words;
        this.phrases = phrases;
        this.groups = groups;
        this.subjects = new Stretch[groups.size()];
        Stretch last = null;
        Stretch lastSpeaker = null;
        for (int g = 0; g < groups.size(); g++) {
            VerbGroup group = groups.get(g);
            Stretch own = own(group);
            lendToAside(g, own);
            subjects[g] = own != null ? own : inherited(group, last, lastSpeaker);
            if (subjects[g] != null) {
                last = subjects[g];
                boolean leads = speaks[g] && group.form() != VerbGroup.Form.INFINITIVE;
                lastSpeaker = leads || lastSpeaker == null ? subjects[g] : lastSpeaker;
            }
        }
        lendToOpening();
    }

    /** The subject of the group with that index, null where none is found. */
    @Nullable
    Stretch of(int group) {
        return subjects[group];
    }

    private @Nullable Stretch own(VerbGroup group) {
        if (group.form() == VerbGroup.Form.INFINITIVE) {
            return null;
        }
        int before = beforeTime(group.from() - 1);
        if (before < 0 || words.quotation(before) != words.quotation(group.head())) {
            return null;
        }
        if (phrases.start(before) >= 0 || words.is(before, ")")) {
            boolean relative = words.isOneOf(before, RELATIVES) || words.is(before, "that");
            Stretch phrase = relative ? new Stretch(before, before + 1) : phrases.endingAt(before + 1);
            return group.form() == VerbGroup.Form.PARTICIPLE && relative ? null : phrase;
        }
        boolean aside = words.isComma(before) || words.isDash(before);
        return aside && group.form() != VerbGroup.Form.PARTICIPLE ? aroundAside(before) : null;
    }

    /** The word before "on Thursday" or "Thursday", where a subject ends there. */
    private int beforeTime(int last) {
        if (!words.isTime(last) || phrases.start(last) < 1) {
            return last;
        }
        int before = phrases.start(last) - 1;
        int noun = words.tag(before).equals("ADP") || words.is(before, "over") ? before - 1 : before;
        return phrases.start(noun) >= 0 ? noun : last;
    }

    /** "Vale, who leads the port, said": the phrase before an aside that ends with the mark at {@code closing}. */
    private @Nullable Stretch aroundAside(int closing) {
        for (int i = closing - 1; i > Math.max(0, closing - REACH); i--) {
            boolean mark = words.isComma(closing) ? words.isComma(i) : words.isDash(i);
            if (words.isEnd(i) && i < closing - 2 && !words.is(i, ".")) {
                return null;
            }
            if (mark && phrases.start(i - 1) >= 0 && words.quotation(i - 1) == words.quotation(closing)) {
                if (isAside(i + 1, closing)) {
                    Stretch named = phrases.endingAt(i);
                    boolean participle = words.tag(i + 1).equals("VERB");
                    return named == null ? null : participle ? named : new Stretch(chained(named.from()), closing);
                }
            }
        }
        return null;
    }

    /** Where "Rachel Vale, 63, a baker from Ostmark" begins, from where its last part does. */
    private int chained(int from) {
        int first = from;
        while (first > 1 && words.isComma(first - 1) && phrases.start(first - 2) >= 0 && isApposed(first)) {
            Stretch before = phrases.endingAt(first - 1);
            if (before == null) {
                break;
            }
            first = before.from();
        }
        return first;
    }

    private boolean isApposed(int from) {
        return words.tag(from).equals("NUM") || words.is(from, "a") || words.is(from, "an") || words.is(from, "the");
    }

    private boolean isAside(int from, int to) {
        boolean relative = words.isOneOf(from, RELATIVES)
                || words.isOneOf(from + 1, RELATIVES)
                || (words.tag(from).equals("VERB") && words.lower(from).endsWith("ing"))
                || words.tag(from).equals("ADP")
                || words.tag(from).equals("SCONJ");
        if (relative) {
            return true;
        }
        if (words.tag(from).equals("CCONJ") || words.tag(from).equals("AUX") || from >= to) {
            return false;
        }
        boolean relativeInside = false;
        for (int i = from; i < to; i++) {
            relativeInside |= words.isOneOf(i, RELATIVES) || words.is(i, "that");
            boolean finite = words.tag(i).equals("AUX") || (words.tag(i).equals("VERB") && !isParticiple(i));
            if (finite && !relativeInside && i > from) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticiple(int i) {
        return words.lower(i).endsWith("ing")
                || (words.lower(i).endsWith("ed") && words.tag(i + 1).equals("ADP"))
                || phrases.start(i) >= 0;
    }

    /** "The newspaper, citing two officials, said": the participle's subject is the verb's. */
    private void lendToAside(int g, @Nullable Stretch own) {
        for (int h = g - 1; own != null && h >= 0 && groups.get(h).from() >= own.to(); h--) {
            if (groups.get(h).form() == VerbGroup.Form.PARTICIPLE
                    && groups.get(h).from() == own.to() + 1) {
                subjects[h] = own;
            }
        }
    }

    /** "denied it, with the embassy calling it baseless": the phrase after "with", where it is nobody that the verb needs. */
    private @Nullable Stretch accompanying(VerbGroup group) {
        int end = words.isComma(group.from() - 1) ? group.from() - 1 : group.from();
        Stretch phrase = phrases.endingAt(end);
        for (int i = phrase == null ? end : end - 1; i > Math.max(0, end - NEAR); i--) {
            if (words.is(i, "with") && !words.isQuoted(i)) {
                boolean set = words.isComma(i - 1)
                        || words.isTime(i - 1)
                        || words.tag(i - 1).equals("NOUN");
                return set && phrases.start(i + 1) == i + 1 ? new Stretch(i + 1, end) : null;
            }
            if (words.isComma(i) || words.tag(i).equals("VERB") || words.tag(i).equals("AUX")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Stretch inherited(VerbGroup group, @Nullable Stretch last, @Nullable Stretch lastSpeaker) {
        int before = group.from() - 1;
        return switch (group.form()) {
            case INFINITIVE -> last;
            case PARTICIPLE ->
                accompanying(group) != null && last != null
                        ? accompanying(group)
                        : words.isComma(before) || words.isDash(before) ? lastSpeaker : last;
            case FINITE, PASSIVE -> words.tag(before).equals("CCONJ") ? lastSpeaker : null;
        };
    }

    /** "Citing officials, the Post reported": an opening participle's subject follows it. */
    private void lendToOpening() {
        for (int g = 0; g + 1 < groups.size() && subjects[g] == null; g++) {
            boolean opening = groups.get(g).form() == VerbGroup.Form.PARTICIPLE
                    && groups.get(g).from() <= 1;
            if (!opening) {
                return;
            }
            for (int later = g + 1; later < groups.size(); later++) {
                Stretch subject = subjects[later];
                if (subject != null && subject.from() > 0 && words.isComma(subject.from() - 1)) {
                    subjects[g] = subject;
                    return;
                }
            }
        }
    }
}
