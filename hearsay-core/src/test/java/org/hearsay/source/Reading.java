package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader gave. */
record Reading(List<Document> documents, List<Problem> problems) {
    static Reading of(byte[] stdin) throws IOException {
        return of(new ByteArrayInputStream(stdin), SourceOptions.defaults(), "-");
    }

    static Reading of(String stdin) throws IOException {
        return of(stdin.getBytes(StandardCharsets.UTF_8));
    }

    static Reading ofPaths(Object... paths) throws IOException {
        String[] names = new String[paths.length];
        for (int i = 0; i < paths.length; i++) {
            names[i] = paths[i].toString();
        }
        return of(InputStream.nullInputStream(), SourceOptions.defaults(), names);
    }

    static Reading of(InputStream stdin, SourceOptions options, String... paths) throws IOException {
        Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
        new DocumentReader(options).read(List.of(paths), stdin, reading.documents::add, reading.problems::add);
        return reading;
    }

    List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    List<String> texts() {
        return documents.stream().map(Document::text).toList();
    }

    /** Path and code of each problem. */
    List<String> codes() {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }
}
