package org.hearsay.bench.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A story with a gold: {@code gold.json} and {@code pages/*.json}, a page a file. */
public final class StoryFolder {
    private StoryFolder() {}

    /** The pages by file name. */
    public static List<InputReport> reports(Path folder) throws IOException {
        List<InputReport> reports = new ArrayList<>();
        for (Path file : Folder.files(folder.resolve("pages"), 1, ".json")) {
            JsonNode page = Json.read(file);
            reports.add(new InputReport(
                    Folder.stem(file),
                    page.path("url").asText(null),
                    page.path("outlet").asText(null),
                    page.path("title").asText(null),
                    page.path("published").asText(null),
                    null,
                    page.path("text").asText()));
        }
        return reports;
    }
}
