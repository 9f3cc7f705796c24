package org.hearsay.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.bench.data.Basil;
import org.hearsay.bench.data.EcbPlus;
import org.hearsay.bench.data.GroupedReports;
import org.hearsay.bench.score.StoryScore;
import org.hearsay.bench.score.StoryScorer;
import org.hearsay.story.Granularity;

/**
 * Stories of ECB+ or BASIL, all reports in one pool.
 *
 * @param folder of topics, or of {@code N_OUTLET.json}
 * @param granularity how much the program is told to take for one story
 */
public record StoryTask(Path folder, Form form, Granularity granularity) implements Task {

    /** What a folder holds. */
    public enum Form {
        ECBPLUS_DEV("ECB+ dev topics", EcbPlus.Topics.DEV, "TF-IDF, average link, 93.1", "DATA.md"),
        ECBPLUS_TUNING("ECB+ tuning topics", EcbPlus.Topics.TUNING, "", ""),
        ECBPLUS("ECB+, all in one pool", EcbPlus.Topics.ALL, "", ""),
        BASIL("BASIL", EcbPlus.Topics.ALL, "TF-IDF about 95", "DATA.md");

        private final String title;
        private final EcbPlus.Topics topics;
        private final String peer;
        private final String source;

        Form(String title, EcbPlus.Topics topics, String peer, String source) {
            this.title = title;
            this.topics = topics;
            this.peer = peer;
            this.source = source;
        }

        GroupedReports read(Path folder) throws IOException {
            return this == BASIL ? Basil.read(folder) : EcbPlus.read(folder, topics);
        }

        private Figure besidePeer(Figure figure) {
            return peer.isEmpty() ? figure : figure.beside(peer, source);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As the command takes it. */
        private String option() {
            return this == BASIL || topics == EcbPlus.Topics.ALL
                    ? ""
                    : " --topics " + topics.name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Evaluation run(Program program) throws IOException {
        GroupedReports data = form.read(folder);
        Program set = program.withGranularity(granularity);
        List<JsonNode> stories = set.stories(set.read(data.reports()));
        StoryScore score = StoryScorer.score(data.stories(), stories);
        String unit = granularity.name().toLowerCase(Locale.ROOT);
        String id = form.id() + "." + unit + ".";
        return new Evaluation(
                "Stories, one " + unit + " each",
                form.title,
                score.reports() + " reports, " + score.goldStories() + " stories",
                "stories " + folder + " --granularity " + unit + form.option(),
                List.of(
                        form.besidePeer(Figure.share(
                                id + "bcubed", "B³ F1", score.bcubed().f1())),
                        Figure.share(id + "pairs", "pairs, F1", score.pairs().f1()),
                        Figure.share(id + "ari", "adjusted Rand index", score.ari()),
                        Figure.count(id + "stories", "stories found", score.predStories())),
                List.of(new Table(
                        List.of("", "P", "R", "F1"),
                        Stream.of(
                                        List.of(
                                                "B³",
                                                Table.share(score.bcubed().p()),
                                                Table.share(score.bcubed().r()),
                                                Table.share(score.bcubed().f1())),
                                        List.of(
                                                "pairs",
                                                Table.share(score.pairs().p()),
                                                Table.share(score.pairs().r()),
                                                Table.share(score.pairs().f1())))
                                .toList())),
                List.of(),
                List.of(),
                score,
                stories);
    }
}
