package org.hearsay.cli;

import java.io.IOException;
import java.util.Map;
import org.hearsay.article.Report;
import org.hearsay.brief.JsonRecords;
import org.hearsay.reuse.Reuse;
import org.hearsay.reuse.ReuseStream;

/** Prints the pairs that share text. */
record ReuseStage(ReuseStream stream) implements CorpusRun.Stage {
    @Override
    public boolean add(Report report) throws IOException {
        return stream.add(report);
    }

    @Override
    public void save() throws IOException {
        stream.save();
    }

    @Override
    public void print(Appendable out) throws IOException {
        stream.pairs(pair -> {
            Reuse reuse = pair.reuse();
            JsonRecords json = JsonRecords.withOffsets(Map.of(reuse.a(), pair.offsetsA(), reuse.b(), pair.offsetsB()));
            out.append(json.reuse(reuse).toString()).append('\n');
        });
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
