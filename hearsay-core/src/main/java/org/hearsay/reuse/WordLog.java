package org.hearsay.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.state.Log;
import org.hearsay.text.Words;

/** The words of all reports in a log, by number; in memory only where each begins, 16 bytes, and its id by hash. */
final class WordLog {
    private final Log log;
    private final HashedNumbers ids = new HashedNumbers();
    private long[] offsets = new long[1024];
    private int count;
    /** The latest reports, which are asked for most. */
    private List<ReportWords> latest = List.of();

    private int latestBegin;

    WordLog(Log log) {
        this.log = log;
    }

    int count() {
        return count;
    }

    /** The number of the report with this id, -1 for none. */
    int number(String id) {
        int number = ids.get(hash(id));
        return number >= 0 && head(number).id().equals(id) ? number : -1;
    }

    private static long hash(String id) {
        return TwinGroups.hash(id.chars().toArray()) ^ Words.keyOf(id);
    }

    void append(List<ReportWords> batch) throws IOException {
        latestBegin = count;
        latest = List.copyOf(batch);
        for (ReportWords words : batch) {
            remember(words.id(), log.append(WordRecords.write(words)));
        }
    }

    private void remember(String id, long offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        offsets[count] = offset;
        long hash = hash(id);
        if (ids.get(hash) < 0) {
            ids.put(hash, count);
        }
        count++;
    }

    /** Reads on where a log of an earlier run has more; null at its end. */
    List<ReportWords> recall(int most) {
        List<ReportWords> read = new ArrayList<>();
        long offset = recalled;
        while (offset < log.size() && read.size() < most) {
            var record = log.read(offset);
            int length = record.remaining();
            ReportWords words = WordRecords.read(record);
            read.add(words);
            remember(words.id(), offset);
            offset = Log.next(offset, length);
        }
        recalled = offset;
        return read;
    }

    private long recalled;

    /** What tells a report's id and offsets; for several threads at once. */
    WordRecords.Head head(int number) {
        return WordRecords.readHead(log.read(offsets[number]));
    }

    /** The words of a report; for several threads at once. */
    ReportWords get(int number) {
        return number >= latestBegin && number - latestBegin < latest.size()
                ? latest.get(number - latestBegin)
                : WordRecords.read(log.read(offsets[number]));
    }
}
