package org.hearsay.bench.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** BASIL: a folder of {@code N_OUTLET.json}; three outlets tell story {@code N}. */
public final class Basil {
    private Basil() {}

    public static GroupedReports read(Path folder) throws IOException {
        List<Path> files = Folder.files(folder, 1, ".json").stream()
                .filter(file -> Folder.name(file).matches("\\d+_.*"))
                .sorted(Comparator.comparingInt((Path file) -> Integer.parseInt(story(file)))
                        .thenComparing(Folder::name))
                .toList();
        List<InputReport> reports = new ArrayList<>();
        Map<String, String> stories = new LinkedHashMap<>();
        for (Path file : files) {
            JsonNode page = Json.read(file);
            List<String> sentences = new ArrayList<>();
            page.path("body")
                    .forEach(sentence ->
                            sentences.add(sentence.path("sentence").asText().strip()));
            String id = Folder.stem(file);
            reports.add(new InputReport(
                    id,
                    page.path("url").asText(null),
                    page.path("source").asText(null),
                    page.path("title").asText("").strip(),
                    page.path("date").asText(null),
                    null,
                    String.join(" ", sentences)));
            stories.put(id, story(file));
        }
        return new GroupedReports(reports, stories);
    }

    private static String story(Path file) {
        return Folder.before(Folder.name(file), '_');
    }
}
