package org.hearsay.story;

/** What a word counts as, with the share of a vector's squared length that all of the kind have. */
enum FeatureKind {
    WORD(0.2, "both have the words %s"),
    NAME(0.3, "both name %s"),
    NUMBER(0.1, "both have the number %s"),
    LEAD(0.4, "both begin with, or have in the headline, %s");

    private final double share;
    private final String sentence;

    FeatureKind(double share, String sentence) {
        this.share = share;
        this.sentence = sentence;
    }

    double share() {
        return share;
    }

    /** Says that two reports share words of the kind. */
    String sentence(String words) {
        return String.format(sentence, words);
    }
}
