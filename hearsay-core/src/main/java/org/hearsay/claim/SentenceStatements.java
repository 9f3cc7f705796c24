package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.statement.Statement;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Which statements have words in which sentence. */
final class SentenceStatements {
    /** More statements in one sentence are not looked at: bounds the work on hostile text. */
    private static final int MOST = 40;

    private final List<Sentence> sentences;
    private final List<List<Statement>> at = new ArrayList<>();

    SentenceStatements(List<Sentence> sentences, List<Statement> statements) {
        this.sentences = sentences;
        sentences.forEach(sentence -> at.add(new ArrayList<>()));
        for (Statement statement : statements) {
            put(statement, statement.content());
            put(statement, statement.source());
            put(statement, statement.cue());
        }
    }

    private void put(Statement statement, @Nullable Excerpt words) {
        for (Span span : words == null ? List.<Span>of() : words.spans()) {
            for (int i = first(span);
                    i < sentences.size() && sentences.get(i).span().begin() < span.end();
                    i++) {
                List<Statement> here = at.get(i);
                boolean has = !here.isEmpty() && here.get(here.size() - 1).equals(statement);
                if (!has && here.size() < MOST) {
                    here.add(statement);
                }
            }
        }
    }

    /** The first sentence that ends behind the span's begin. */
    private int first(Span span) {
        return Spans.indexFrom(sentences, Sentence::span, span.begin());
    }

    /** The statements with source, cue or content in the sentence, in the order of the statements. */
    List<Statement> at(int sentence) {
        return at.get(sentence);
    }
}
