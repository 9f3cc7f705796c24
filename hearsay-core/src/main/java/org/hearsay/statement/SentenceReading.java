package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Quotation;
import org.jspecify.annotations.Nullable;

/** What the rules know of one sentence: its words, phrases, verbs with their cues and subjects. */
final class SentenceReading {
    private static final int REACH = 40;

    private static final Set<String> NAMES = Set.of("NOUN", "PROPN");
    private static final Set<String> CLAUSE_OPENERS = Set.of("PRON", "DET", "PROPN", "SCONJ");

    private final CueTable table;
    private final Words words;
    private final NounPhrases phrases;
    private final List<VerbGroup> groups;
    private final List<Optional<Cue>> cues;
    private final Subjects subjects;
    private final Contents contents;
    private final int[] groupAt;

    SentenceReading(Words words, List<Quotation> quotations, CueTable table) {
        this.words = words;
        this.table = table;
        retagVerbs();
        phrases = new NounPhrases(words);
        groups = VerbGroups.of(words);
        cues = new ArrayList<>(groups.size());
        groupAt = new int[words.size()];
        java.util.Arrays.fill(groupAt, -1);
        boolean[] speaks = new boolean[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            int head = groups.get(g).head();
            groupAt[head] = g;
            cues.add(cueAt(head));
            groups.set(g, negated(groups.get(g), cues.get(g)));
            speaks[g] = cues.get(g).map(SentenceReading::tells).orElse(false);
        }
        subjects = new Subjects(words, phrases, groups, speaks);
        contents = new Contents(words, quotations, i -> group(i) >= 0 && speaks[group(i)]);
    }

    private Optional<Cue> cueAt(int head) {
        Optional<Cue> adjective = words.lemma(head).equals("be") ? adjective(head + 1) : Optional.empty();
        return adjective.isPresent() ? adjective : verb(head);
    }

    private Optional<Cue> verb(int head) {
        Optional<Cue> cue = table.longestAt(CueWord.VERB, words.tokens(), head);
        return cue.isPresent() || !words.lower(head).endsWith("s")
                ? cue
                : table.find(
                        CueWord.VERB,
                        words.lower(head).substring(0, words.lower(head).length() - 1));
    }

    /** The tagger takes "shows" and "plans" after a noun for nouns: not so where a clause or an infinitive follows. */
    private void retagVerbs() {
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.lower(i);
            boolean noun = words.tag(i).equals("NOUN") && word.endsWith("s") && words.isTagged(i - 1, NAMES);
            boolean clause = words.isTagged(i + 1, CLAUSE_OPENERS) || words.is(i + 1, "that");
            boolean infinitive = words.is(i + 1, "to");
            if (noun && i + 2 == words.size() && isOutletAfterComma(i)) {
                words.retag(i, "VERB");
            }
            if (noun && (clause || infinitive) && !words.lower(i - 1).endsWith("s")) {
                Optional<Cue> cue = table.find(CueWord.VERB, word.substring(0, word.length() - 1));
                boolean verb = cue.isPresent()
                        && (clause ? tells(cue.get()) : cue.get().takes(Construction.INFINITIVE));
                if (verb) {
                    words.retag(i, "VERB");
                }
            }
        }
    }

    /** "…, the Gazette reports." */
    private boolean isOutletAfterComma(int verb) {
        int from = verb - 1;
        while (from > 0 && words.tag(from).equals("PROPN")) {
            from--;
        }
        boolean article = words.is(from, "the") && from > 0;
        return words.isEnd(verb + 1)
                && words.isComma(article ? from - 1 : from)
                && from < verb - 1
                && words.is(verb, "reports");
    }

    private Optional<Cue> adjective(int from) {
        return table.longestAt(CueWord.ADJECTIVE, words.tokens(), words.afterAdverbs(from));
    }

    /** "is not aware": the negation stands behind the verb. */
    private VerbGroup negated(VerbGroup group, Optional<Cue> cue) {
        boolean adjective = cue.isPresent() && cue.get().word() == CueWord.ADJECTIVE;
        for (int i = group.head() + 1; adjective && i < words.afterAdverbs(group.head() + 1); i++) {
            if (words.lemma(i).equals("not") || words.is(i, "never")) {
                return new VerbGroup(group.from(), group.head(), group.form(), true);
            }
        }
        return group;
    }

    /** Whether a clause or a quotation may follow the cue, so that it opens a content of its own. */
    private static boolean tells(Cue cue) {
        return cue.takes(Construction.QUOTE) || cue.takes(Construction.THAT);
    }

    Words words() {
        return words;
    }

    NounPhrases phrases() {
        return phrases;
    }

    Contents contents() {
        return contents;
    }

    int groups() {
        return groups.size();
    }

    VerbGroup verbs(int g) {
        return groups.get(g);
    }

    Optional<Cue> cue(int g) {
        return cues.get(g);
    }

    @Nullable
    Stretch subject(int g) {
        return subjects.of(g);
    }

    /** Index of the verb group whose verb is token {@code i}, or -1. */
    int group(int i) {
        return i >= 0 && i < groupAt.length ? groupAt[i] : -1;
    }

    /** Whether a finite verb stands within reach after token {@code from}, in the same sentence. */
    boolean hasVerb(int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH) && !words.isEnd(i); i++) {
            int g = group(i);
            if (g >= 0
                    && groups.get(g).form() != VerbGroup.Form.INFINITIVE
                    && groups.get(g).form() != VerbGroup.Form.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb group begins with token {@code i}. */
    boolean startsVerb(int i) {
        for (int head = i; head < Math.min(words.size(), i + 5); head++) {
            int g = group(head);
            if (g >= 0) {
                VerbGroup.Form form = groups.get(g).form();
                return groups.get(g).from() == i && (form == VerbGroup.Form.FINITE || form == VerbGroup.Form.PASSIVE);
            }
        }
        return false;
    }

    /** Whether the subject of a verb of speech begins with token {@code i}. */
    boolean isSpeakerAt(int i) {
        for (int head = i; head < Math.min(words.size(), i + REACH) && !words.isEnd(head); head++) {
            int g = group(head);
            Stretch subject = g < 0 ? null : subjects.of(g);
            if (subject != null
                    && subject.from() == i
                    && cues.get(g).map(SentenceReading::tells).orElse(false)) {
                return true;
            }
        }
        return false;
    }
}
