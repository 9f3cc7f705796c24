package org.hearsay.story;

/**
 * A word that two reports have.
 *
 * @param stem by {@link Features#key}
 * @param similarity what it adds to theirs
 */
record SharedWord(int stem, double similarity) implements Comparable<SharedWord> {
    /** The heaviest first. */
    @Override
    public int compareTo(SharedWord other) {
        int order = Double.compare(other.similarity, similarity);
        return order == 0 ? Integer.compare(stem, other.stem) : order;
    }
}
