package org.hearsay.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.bench.score.Attribution;
import org.hearsay.bench.score.Spans;

/**
 * PolNeAR: {@code text/*.txt} and {@code attributions/*.ann} (brat stand-off); {@code STEM_ANNOTATOR.ann} where several people
 * annotated a text.
 */
public final class Polnear {
    private static final Pattern BOUND = Pattern.compile("T\\d+");
    private static final Pattern EVENT = Pattern.compile("E\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private Polnear() {}

    /**
     * A report with its annotations.
     *
     * @param gold one list an annotator, the first by file name first; at least one
     */
    public record Annotated(String id, String text, List<List<Attribution>> gold) {}

    /** The texts that are annotated, by file name. */
    public static List<Annotated> read(Path folder) throws IOException {
        Map<String, List<Path>> annotations = new LinkedHashMap<>();
        for (Path file : Folder.files(folder.resolve("attributions"), 1, ".ann")) {
            String stem = Folder.stem(file);
            annotations.computeIfAbsent(stem, id -> new ArrayList<>()).add(file);
            int annotator = Math.max(0, stem.lastIndexOf('_'));
            annotations
                    .computeIfAbsent(stem.substring(0, annotator), id -> new ArrayList<>())
                    .add(file);
        }
        List<Annotated> annotated = new ArrayList<>();
        for (Path file : Folder.files(folder.resolve("text"), 1, ".txt")) {
            List<List<Attribution>> gold = new ArrayList<>();
            for (Path one : annotations.getOrDefault(Folder.stem(file), List.of())) {
                gold.add(attributions(Files.readString(one)));
            }
            if (!gold.isEmpty()) {
                annotated.add(new Annotated(Folder.stem(file), Files.readString(file), gold));
            }
        }
        return annotated;
    }

    /** The attributions of a brat file that have a content. */
    static List<Attribution> attributions(String brat) {
        Map<String, List<Spans.Range>> bounds = new LinkedHashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : brat.split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length > 1 && BOUND.matcher(fields[0]).matches()) {
                bounds.put(fields[0], ranges(fields[1]));
            } else if (fields.length > 1 && EVENT.matcher(fields[0]).matches()) {
                events.add(fields[1].strip());
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String event : events) {
            Attribution attribution = attribution(event, bounds);
            if (!attribution.content().isEmpty()) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    /** {@code Content 0 21;30 40} */
    private static List<Spans.Range> ranges(String field) {
        List<Spans.Range> ranges = new ArrayList<>();
        for (String range : field.substring(field.indexOf(' ') + 1).split(";")) {
            String[] ends = range.strip().split(" ");
            ranges.add(new Spans.Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return ranges;
    }

    /** {@code Attribution:T4 Content:T1 Cue:T3 Source:T2 Content2:T9}; Content2 is one more part of the content. */
    private static Attribution attribution(String event, Map<String, List<Spans.Range>> bounds) {
        Map<String, List<Spans.Range>> roles = new LinkedHashMap<>();
        for (String part : event.split("\\s+")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String role = NUMBER.matcher(part.substring(0, colon))
                        .replaceFirst("")
                        .toLowerCase(Locale.ROOT);
                roles.computeIfAbsent(role, name -> new ArrayList<>())
                        .addAll(bounds.getOrDefault(part.substring(colon + 1), List.of()));
            }
        }
        return new Attribution(
                new Spans(roles.getOrDefault("source", List.of())),
                new Spans(roles.getOrDefault("cue", List.of())),
                new Spans(roles.getOrDefault("content", List.of())));
    }
}
