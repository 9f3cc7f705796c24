package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.article.Extraction;
import org.hearsay.article.Report;
import org.hearsay.run.Progress;
import org.hearsay.run.Workers;
import org.hearsay.source.Document;
import org.hearsay.source.Problem;

/** Documents in a stream &rarr; reports in a stream: gathers some, reads them on several threads, hands them on and forgets them. */
final class Batches {
    private static final int MAX_DOCUMENTS = 500;
    private static final long MAX_CHARS = 8L << 20;

    private final HearsayOptions options;
    private final Function<Document, Extraction> extract;
    private final Consumer<Report> reports;
    private final Consumer<Problem> problems;
    private final List<Document> batch = new ArrayList<>();
    private long chars;
    private int done;

    Batches(
            HearsayOptions options,
            Function<Document, Extraction> extract,
            Consumer<Report> reports,
            Consumer<Problem> problems) {
        this.options = options;
        this.extract = extract;
        this.reports = reports;
        this.problems = problems;
    }

    void add(Document document) {
        batch.add(document);
        chars += document.text().length();
        if (batch.size() >= MAX_DOCUMENTS || chars >= MAX_CHARS) {
            end();
        }
    }

    /** Hands on what is left. */
    void end() {
        Workers workers = new Workers(options.threads(), Progress.silent());
        for (Extraction extraction : workers.map("articles", batch, extract)) {
            extraction.problems().forEach(problems);
            Report report = extraction.report();
            if (report != null) {
                reports.accept(report);
            }
        }
        done += batch.size();
        if (!batch.isEmpty()) {
            options.progress().advance("articles", done, 0);
        }
        batch.clear();
        chars = 0;
    }
}
