package org.hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.postag.POSModel;

/** The trained models on the class path: each is loaded on first use, once, and shared by all threads. */
final class LanguageModels {
    private LanguageModels() {}

    /** English parts of speech (universal tags). */
    static POSModel tagger() {
        return Tagger.MODEL;
    }

    /** Languages by character n-grams. */
    static LanguageDetectorModel languages() {
        return Languages.MODEL;
    }

    private static final class Tagger {
        static final POSModel MODEL = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    }

    private static final class Languages {
        static final LanguageDetectorModel MODEL = load("/langdetect-183.bin", LanguageDetectorModel::new);
    }

    private interface Loader<T> {
        T load(InputStream in) throws IOException;
    }

    private static <T> T load(String resource, Loader<T> loader) {
        try (InputStream in = POSModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the model " + resource + " is missing on the class path");
            }
            return loader.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + resource + " cannot be read", e);
        }
    }
}
