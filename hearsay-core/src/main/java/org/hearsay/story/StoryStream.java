package org.hearsay.story;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.Report;
import org.hearsay.outlet.OutletTable;
import org.hearsay.state.Log;
import org.hearsay.state.StateFolder;

/**
 * Puts reports that come one by one into stories, and keeps what it knows of them in a folder.
 *
 * <pre>{@code
 * try (StoryStream stream = StoryStream.open(folder, StoryOptions.defaults(), OutletTable.standard())) {
 *     reports.forEach(stream::add);
 *     stream.save();
 *     stream.stories(story -> System.out.println(story.label() + ": " + story.reports().size()));
 * }
 * }</pre>
 *
 * <p>Reports are settled in batches of {@value #BATCH} in the order in which they come: those of a batch with each other and with the
 * stories that are there. What holds of order: within a batch it does not matter; a settled story grows, and a late report may
 * join two, but none is ever split; a report up to a {@linkplain StoryOptions#windowDays window} older than the newest finds
 * every story that it could belong to. Up to one batch the stories are those of {@link StoryGrouper}; how the reports were cut
 * into runs never matters. A run that is killed loses what came after its last checkpoint, one a batch.
 *
 * <p>Texts are not held: words by hash lie in a file, about two kilobytes a report. The memory is about two kilobytes a story
 * that is still open and 400 bytes a report. One thread at a time; work inside is parallel as the options say.
 */
public final class StoryStream implements Closeable {
    static final int BATCH = 5_000;
    private static final int CARDS_AT_ONCE = 256;

    private final StateFolder state;
    private final Log log;
    private final StoryEngine engine;
    private final StoryOptions options;
    private final Set<String> ids = new HashSet<>();
    private final BitSet english = new BitSet();
    private final List<Report> unread = new ArrayList<>();
    private final List<Card> batch = new ArrayList<>();
    /** Where each report of the input stands in the log. */
    private long[] offsets = new long[BATCH];
    /** The input's places of the reports in the order of the engine. */
    private int[] inputs = new int[BATCH];

    private int logged;
    private int settled;

    private StoryStream(StateFolder state, StoryOptions options) {
        this.state = state;
        this.log = state.log("cards");
        this.engine = new StoryEngine(options);
        this.options = options;
    }

    /**
     * Takes up the state in a folder, or begins one; what was settled is settled again, from what is kept of the reports.
     *
     * @param outlets what the reports are read with, which tells what in them is the article
     * @throws IllegalArgumentException if the folder is in use, or was made with other options or another outlet table
     */
    public static StoryStream open(Path folder, StoryOptions options, OutletTable outlets) throws IOException {
        String settings = "stories " + options.withParallel(false) + ", outlet table " + outlets.fingerprint();
        StateFolder state = StateFolder.open(folder, settings, List.of("cards"));
        try {
            StoryStream stream = new StoryStream(state, options);
            stream.recall();
            return stream;
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void recall() {
        for (long offset = 0; offset < log.size(); ) {
            var record = log.read(offset);
            int length = record.remaining();
            take(Card.read(record), offset);
            offset = Log.next(offset, length);
        }
    }

    /** How many reports were ever added. */
    public int size() {
        return ids.size();
    }

    /**
     * Adds a report.
     *
     * @return false, without a change, if there is a report with this id
     */
    public boolean add(Report report) throws IOException {
        if (!ids.add(report.id())) {
            return false;
        }
        unread.add(report);
        if (unread.size() == CARDS_AT_ONCE) {
            read();
        }
        return true;
    }

    private void read() throws IOException {
        Stream<Report> reports = options.parallel() ? unread.parallelStream() : unread.stream();
        List<Card> cards = reports.map(Card::of).toList();
        unread.clear();
        for (Card card : cards) {
            take(card, log.append(card.toRecord()));
            if (batch.isEmpty()) {
                state.checkpoint();
            }
        }
    }

    private void take(Card card, long offset) {
        ids.add(card.id());
        if (logged == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * logged);
            inputs = Arrays.copyOf(inputs, 2 * logged);
        }
        offsets[logged++] = offset;
        batch.add(card);
        if (batch.size() == BATCH) {
            settle();
        }
    }

    /** In the order of the ids, so that the order of the input does not matter. */
    private void settle() {
        Integer[] order = IntStream.range(0, batch.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(place -> batch.get(place).id()));
        List<Card> cards = new ArrayList<>();
        for (int place : order) {
            english.set(settled + cards.size(), batch.get(place).english());
            inputs[settled + cards.size()] = settled + place;
            cards.add(batch.get(place));
        }
        engine.add(cards, IntStream.range(0, cards.size()).toArray());
        settled += cards.size();
        batch.clear();
    }

    /** Makes all that was added count: from here on a kill does not lose it. */
    public void save() throws IOException {
        read();
        state.checkpoint();
    }

    /** Takes a story. */
    @FunctionalInterface
    public interface Sink {
        void take(Story story) throws IOException;
    }

    /**
     * Hands on all stories, the largest first, of one size in the order of their first report; reports in the order in which they
     * came. What is not settled yet is put into stories for this once, so nothing can be added afterwards: open the folder again.
     */
    public void stories(Sink sink) throws IOException {
        var stories = new StoryNaming(place -> inputs[place], this::card)
                .name(clusters())
                .iterator();
        while (stories.hasNext()) {
            sink.take(stories.next());
        }
    }

    private List<Cluster> clusters() throws IOException {
        read();
        if (!batch.isEmpty()) {
            settle();
        }
        return ForeignReports.joined(engine.clusters(), english::get, this::card);
    }

    /**
     * Says why two of the reports that were added are one story, or are not. As with {@link #stories}, nothing can be added
     * afterwards.
     *
     * @throws IllegalArgumentException if one of them was not added
     */
    public StoryReason why(Report a, Report b) throws IOException {
        List<Cluster> clusters = clusters();
        StoryReasons reasons = new StoryReasons(options, engine.vectors(), this::card);
        return reasons.of(a, cluster(clusters, a.id()), b, cluster(clusters, b.id()));
    }

    private Cluster cluster(List<Cluster> clusters, String id) {
        int place = IntStream.range(0, settled)
                .filter(i -> card(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report \"" + id + "\" was added"));
        return clusters.stream()
                .filter(cluster -> cluster.members().toList().contains(place))
                .findFirst()
                .orElseThrow();
    }

    private Card card(int place) {
        return Card.read(log.read(offsets[inputs[place]]));
    }

    /** Gives the folder back; what was added after the last {@link #save} and the last checkpoint is lost. */
    @Override
    public void close() throws IOException {
        state.close();
    }
}
