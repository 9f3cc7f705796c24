package org.hearsay.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: of the persons named and the sources met in the sentences before it the likeliest, by nearness, by
 * whether it was a subject or the last to speak, and by gender. Names inside quotations are no
 * candidates, and a pronoun inside one is left open.
 */
final class Pronouns {
    private static final Map<String, String> PRONOUNS = WordTable.map(Pronouns.class, "pronouns.tsv");
    private static final int FARTHEST = 6;
    private static final int SENTENCE = 3;
    private static final int SUBJECT = 4;
    private static final int LAST_SPEAKER = 2;
    private static final int KNOWN_GENDER = 2;
    /** So many earlier places are looked at, so that a long report takes linear time. */
    private static final int MOST = 60;

    private final ReportTokens tokens;
    private final People people;

    Pronouns(ReportTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.containsKey(word);
    }

    /** What the pronoun stands for, as {@code pronouns.tsv} says it; "" for other words. */
    static String meaning(String word) {
        return PRONOUNS.getOrDefault(word, "");
    }

    /** Empty where nobody can be told. */
    Optional<Said> resolve(int at, List<Said> history) {
        if (tokens.isQuoted(at)) {
            return Optional.empty();
        }
        return switch (meaning(tokens.word(at))) {
            case "male" -> person(at, Gender.MALE, history);
            case "female" -> person(at, Gender.FEMALE, history);
            case "thing" -> last(at, history, 3, true);
            case "many" -> last(at, history, 4, false);
            default -> Optional.empty();
        };
    }

    /** Whoever was spoken of last. */
    Optional<Said> lastPerson(int at, List<Said> history) {
        return tokens.isQuoted(at) ? Optional.empty() : person(at, Gender.UNKNOWN, history);
    }

    private Optional<Said> last(int at, List<Said> history, int farthest, boolean thing) {
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MOST); i--) {
            Said said = history.get(i);
            boolean near = said.at() < at && tokens.sentenceNumber(at) - tokens.sentenceNumber(said.at()) <= farthest;
            if (near && (thing ? said.isThing() && !said.plural() : said.plural())) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private Optional<Said> person(int at, Gender gender, List<Said> history) {
        @Nullable Said best = null;
        int bestScore = 0;
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - MOST); i--) {
            Said said = history.get(i);
            if (said.isSomebody() && said.at() < at && said.gender().fits(gender)) {
                boolean subject = !meaning(tokens.word(said.at())).equals("relative");
                boolean last = i == history.size() - 1 && subject && isNearParagraph(said.at(), at);
                int score = score(said.at(), at, subject, said.gender()) + (last ? LAST_SPEAKER : 0);
                if (score > bestScore) {
                    best = said;
                    bestScore = score;
                }
            }
        }
        List<People.Mention> mentions = people.mentions();
        int end = firstAfter(mentions, at);
        for (int i = end - 1; i >= Math.max(0, end - MOST); i--) {
            People.Mention mention = mentions.get(i);
            int place = mention.range().from();
            if (!tokens.isQuoted(place) && mention.person().gender().fits(gender)) {
                int score = score(
                        place, at, isSubject(mention.range()), mention.person().gender());
                if (score > bestScore) {
                    best = Sources.of(mention.person(), place);
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int score(int place, int at, boolean subject, Gender gender) {
        int sentences = tokens.sentenceNumber(at) - tokens.sentenceNumber(place);
        if (sentences > FARTHEST) {
            return 0;
        }
        return 1
                + SENTENCE * (FARTHEST - sentences)
                + (subject ? SUBJECT : 0)
                + (gender == Gender.UNKNOWN ? 0 : KNOWN_GENDER);
    }

    private boolean isNearParagraph(int place, int at) {
        return tokens.paragraph(at) - tokens.paragraph(place) <= 1;
    }

    /** Whether the name stands before the first verb of its sentence, or right before a verb. */
    private boolean isSubject(TokenRange name) {
        TokenRange sentence = tokens.sentence(name.from());
        boolean beforeVerb = name.to() < sentence.to()
                && (tokens.tag(name.to()).equals("VERB")
                        || tokens.tag(name.to()).equals("AUX"));
        boolean object =
                name.from() > sentence.from() && tokens.tag(name.from() - 1).equals("ADP");
        for (int i = sentence.from(); i < name.from() && i < sentence.from() + 12; i++) {
            if (tokens.tag(i).equals("VERB") || tokens.tag(i).equals("AUX")) {
                return beforeVerb && !object;
            }
        }
        return !object && name.from() < sentence.from() + 12;
    }

    private static int firstAfter(List<People.Mention> mentions, int at) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).range().from() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
