package org.hearsay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** GAP (Webster et al. 2018): a pronoun in a passage of Wikipedia and two names, each of which it may mean; a row is a passage. */
public final class Gap {
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");

    private Gap() {}

    /**
     * A name that a pronoun may mean.
     *
     * @param span in UTF-16 units
     * @param meant whether it does
     */
    public record Candidate(Span span, boolean meant) {}

    /**
     * A pronoun to be told.
     *
     * @param pronoun in UTF-16 units
     * @param candidates two, in text order
     */
    public record Passage(String id, String text, Span pronoun, List<Candidate> candidates) {
        public Passage {
            candidates = List.copyOf(candidates);
        }

        /** Whether the pronoun is one of a woman; else it is one of a man. */
        public boolean isFemale() {
            return FEMALE.contains(pronoun.in(text).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Reads the rows in order.
     *
     * @throws IOException if a row has too few columns
     */
    public static List<Passage> read(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
            String[] row = lines.get(i).split("\t", -1);
            if (row.length < 10) {
                throw new IOException(file + ":" + (i + 1) + ": " + row.length + " columns instead of 10");
            }
            passages.add(new Passage(
                    row[0],
                    row[1],
                    span(row[1], row[3], row[2]),
                    List.of(
                            new Candidate(span(row[1], row[5], row[4]), isTrue(row[6])),
                            new Candidate(span(row[1], row[8], row[7]), isTrue(row[9])))));
        }
        return passages;
    }

    private static boolean isTrue(String written) {
        return written.toLowerCase(Locale.ROOT).equals("true");
    }

    /** Offsets count code points. */
    private static Span span(String text, String offset, String words) {
        int begin = text.offsetByCodePoints(0, Integer.parseInt(offset));
        return new Span(begin, begin + words.length());
    }
}
