package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.HearsayOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By what means statements are read. Set by picocli. */
final class ReaderChoice {
    @Option(
            names = "--reader",
            paramLabel = "trained|rules",
            converter = ReaderName.class,
            description =
                    "How statements are found: by the trained reader, or by rules alone, which is quicker and finds"
                            + " less of what stands outside of quotation marks. trained unless chosen.")
    @Nullable
    Reader reader;

    /** The means. */
    enum Reader {
        TRAINED,
        RULES
    }

    HearsayOptions applyTo(HearsayOptions options) {
        return reader == Reader.RULES ? options.withoutReader() : options;
    }

    /** The words of the option. */
    static final class ReaderName implements ITypeConverter<Reader> {
        @Override
        public Reader convert(String word) {
            for (Reader reader : Reader.values()) {
                if (reader.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return reader;
                }
            }
            throw new TypeConversionException("found \"" + word + "\"; expected trained or rules");
        }
    }
}
