package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.text.Quotation;
import org.jspecify.annotations.Nullable;

/** What the rules know of one sentence: its words, phrases, verbs with their cues and subjects. */
final class SentenceReading {
    private final Words words;
    private final NounPhrases phrases;
    private final List<VerbGroup> groups;
    private final List<Optional<Cue>> cues;
    private final Subjects subjects;
    private final Contents contents;
    private final int[] groupAt;

    SentenceReading(Sentence sentence, List<Quotation> quotations, int firstQuotation, CueTable table) {
        words = new Words(sentence, quotations, firstQuotation);
        phrases = new NounPhrases(words);
        groups = VerbGroups.of(words);
        cues = new ArrayList<>(groups.size());
        groupAt = new int[words.size()];
        java.util.Arrays.fill(groupAt, -1);
        boolean[] speaks = new boolean[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            int head = groups.get(g).head();
            groupAt[head] = g;
            cues.add(cueAt(table, head));
            speaks[g] = cues.get(g).map(SentenceReading::tells).orElse(false);
        }
        subjects = new Subjects(words, phrases, groups, speaks);
        contents = new Contents(words, quotations, i -> group(i) >= 0 && speaks[group(i)]);
    }

    private Optional<Cue> cueAt(CueTable table, int head) {
        Optional<Cue> adjective = words.lemma(head).equals("be") ? adjective(table, head + 1) : Optional.empty();
        return adjective.isPresent() ? adjective : table.longestAt(CueWord.VERB, words.tokens(), head);
    }

    private Optional<Cue> adjective(CueTable table, int from) {
        int i = from;
        while (i < from + 3 && (words.tag(i).equals("ADV") || words.tag(i).equals("PART"))) {
            i++;
        }
        return table.longestAt(CueWord.ADJECTIVE, words.tokens(), i);
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

    @Nullable Stretch subject(int g) {
        return subjects.of(g);
    }

    /** Index of the verb group whose verb is token {@code i}, or -1. */
    int group(int i) {
        return i >= 0 && i < groupAt.length ? groupAt[i] : -1;
    }
}
