package org.hearsay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.article.Report;
import org.hearsay.statement.Channel;
import org.hearsay.statement.Citation;
import org.hearsay.statement.Mode;
import org.hearsay.statement.Position;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.statement.Statements;
import org.hearsay.statement.Unnamed;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a story's truth as the reader of statements would give them, so that the stages after it can be judged by
 * themselves. The truth has the content's first words only: it ends where the speaker, the cue or an outlet of the chain
 * follows, at the closing quotation mark, or with the sentence.
 */
final class GoldStatements {
    private static final Pattern PUBLIC =
            Pattern.compile("statement|post|wrote|announce|news conference|network|reporters|filing");
    private static final Map<String, Position> POSITIONS = Map.of(
            "assert", Position.ASSERTS,
            "deny", Position.DENIES,
            "decline", Position.DECLINES,
            "unknown", Position.UNKNOWN,
            "question", Position.ASKS);

    private final JsonNode truth;
    private final Map<String, String[]> speakers = speakers();

    GoldStatements(JsonNode truth) {
        this.truth = truth;
    }

    private static Map<String, String[]> speakers() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldStatements.class.getResourceAsStream("gold-speakers.tsv")),
                StandardCharsets.UTF_8))) {
            Map<String, String[]> speakers = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> speakers.put(row[0], row));
            return speakers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Statements of(Report report) {
        List<Statement> statements = new ArrayList<>();
        for (JsonNode node : truth.path("statements")) {
            if (node.path("page").asText().equals(report.id())) {
                statements.add(statement(report, node, statements.size() + 1));
            }
        }
        return new Statements(report.id(), statements, citations(report));
    }

    private Statement statement(Report report, JsonNode node, int number) {
        String text = report.text();
        String sentence = node.path("sentence").asText();
        int at = text.indexOf(sentence);
        Span whole = new Span(at, at + sentence.length());
        Span content = content(text, whole, node);
        List<Excerpt> hedges = new ArrayList<>();
        node.path("hedges").forEach(hedge -> hedges.add(Excerpt.of(text, find(text, whole, hedge.asText()))));
        List<String> via = new ArrayList<>();
        node.path("via").forEach(outlet -> via.add(outlet.asText()));
        Speaker speaker = speaker(orNull(node.path("speaker")));
        String told = orNull(node.path("told"));
        Position position =
                Objects.requireNonNull(POSITIONS.get(node.path("stance").asText()));
        String cue = orNull(node.path("cue"));
        return new Statement(
                report.id() + "#s" + number,
                report.id(),
                found(text, whole, orNull(node.path("speaker"))),
                found(text, whole, cue),
                Excerpt.of(text, content),
                Mode.valueOf(node.path("mode").asText().toUpperCase(Locale.ROOT)),
                position,
                position == Position.DECLINES ? "no-comment" : null,
                hedges,
                speaker,
                told,
                via,
                channel(told, speaker, sentence),
                1);
    }

    private static Channel channel(@Nullable String told, Speaker speaker, String sentence) {
        boolean unnamed = speaker.kind() == SpeakerKind.ANONYMOUS;
        return told != null || unnamed
                ? Channel.TO_OUTLET
                : PUBLIC.matcher(sentence).find() ? Channel.PUBLIC : Channel.UNSAID;
    }

    private static @Nullable String orNull(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    private static @Nullable Excerpt found(String text, Span whole, @Nullable String words) {
        int at = words == null ? -1 : text.indexOf(words, whole.begin());
        return words == null || at < 0 || at + words.length() > whole.end()
                ? null
                : Excerpt.of(text, new Span(at, at + words.length()));
    }

    private static Span find(String text, Span whole, String words) {
        int at = text.indexOf(words, whole.begin());
        return new Span(at, at + words.length());
    }

    private Span content(String text, Span whole, JsonNode node) {
        String start = node.path("content_start").asText();
        String cue = orNull(node.path("cue"));
        if (start.isEmpty()) {
            return cue != null && text.indexOf(cue, whole.begin()) >= 0 ? find(text, whole, cue) : whole;
        }
        int begin = text.indexOf(start, whole.begin());
        int end = whole.end();
        List<String> after = new ArrayList<>();
        if (node.path("mode").asText().equals("direct")) {
            int close = firstOf(text, begin, '"', '”');
            return new Span(begin, close < 0 ? end : Math.min(end, close));
        }
        after.add(String.valueOf(cue));
        after.add(String.valueOf(orNull(node.path("speaker"))));
        node.path("via").forEach(outlet -> after.add(outlet.asText().replaceFirst("^The ", "")));
        for (String words : after) {
            int at = text.indexOf(words, begin + start.length());
            end = at >= 0 && at < end ? at : end;
        }
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '"') {
            end--;
        }
        int comma = text.lastIndexOf(',', end);
        boolean title =
                comma > begin + start.length() && text.substring(comma, end).split(" ").length <= 4;
        return new Span(begin, title && end < whole.end() - 1 ? comma : end);
    }

    private static int firstOf(String text, int from, char one, char other) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
                return i;
            }
        }
        return -1;
    }

    private Speaker speaker(@Nullable String words) {
        if (words == null) {
            return new Speaker("", SpeakerKind.UNKNOWN, List.of(), null, null, null);
        }
        String[] row = speakers.get(words.toLowerCase(Locale.ROOT));
        if (row == null) {
            boolean body = words.matches("(?i)(the )?national .*|.*ministry.*");
            String name = words.replaceFirst("^The ", "");
            return new Speaker(name, body ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON, List.of(), null, null, null);
        }
        SpeakerKind kind = SpeakerKind.valueOf(row[1].toUpperCase(Locale.ROOT));
        String body = row[4].isEmpty() ? null : row[4];
        Unnamed unnamed =
                kind == SpeakerKind.ANONYMOUS ? new Unnamed(row[2], Integer.parseInt(row[5]), row[6], body) : null;
        return new Speaker(row[2], kind, List.of(), row[3].isEmpty() ? null : row[3], body, unnamed);
    }

    private List<Citation> citations(Report report) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode page : truth.path("pages")) {
            if (page.path("id").asText().equals(report.id())) {
                for (JsonNode cited : page.path("cites")) {
                    String words = cited.asText().replaceFirst("^The ", "");
                    for (int at = report.text().indexOf(words);
                            at >= 0;
                            at = report.text().indexOf(words, at + 1)) {
                        Span span = new Span(at, at + words.length());
                        citations.add(new Citation(report.id(), cited.asText(), List.of(span), null));
                    }
                }
            }
        }
        return citations;
    }
}
