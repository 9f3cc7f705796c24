package org.hearsay.name;

import java.util.Locale;

/** What names are compared by where nothing merges them. */
public final class NameKey {
    private static final String ARTICLE = "the ";

    private NameKey() {}

    /** Equal for names that differ in case, outer blanks and a leading "The" only. */
    public static String of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()).strip() : lower;
    }
}
