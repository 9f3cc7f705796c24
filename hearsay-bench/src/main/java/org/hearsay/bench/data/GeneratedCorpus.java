package org.hearsay.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A news corpus of any size out of made-up words: reports of about 600 words in stories of about ten, with copies, rewritings and
 * parts of earlier reports and outlets' notices among them. Words follow Zipf's law. The same seed gives the same reports.
 *
 * <p>A rewriting drops each sentence with probability p and exchanges each word with p / 3, as {@code make_copies.py} does.
 */
public final class GeneratedCorpus {
    private static final int VOCABULARY = 40_000;
    private static final int DRAWN = 1 << 20;
    private static final int RECENT = 2_000;
    private static final int ACTIVE_STORIES = 300;
    private static final int OUTLETS = 500;
    private static final int REPORTS_A_DAY = 2_000;
    private static final int SENTENCES = 30;
    private static final int SENTENCE_WORDS = 20;
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi",
        "yo", "zu"
    };

    /** The most frequent words are English ones: the language of a report is told by them. */
    private static final String[] ENGLISH =
            ("the of to and a in that is for on it with as was at by he be are from this said his"
                            + " have has had not they an were or but which will their who we would there been more when if she her"
                            + " one all about up out than what after its also into some no could them other new two over then"
                            + " time first people year can may last only most before now where between because how these him under"
                            + " such many any through against both while year week day since until during against another")
                    .split(" ");

    private final SplittableRandom random;
    private final int[] drawn = new int[DRAWN];
    private final List<Made> recent = new ArrayList<>();
    private final List<Integer> stories = new ArrayList<>();
    private int count;
    private int nextStory;

    public GeneratedCorpus(long seed) {
        this.random = new SplittableRandom(seed);
        double all = 0;
        for (int rank = 1; rank <= VOCABULARY; rank++) {
            all += 1.0 / rank;
        }
        int filled = 0;
        double sum = 0;
        for (int rank = 1; rank <= VOCABULARY && filled < DRAWN; rank++) {
            sum += 1.0 / rank;
            while (filled < DRAWN && filled < sum / all * DRAWN) {
                drawn[filled++] = rank - 1;
            }
        }
        while (stories.size() < ACTIVE_STORIES) {
            stories.add(nextStory++);
        }
    }

    /**
     * A report, and what is known of it.
     *
     * @param story its number
     * @param of id of the report that it was made of, null for none
     * @param kind {@code copy}, {@code rewrite 10}, {@code rewrite 25}, {@code rewrite 40}, {@code partial}; empty for none
     */
    public record Generated(
            InputReport report, int story, @Nullable String of, String kind) {}

    /** One whose text others may take. */
    private record Made(String id, int story, List<String> sentences) {}

    /** The next report; ids count from {@code r0}. */
    public Generated next() {
        int number = count++;
        String id = "r" + number;
        int outlet = random.nextInt(OUTLETS);
        int dice = random.nextInt(100);
        Made source = recent.isEmpty() || dice >= 20 ? null : recent.get(random.nextInt(recent.size()));
        String kind = source == null ? "" : kind(dice);
        int story = source == null ? story() : source.story();
        List<String> sentences = source == null ? fresh(story, SENTENCES) : made(source, kind, story);
        if (source == null) {
            remember(new Made(id, story, sentences));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : " ");
        }
        if (outlet % 2 == 0) {
            text.append("\n\n").append(notice(outlet));
        }
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number / REPORTS_A_DAY);
        String title = sentences.get(random.nextInt(sentences.size()));
        InputReport report =
                new InputReport(id, null, "Outlet " + outlet, title, day.toString(), "en", text.toString());
        return new Generated(report, story, source == null ? null : source.id(), kind);
    }

    private static String kind(int dice) {
        return dice < 6
                ? "copy"
                : dice < 9 ? "rewrite 10" : dice < 12 ? "rewrite 25" : dice < 15 ? "rewrite 40" : "partial";
    }

    private int story() {
        int place = random.nextInt(stories.size());
        int story = stories.get(place);
        if (random.nextInt(8) == 0) {
            stories.set(place, nextStory++);
        }
        return story;
    }

    private void remember(Made made) {
        if (recent.size() < RECENT) {
            recent.add(made);
        } else {
            recent.set(random.nextInt(RECENT), made);
        }
    }

    private List<String> made(Made source, String kind, int story) {
        if (kind.equals("copy")) {
            return source.sentences();
        }
        if (kind.equals("partial")) {
            List<String> half = new ArrayList<>(fresh(story, SENTENCES / 2));
            half.addAll(source.sentences().subList(0, SENTENCES / 2));
            return half;
        }
        double p = Integer.parseInt(kind.substring(kind.length() - 2)) / 100.0;
        List<String> kept = new ArrayList<>();
        for (String sentence : source.sentences()) {
            if (random.nextDouble() >= p) {
                kept.add(swapped(sentence, p / 3));
            }
        }
        return kept.isEmpty() ? source.sentences() : kept;
    }

    private String swapped(String sentence, double p) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextDouble() < p ? word(drawn[random.nextInt(DRAWN)]) : words[i];
        }
        return String.join(" ", words);
    }

    private List<String> fresh(int story, int sentences) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            made.add(sentence(story));
        }
        return made;
    }

    /** One word in ten is a name of the story, one in five is one of its thirty words. */
    private String sentence(int story) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < SENTENCE_WORDS; i++) {
            int dice = random.nextInt(20);
            String word = dice < 2
                    ? name(story, random.nextInt(6))
                    : word(dice < 6 ? topic(story, random.nextInt(30)) : drawn[random.nextInt(DRAWN)]);
            sentence.append(i == 0 ? capital(word) : word).append(i == SENTENCE_WORDS - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    private static int topic(int story, int number) {
        return Math.floorMod((story * 31 + number) * 0x9E3779B1, 4_000) + 200;
    }

    private static String name(int story, int number) {
        return capital(word(VOCABULARY + story * 6 + number));
    }

    private static String notice(int outlet) {
        SplittableRandom own = new SplittableRandom(outlet);
        StringBuilder notice = new StringBuilder("Here");
        for (int i = 0; i < 30; i++) {
            notice.append(' ').append(word(own.nextInt(2_000)));
        }
        return notice.append('.').toString();
    }

    private static String word(int number) {
        if (number < ENGLISH.length) {
            return ENGLISH[number];
        }
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
