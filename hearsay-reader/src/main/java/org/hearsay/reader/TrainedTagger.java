package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.statement.AttributionTagger;
import org.hearsay.statement.TaggedAttribution;

/**
 * Reads attributions with a trained encoder: finds the cues of each paragraph and, for each cue by itself, the words of its
 * source, its content and the cue's own further words, so that attributions may stand side by side and inside each other.
 *
 * <pre>{@code
 * List<TaggedAttribution> found = new TrainedTagger().tag(read);
 * }</pre>
 *
 * <p>Thread-safe; what is found in a paragraph depends on the paragraph alone. Linear in the text. The weights are loaded when
 * the first report is read.
 */
public final class TrainedTagger implements AttributionTagger {
    /** A piece begins a cue where that is at least so likely: chosen on PolNeAR's development part. */
    private static final float CUE = 0.4f;

    /** For {@link java.util.ServiceLoader}. */
    public TrainedTagger() {}

    private static final class Standard {
        private static final Windows WINDOWS = new Windows(WordPieces.standard());
    }

    @Override
    public List<TaggedAttribution> tag(ReadReport report) {
        Encoder encoder = Encoder.standard();
        List<TaggedAttribution> found = new ArrayList<>();
        for (Window window : Standard.WINDOWS.of(report)) {
            try (Encoder.Encoded encoded = encoder.encode(window)) {
                tag(report.report().text(), window, encoded, found);
            }
        }
        return found;
    }

    private static void tag(String text, Window window, Encoder.Encoded encoded, List<TaggedAttribution> found) {
        float[][] cues = encoded.cues();
        int end = window.pieces().size() + 1;
        int i = 1;
        while (i < end) {
            if (cues[i][Encoder.CUE_BEGINS] < CUE) {
                i++;
                continue;
            }
            int from = i;
            do {
                i++;
            } while (i < end && cues[i][Encoder.CUE_GOES_ON] >= 0.5f);
            float confidence = cues[from][Encoder.CUE_BEGINS];
            new RoleSpans(text, window, encoded.roles(from, i))
                    .read(from, i, confidence)
                    .ifPresent(found::add);
        }
    }
}
