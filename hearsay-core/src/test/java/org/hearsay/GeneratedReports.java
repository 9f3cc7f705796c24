package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Report;

/** Reports of made-up words with copies among them, the same for the same seed. */
public final class GeneratedReports {
    private static final String[] SYLLABLES = {"ba", "do", "fi", "gu", "ka", "le", "mi", "no", "pe", "ra", "so", "tu"};
    private static final int STORIES = 20;

    private GeneratedReports() {}

    /** Of about 60 words each; two in five are copies of an earlier one with a word in ten altered. Ids are r0, r1, … */
    public static List<Report> make(long seed, int count) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean copy = i > 0 && random.nextInt(5) < 2;
            String text = copy ? altered(reports.get(random.nextInt(i)).text(), random) : fresh(random);
            String day = "2020-06-%02d".formatted(1 + random.nextInt(20));
            reports.add(Invented.plain("r" + i, "Outlet " + random.nextInt(7), day, "en", text));
        }
        return reports;
    }

    private static String fresh(Random random) {
        int story = random.nextInt(STORIES);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            boolean name = random.nextInt(4) == 0;
            text.append(name ? name(story, random.nextInt(4)) : word(random.nextInt(1200)))
                    .append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private static String altered(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextInt(10) == 0 ? word(random.nextInt(1200)) : words[i];
        }
        return String.join(" ", words);
    }

    private static String name(int story, int number) {
        String word = word(2000 + 7 * story + number) + "x";
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(int number) {
        return SYLLABLES[number % 12] + SYLLABLES[number / 12 % 12] + SYLLABLES[number / 144 % 12];
    }
}
