package org.hearsay.reuse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.hearsay.state.Log;
import org.hearsay.state.StateFolder;
import org.hearsay.text.CodePoints;

/**
 * Finds the pairs of reports that share text, for reports that come one by one, and keeps what it knows in a folder.
 *
 * <pre>{@code
 * try (ReuseStream stream = ReuseStream.open(folder, ReuseOptions.defaults(), OutletTable.standard())) {
 *     reports.forEach(stream::add);
 *     stream.save();
 *     stream.pairs(pair -> System.out.println(pair.reuse().a() + " " + pair.reuse().b()));
 * }
 * }</pre>
 *
 * <p>The pairs are those of {@link ReuseFinder} on all reports that were ever added, however these were cut into runs. A run that
 * is killed loses what came after its last checkpoint, one every {@value #CHECKPOINT} reports; adding the same reports again
 * gives the same pairs as a run that was not. Texts are not held: words lie in a file, seven bytes each; the memory is about eleven
 * bytes a fingerprint, of which a report of 600 words has some 240, and 100 bytes a pair.
 *
 * <p>One thread at a time; work inside is parallel as the options say. The answer is the same.
 */
public final class ReuseStream implements Closeable {
    private static final int BATCH = 512;
    private static final long BATCH_WORDS = 2_000_000;
    private static final int CHECKPOINT = 8_192;

    private final StateFolder state;
    private final boolean parallel;
    private final Log pairLog;
    private final WordLog words;
    private final PairSearch search;
    private final List<Report> pending = new ArrayList<>();
    private final Set<String> pendingIds = new HashSet<>();
    private long pendingChars;
    private int unsaved;

    private ReuseStream(StateFolder state, ReuseOptions options, OutletTable outlets) {
        this.state = state;
        this.parallel = options.parallel();
        this.pairLog = state.log("pairs");
        this.words = new WordLog(state.log("words"));
        this.search = new PairSearch(options, outlets, words::get);
    }

    /**
     * Takes up the state in a folder, or begins one.
     *
     * @throws IllegalArgumentException if the folder is in use, or was made with other options or another outlet table
     */
    public static ReuseStream open(Path folder, ReuseOptions options, OutletTable outlets) throws IOException {
        String settings = "reuse " + options.withParallel(false) + ", outlet table " + outlets.fingerprint();
        StateFolder state = StateFolder.open(folder, settings, List.of("words", "pairs"));
        try {
            ReuseStream stream = new ReuseStream(state, options, outlets);
            stream.recall();
            return stream;
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void recall() {
        List<ReportWords> batch = words.recall(BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(search::recall);
            batch = words.recall(BATCH);
        }
    }

    /** How many reports were ever added. */
    public int size() {
        return words.count() + pending.size();
    }

    /**
     * Adds a report.
     *
     * @return false, without a change, if there is a report with this id
     */
    public boolean add(Report report) throws IOException {
        if (words.number(report.id()) >= 0 || !pendingIds.add(report.id())) {
            return false;
        }
        pending.add(report);
        pendingChars += report.text().length();
        if (pending.size() == BATCH || pendingChars > 6 * BATCH_WORDS) {
            work();
            if (unsaved >= CHECKPOINT) {
                save();
            }
        }
        return true;
    }

    private void work() throws IOException {
        Stream<Report> reports = parallel ? pending.parallelStream() : pending.stream();
        List<ReportWords> batch = reports.map(ReportWords::of).toList();
        words.append(batch);
        for (List<Found.Pair> pairs : search.add(batch)) {
            for (Found.Pair pair : pairs) {
                pairLog.append(PairRecords.write(pair));
            }
        }
        unsaved += pending.size();
        pending.clear();
        pendingIds.clear();
        pendingChars = 0;
    }

    /** Makes all that was added count: from here on a kill does not lose it. */
    public void save() throws IOException {
        work();
        state.checkpoint();
        unsaved = 0;
    }

    /** A pair, with what turns its offsets into code points. */
    public record Located(Reuse reuse, CodePoints offsetsA, CodePoints offsetsB) {}

    /** Takes a pair. */
    @FunctionalInterface
    public interface Sink {
        void take(Located pair) throws IOException;
    }

    /** Hands on all pairs, ordered by the first report, then by the second, in the order in which the reports came. */
    public void pairs(Sink sink) throws IOException {
        work();
        List<Found> found = new ArrayList<>();
        List<long[]> places = new ArrayList<>();
        for (long offset = 0; offset < pairLog.size(); ) {
            var record = pairLog.read(offset);
            int length = record.remaining();
            Found pair = PairRecords.read(record).found();
            places.add(new long[] {((long) pair.a() << 32) | pair.b(), offset, found.size()});
            found.add(pair);
            offset = Log.next(offset, length);
        }
        Conclusion conclusion =
                new Conclusion(found, number -> words.head(number).id());
        places.sort((one, two) -> Long.compare(one[0], two[0]));
        for (long[] place : places) {
            Found pair = found.get((int) place[2]);
            Reuse reuse =
                    conclusion.of(pair, PairRecords.read(pairLog.read(place[1])).reuse());
            sink.take(new Located(
                    reuse,
                    words.head(pair.a()).codePoints(),
                    words.head(pair.b()).codePoints()));
        }
    }

    /** Gives the folder back; what was added after the last {@link #save} and the last checkpoint is lost. */
    @Override
    public void close() throws IOException {
        state.close();
    }
}
