package org.hearsay.claim;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What a sentence or clause means, as a vector: those of two that say much the same in other words ("resigned", "handed in his
 * letter") lie close together. The trained reader of the module {@code hearsay-reader} gives them, where it stands on the class
 * path; without it claims are told by words alone.
 *
 * <p>Whatever implements it is thread-safe, has a public constructor without arguments that does no work, and gives for the
 * same words the same vector, on every run and whatever else it is asked.
 */
public interface SentenceVectors {
    /**
     * The vector of a text.
     *
     * @param text a sentence or clause, not blank; of a long one the beginning counts
     * @return of length 1, always of as many numbers
     */
    float[] of(String text);

    /** The one on the class path, if there is one. */
    static Optional<SentenceVectors> installed() {
        return ServiceLoader.load(SentenceVectors.class, SentenceVectors.class.getClassLoader())
                .findFirst();
    }
}
