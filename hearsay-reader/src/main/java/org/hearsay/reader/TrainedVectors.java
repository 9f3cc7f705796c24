package org.hearsay.reader;

import org.hearsay.claim.SentenceVectors;
import org.hearsay.text.Span;

/**
 * What a sentence means, by the encoder that reads attributions: the mean of its pieces, turned by a matrix that was trained to
 * give the vectors of the sentence encoder that the training began from. Thread-safe; a few thousandths of a second a sentence.
 */
public final class TrainedVectors implements SentenceVectors {
    /** For {@link java.util.ServiceLoader}. */
    public TrainedVectors() {}

    private static final class Standard {
        private static final Windows WINDOWS = new Windows(WordPieces.standard());
    }

    @Override
    public float[] of(String text) {
        try (Encoder.Encoded encoded =
                Encoder.standard().encode(Standard.WINDOWS.of(text, new Span(0, text.length())))) {
            return encoded.vector();
        }
    }
}
