package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.statement.Mode;
import org.hearsay.statement.Position;
import org.hearsay.statement.SpeakerKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;

/**
 * Which statements of a sentence say something that can be a claim by itself. A source that promises, offers or tries to do
 * something says no proposition ("offered rewards to rebels"): there the words around it, its own included, are what is said.
 * And what stands inside a denial is nobody's assertion ("denied that officials had warned him"), unless the denial is of a
 * report that says it ("rejected a report claiming that…").
 */
final class Sayings {
    private static final Set<String> SOURCES =
            Set.of("official", "source", "person", "people", "interlocutor", "insider");
    /** Events that are speech. */
    private static final Set<String> TELLING = Set.of("brief", "warn", "leak");

    private Sayings() {}

    /** Those statements, in their order. */
    static List<Statement> of(List<Statement> statements, List<Token> sentence) {
        return statements.stream()
                .filter(statement -> says(statement, sentence) && !isDenied(statement, statements, sentence))
                .toList();
    }

    private static boolean says(Statement statement, List<Token> sentence) {
        if (statement.position() != Position.ASSERTS || statement.mode() == Mode.DIRECT) {
            return true;
        }
        List<Token> words = sentence.stream()
                .filter(token -> statement.content().overlaps(token.span()))
                .toList();
        boolean infinitive = !words.isEmpty() && words.get(0).lemma().equals("to");
        boolean clause = words.stream()
                .anyMatch(token -> (token.tag().equals("VERB") || token.tag().equals("AUX"))
                        && !token.text().endsWith("ing"));
        boolean points = words.stream().anyMatch(token -> Concepts.STANDARD.isPointer(token.lemma()));
        if (statement.speaker().kind() == SpeakerKind.OUTLET) {
            boolean onlySources = words.stream().anyMatch(token -> SOURCES.contains(token.lemma()));
            return clause || points || !onlySources;
        }
        boolean that = !words.isEmpty() && words.get(0).lemma().equals("that");
        return words.isEmpty() || points || (clause && !infinitive && (that || !isDeed(statement, sentence)));
    }

    /** Whether the cue is what the source does ("offered", "agreed") rather than that it says something. */
    private static boolean isDeed(Statement statement, List<Token> sentence) {
        Excerpt cue = statement.cue();
        return cue != null
                && sentence.stream()
                        .filter(token ->
                                cue.overlaps(token.span()) && token.tag().equals("VERB"))
                        .filter(token -> !token.lemma().equals("accord"))
                        .map(token -> Concepts.STANDARD.of(token.lemma()))
                        .anyMatch(concept -> Concepts.STANDARD.isEvent(concept) && !TELLING.contains(concept));
    }

    private static boolean isDenied(Statement statement, List<Statement> all, List<Token> sentence) {
        return statement.position() == Position.ASSERTS
                && !isReport(statement, sentence)
                && all.stream()
                        .anyMatch(outer -> outer.position() == Position.DENIES
                                && !outer.equals(statement)
                                && outer.content()
                                        .hull()
                                        .contains(statement.content().hull())
                                && statement.cue() != null
                                && outer.content().overlaps(statement.cue().hull()));
    }

    private static boolean isReport(Statement statement, List<Token> sentence) {
        return statement.speaker().kind() == SpeakerKind.OUTLET
                || statement.speaker().kind() == SpeakerKind.DOCUMENT
                || (statement.source() != null
                        && sentence.stream()
                                .anyMatch(token -> statement.source().overlaps(token.span())
                                        && Concepts.STANDARD.isPointer(token.lemma())));
    }
}
