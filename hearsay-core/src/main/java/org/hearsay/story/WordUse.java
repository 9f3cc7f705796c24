package org.hearsay.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** How a report uses a word: how often, as a name, in its title or at its beginning. */
final class WordUse {
    private static final int LEAD_WORDS = 60;

    private int times;
    private int capitals;
    private boolean leads;

    private WordUse() {}

    /** The report's words by stem, in the order of first use. */
    static Map<String, WordUse> of(Report report) {
        Map<String, WordUse> uses = new LinkedHashMap<>();
        Words article = Words.of(report.text(), report.paragraphs());
        for (int i = 0; i < article.size(); i++) {
            WordUse use = use(uses, article, i);
            use.times++;
            use.capitals += Character.isUpperCase(article.first(i)) ? 1 : 0;
            use.leads |= i < LEAD_WORDS;
        }
        addTitle(uses, report.title());
        addTitle(uses, titleInUrl(report.url()));
        return uses;
    }

    private static void addTitle(Map<String, WordUse> uses, @Nullable String title) {
        if (title != null) {
            Words words = Words.of(title);
            for (int i = 0; i < words.size(); i++) {
                use(uses, words, i).leads = true;
            }
        }
    }

    /** The part of a URL's path that is words joined by hyphens, which is the headline as first written; null without one. */
    private static @Nullable String titleInUrl(@Nullable String url) {
        String longest = null;
        for (String part : url == null ? new String[0] : url.split("[/?#]", 50)) {
            boolean isTitle = part.chars().filter(c -> c == '-').count() >= 2;
            longest = isTitle && (longest == null || part.length() > longest.length()) ? part : longest;
        }
        return longest;
    }

    private static WordUse use(Map<String, WordUse> uses, Words words, int index) {
        return uses.computeIfAbsent(Stems.of(words.folded(index)), stem -> new WordUse());
    }

    /** In the article; 0 for a word of the title only. */
    int times() {
        return times;
    }

    /** Whether it is written with a capital more often than not. */
    boolean isName() {
        return 2 * capitals > times;
    }

    /** Whether it stands in the title or among the first 60 words. */
    boolean leads() {
        return leads;
    }
}
