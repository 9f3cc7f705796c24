package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.article.Report;
import org.hearsay.brief.JsonRecords;
import org.hearsay.story.StoryStream;
import org.jspecify.annotations.Nullable;

/** Prints the stories, or why two reports are one story. */
final class StoryStage implements CorpusRun.Stage {
    private final StoryStream stream;
    private final List<String> asked;
    private @Nullable Report first;
    private @Nullable Report second;

    /**
     * @param asked the ids of two reports, or none
     */
    StoryStage(StoryStream stream, List<String> asked) {
        this.stream = stream;
        this.asked = asked;
    }

    @Override
    public boolean add(Report report) throws IOException {
        if (!asked.isEmpty()) {
            first = first == null && report.id().equals(asked.get(0)) ? report : first;
            second = second == null && report.id().equals(asked.get(1)) ? report : second;
        }
        return stream.add(report);
    }

    @Override
    public void save() throws IOException {
        stream.save();
    }

    @Override
    public void print(Appendable out) throws IOException {
        JsonRecords json = new JsonRecords(List.of());
        if (asked.isEmpty()) {
            stream.stories(story -> out.append(json.story(story).toString()).append('\n'));
        } else if (first == null || second == null) {
            throw new RequestException(
                    "--why: there is no report \"" + asked.get(first == null ? 0 : 1)
                            + "\" in the input; both must be in it, known from --state or not, so that their words can be told.");
        } else {
            out.append(json.storyReason(stream.why(first, second)).toString()).append('\n');
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
