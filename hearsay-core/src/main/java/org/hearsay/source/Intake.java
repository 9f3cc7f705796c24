package org.hearsay.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run's way out: hands on documents and problems in input order and keeps ids apart. */
final class Intake {
    private static final int MAX_ID = 500;

    private final Consumer<Document> documents;
    private final Consumer<Problem> problems;
    /** How often each id was asked for; only looked up, never iterated. */
    private final Map<String, Integer> taken = new HashMap<>();

    /** Addresses that were fetched. */
    private final Set<String> fetched = new HashSet<>();

    private int told;

    Intake(Consumer<Document> documents, Consumer<Problem> problems) {
        this.documents = documents;
        this.problems = problems;
    }

    /** Whether an address was not fetched before in this run; it counts as fetched now. */
    boolean isNew(String url) {
        return fetched.add(url);
    }

    /** How many documents and problems were handed on so far. */
    int told() {
        return told;
    }

    void problem(String path, String code, String message) {
        told++;
        problems.accept(new Problem(path, code, message));
    }

    void document(String path, String id, Format format, String text, Metadata metadata) {
        document(path, id, format, text, metadata, null);
    }

    void document(String path, String id, Format format, String text, Metadata metadata, @Nullable Capture capture) {
        String clean = clean(id);
        String own = unique(clean.isEmpty() ? "report" : clean);
        if (!own.equals(clean)) {
            problem(
                    path,
                    "duplicate-id",
                    "the id \"" + clean + "\" is taken by an earlier report; this one is kept as \"" + own + "\"");
        }
        told++;
        documents.accept(new Document(path, own, format, text, metadata, capture));
    }

    /** Ids go into lines of output and of the terminal: they have no control characters and an end. */
    private static String clean(String id) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(id.length(), MAX_ID); i++) {
            char c = id.charAt(i);
            out.append(Character.isISOControl(c) ? '_' : c);
        }
        return Characters.replaceUnpaired(out.toString().strip());
    }

    private String unique(String id) {
        int count = taken.merge(id, 1, Integer::sum);
        if (count == 1) {
            return id;
        }
        String next = id + "~" + count;
        while (taken.putIfAbsent(next, 1) != null) {
            next = id + "~" + taken.merge(id, 1, Integer::sum);
        }
        return next;
    }
}
