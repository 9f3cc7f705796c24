package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.article.EmbeddedPost;
import org.hearsay.article.Report;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;

/** Adds what the posts that a report shows say to its statements: the words are the writer's, said where anybody could read them. */
final class PostStatements {
    private PostStatements() {}

    /** All in text order, numbered anew; those that were read are kept, and no post is told where one is in its words. */
    static List<Statement> with(List<Statement> read, Report report) {
        List<EmbeddedPost> posts = report.details().posts();
        if (posts.isEmpty()) {
            return read;
        }
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        read.forEach(statement ->
                statement.content().spans().forEach(span -> taken.merge(span.begin(), span.end(), Math::max)));
        List<Statement> all = new ArrayList<>(read);
        for (EmbeddedPost post : posts) {
            Span words = post.words().hull();
            var last = taken.lowerEntry(words.end());
            if (last == null || last.getValue() <= words.begin()) {
                all.add(statement(report, post, kind(post.author().text(), read)));
            }
        }
        all.sort(Comparator.comparingInt(
                statement -> statement.content().spans().get(0).begin()));
        List<Statement> numbered = new ArrayList<>();
        for (Statement statement : all) {
            numbered.add(statement.withId(report.id() + "#s" + (numbered.size() + 1)));
        }
        return numbered;
    }

    /** As the report's other statements have it; else a name of two words or more is taken for a person's, a guess. */
    private static SpeakerKind kind(String name, List<Statement> read) {
        return read.stream()
                .map(Statement::speaker)
                .filter(speaker -> speaker.name().equals(name))
                .map(Speaker::kind)
                .findFirst()
                .orElse(name.indexOf(' ') > 0 ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION);
    }

    private static Statement statement(Report report, EmbeddedPost post, SpeakerKind kind) {
        Excerpt author = post.author();
        Speaker speaker = new Speaker(author.text(), kind, author.spans(), "@" + post.handle(), null, null);
        return new Statement(
                report.id(),
                report.id(),
                post.signature(),
                null,
                post.words(),
                Mode.DIRECT,
                Position.ASSERTS,
                null,
                List.of(),
                speaker,
                null,
                List.of(),
                Channel.PUBLIC,
                1);
    }
}
