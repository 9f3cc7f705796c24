package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.hearsay.language.ReadReport;

/**
 * Read report &rarr; its attributions, by other means than the rules of this package: the trained reader of the module
 * {@code hearsay-reader}, which is found where it stands on the class path.
 *
 * <p>Whatever implements it is thread-safe, has a public constructor without arguments that does no work, and gives for the
 * same report the same attributions, on every run and at any number of threads.
 */
public interface AttributionTagger {
    /** The attributions in text order of their cue; their spans lie inside the report's paragraphs. */
    List<TaggedAttribution> tag(ReadReport report);

    /** The one on the class path, if there is one. */
    static Optional<AttributionTagger> installed() {
        return ServiceLoader.load(AttributionTagger.class, AttributionTagger.class.getClassLoader())
                .findFirst();
    }
}
