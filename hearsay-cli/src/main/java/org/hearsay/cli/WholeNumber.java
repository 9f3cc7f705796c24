package org.hearsay.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers within bounds, with a sentence for all else. */
abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    private WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new TypeConversionException(
                "found \"" + text + "\"; expected a whole number from " + least + " to " + most);
    }

    /** Of {@code --threads}. */
    static final class Threads extends WholeNumber {
        Threads() {
            super(1, 256);
        }
    }

    /** Of {@code --story-window}. */
    static final class Days extends WholeNumber {
        Days() {
            super(0, 100_000);
        }
    }

    /** Of {@code --width}. */
    static final class Columns extends WholeNumber {
        Columns() {
            super(40, 400);
        }
    }
}
