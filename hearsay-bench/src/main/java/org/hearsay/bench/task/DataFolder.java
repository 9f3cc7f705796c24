package org.hearsay.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.bench.data.LabelledPositions;
import org.hearsay.story.Granularity;

/**
 * A folder of public data: {@code benchmarks}, {@code stories} and {@code tools}, each of them if it is there.
 *
 * @param path of the folder
 */
public record DataFolder(Path path) {

    /** The tasks of all that lies here, in the order of the program's flow. */
    public List<Task> tasks() throws IOException {
        Path benchmarks = path.resolve("benchmarks");
        List<Task> tasks = new ArrayList<>();
        addIfThere(tasks, benchmarks.resolve("article-extraction"), ExtractionTask::new);
        addIfThere(tasks, benchmarks.resolve("timebank/TimeBank"), folder -> new TimeTask(folder, "TimeBank"));
        addIfThere(tasks, benchmarks.resolve("timebank/AQUAINT"), folder -> new TimeTask(folder, "AQUAINT"));
        addIfThere(tasks, benchmarks.resolve("wikiwars/keyinline"), folder -> new TimeTask(folder, "WikiWars"));
        copies().ifPresent(tasks::add);
        addIfThere(tasks, benchmarks.resolve("helsinki-summit/reports.jsonl"), SummitTask::new);
        for (Granularity granularity : Granularity.values()) {
            for (StoryTask.Form form : StoryTask.Form.values()) {
                addIfThere(
                        tasks,
                        benchmarks.resolve(form == StoryTask.Form.BASIL ? "basil" : "ecbplus"),
                        folder -> new StoryTask(folder, form, granularity));
            }
        }
        addIfThere(tasks, benchmarks.resolve("polnear/dev"), StatementTask::new);
        addIfThere(tasks, benchmarks.resolve("polnear/dev"), folder -> new ByRules(new StatementTask(folder)));
        for (LabelledPositions.Half half : LabelledPositions.Half.values()) {
            addIfThere(tasks, benchmarks.resolve("polnear/train"), folder -> new PositionTask(folder, half));
        }
        addIfThere(tasks, benchmarks.resolve("gap/gap-development.tsv"), PronounTask::new);
        addIfThere(tasks, benchmarks.resolve("emergent"), StanceTask::new);
        if (Files.exists(benchmarks.resolve("msrp"))) {
            for (PerturbedTask.Half half : PerturbedTask.Half.values()) {
                tasks.add(new PerturbedTask(benchmarks, half));
            }
        }
        for (Path story : folders(path.resolve("stories"))) {
            if (Files.exists(story.resolve("gold.json"))) {
                tasks.add(new GoldTask(story, GoldTask.aliasesNear(story)));
                tasks.add(new ByRules(new GoldTask(story, GoldTask.aliasesNear(story))));
            }
        }
        return tasks;
    }

    /** The synthetic copies, made anew; empty where the generator, its texts or Python are not there. */
    public Optional<CopyTask> copies() throws IOException {
        return CopyMaker.make(
                path.resolve("tools/make_copies.py"),
                path.resolve("benchmarks/polnear/train/text"),
                "synthetic copies of PolNeAR train");
    }

    /** The tasks of the invented stories in a folder. */
    public static List<Task> invented(Path stories) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (Path story : folders(stories)) {
            if (Files.exists(story.resolveSibling(story.getFileName() + ".truth.json"))) {
                tasks.add(new InventedTask(story));
            }
        }
        return tasks;
    }

    private static void addIfThere(List<Task> tasks, Path folder, Function<Path, Task> task) {
        if (Files.exists(folder)) {
            tasks.add(task.apply(folder));
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
