package org.hearsay.story;

/** A word without possessive and plural endings, so that "rebels" and "rebel's" count as "rebel". */
final class Stems {
    private Stems() {}

    static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        boolean plural = stem.length() > 3
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is");
        return plural ? stem.substring(0, stem.length() - 1) : stem;
    }
}
