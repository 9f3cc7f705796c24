package org.hearsay.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.brief.Brief;
import org.hearsay.brief.HtmlBrief;
import org.hearsay.brief.JsonBrief;
import org.hearsay.brief.MarkdownBrief;
import org.hearsay.brief.TextBrief;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms of a brief. */
enum BriefFormat {
    JSON(".*\\.json") {
        @Override
        String text(Brief brief, Style style) throws IOException {
            StringWriter out = new StringWriter();
            JsonBrief.write(brief, out);
            return out.toString();
        }
    },
    MARKDOWN(".*\\.(md|markdown)") {
        @Override
        String text(Brief brief, Style style) {
            return new MarkdownBrief().render(brief);
        }
    },
    HTML(".*\\.html?") {
        @Override
        String text(Brief brief, Style style) throws IOException {
            StringWriter out = new StringWriter();
            HtmlBrief.write(brief, out);
            return out.toString();
        }
    },
    TEXT(".*\\.txt") {
        @Override
        String text(Brief brief, Style style) {
            return new TextBrief(style.width(), style.full(), style.coloured()).render(brief);
        }
    };

    private final String fileNames;

    BriefFormat(String fileNames) {
        this.fileNames = fileNames;
    }

    /**
     * How text is set; the other forms take no notice.
     *
     * @param width in columns
     * @param full whether everything is printed, not only what matters most
     */
    record Style(int width, boolean full, boolean coloured) {}

    abstract String text(Brief brief, Style style) throws IOException;

    /** The brief in this form, with a line end. */
    final String render(Brief brief, Style style) throws IOException {
        String text = text(brief, style);
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** The form that a file's name asks for. */
    static Optional<BriefFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.matches("(?s)" + format.fileNames))
                .findFirst();
    }

    /** The words of {@code --format}, in a row. */
    static String words() {
        return Arrays.stream(values()).map(BriefFormat::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the words of {@code --format}. */
    static final class Name implements ITypeConverter<BriefFormat> {
        @Override
        public BriefFormat convert(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("found \"" + word + "\"; expected one of " + words()));
        }
    }
}
