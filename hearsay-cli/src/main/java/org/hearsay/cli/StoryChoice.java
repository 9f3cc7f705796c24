package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.HearsayOptions;
import org.hearsay.story.Granularity;
import org.hearsay.story.StoryOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What counts as one story. Set by picocli. */
final class StoryChoice {
    @Option(
            names = "--granularity",
            paramLabel = "event|affair",
            converter = GranularityName.class,
            description = "How much one story holds: what happened within days (what stories takes), or a whole"
                    + " affair (what brief and claims take).")
    @Nullable
    Granularity granularity;

    @Option(
            names = "--story-window",
            paramLabel = "DAYS",
            converter = WholeNumber.Days.class,
            description =
                    "Reports published further than this from a story are not put into it. 60 for events, no bound for affairs.")
    @Nullable
    Integer windowDays;

    private final Granularity unlessChosen;

    /** An affair unless the user chooses. */
    StoryChoice() {
        this(Granularity.AFFAIR);
    }

    StoryChoice(Granularity unlessChosen) {
        this.unlessChosen = unlessChosen;
    }

    HearsayOptions applyTo(HearsayOptions options) {
        StoryOptions story = StoryOptions.of(granularity == null ? unlessChosen : granularity);
        return options.withStory(windowDays == null ? story : story.withWindowDays(windowDays));
    }

    /** The words of the option. */
    static final class GranularityName implements ITypeConverter<Granularity> {
        @Override
        public Granularity convert(String word) {
            for (Granularity granularity : Granularity.values()) {
                if (granularity.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return granularity;
                }
            }
            throw new TypeConversionException("found \"" + word + "\"; expected event or affair");
        }
    }
}
