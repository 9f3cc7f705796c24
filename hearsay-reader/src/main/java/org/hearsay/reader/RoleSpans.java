package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.statement.TaggedAttribution;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How likely each piece is what to a cue &rarr; spans: the most likely sequence of roles, where all of a word has one role and a
 * new stretch of content costs something (Viterbi 1967). Without that cost contents come out with holes and with strays.
 */
final class RoleSpans {
    private static final int ROLES = 4;

    /** What a stretch of content costs, as a logarithm: chosen on PolNeAR's development part. */
    private static final double STRETCH = 3;

    private static final double LEAST = 1e-6;

    private final String text;
    private final Window window;
    private final int[] roles;

    /** @param likely for each piece, between two borders, its roles' probabilities */
    RoleSpans(String text, Window window, float[][] likely) {
        this.text = text;
        this.window = window;
        this.roles = mostLikely(likely);
    }

    private int[] mostLikely(float[][] likely) {
        int size = window.pieces().size();
        int[][] before = new int[size][ROLES];
        double[] best = new double[ROLES];
        for (int i = 0; i < size; i++) {
            boolean sameWord = i > 0 && isOneWord(i);
            double[] next = new double[ROLES];
            for (int role = 0; role < ROLES; role++) {
                int from = sameWord ? role : from(best, role, i == 0);
                before[i][role] = from;
                double step = !sameWord && (from != role || i == 0) ? cost(role) : 0;
                next[role] = best[from] - step + (sameWord ? 0 : Math.log(likely[i + 1][role] + LEAST));
            }
            best = next;
        }
        int[] path = new int[size];
        int role = 0;
        for (int other = 1; other < ROLES; other++) {
            role = best[other] > best[role] ? other : role;
        }
        for (int i = size - 1; i >= 0; i--) {
            path[i] = role;
            role = before[i][role];
        }
        return path;
    }

    private static int from(double[] best, int role, boolean first) {
        int from = role;
        for (int other = 0; !first && other < ROLES; other++) {
            boolean better = best[other] - cost(role) > best[from] - (from == role ? 0 : cost(role));
            from = other != role && better ? other : from;
        }
        return from;
    }

    private static double cost(int role) {
        return role == Encoder.CONTENT ? STRETCH : 0;
    }

    /** The attribution of the cue whose first part the pieces [from, to) are, counted with the border; none without content. */
    Optional<TaggedAttribution> read(int from, int to, double confidence) {
        List<Span> content = spans(Encoder.CONTENT);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Span> cue = spans(Encoder.CUE);
        if (cue.isEmpty()) {
            cue = List.of(window.pieces()
                    .get(from - 1)
                    .span()
                    .union(window.pieces().get(to - 2).span()));
        }
        return Optional.of(new TaggedAttribution(spans(Encoder.SOURCE), cue, content, confidence));
    }

    /** Runs of pieces of one role that hold a letter or a digit. */
    private List<Span> spans(int role) {
        List<Span> spans = new ArrayList<>();
        Span run = null;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
                Span piece = window.pieces().get(i).span();
                run = run == null ? piece : run.union(piece);
            } else {
                add(run, spans);
                run = null;
            }
        }
        add(run, spans);
        return spans;
    }

    private void add(@Nullable Span run, List<Span> spans) {
        if (run != null && run.in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
            spans.add(run);
        }
    }

    /** Whether the piece goes on with the word of the piece before. */
    private boolean isOneWord(int i) {
        Span before = window.pieces().get(i - 1).span();
        Span here = window.pieces().get(i).span();
        return before.end() == here.begin()
                && Character.isLetterOrDigit(text.codePointBefore(before.end()))
                && Character.isLetterOrDigit(text.codePointAt(here.begin()));
    }
}
