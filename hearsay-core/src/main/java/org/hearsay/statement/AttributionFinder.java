package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.text.Span;

/** Read report &rarr; attributions, by rules. */
final class AttributionFinder {
    private static final Set<String> CUES =
            Set.of("say", "tell", "report", "deny", "claim", "write", "add", "tweet", "decline", "confirm");

    /** In text order of their content. */
    List<Attribution> find(ReadReport report) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size() - 2; i++) {
                if (!tokens.get(i).tag().equals("VERB")
                        || !CUES.contains(tokens.get(i).lemma())) {
                    continue;
                }
                int from = i;
                while (from > 0
                        && Set.of("NOUN", "PROPN", "DET", "ADJ", "PRON")
                                .contains(tokens.get(from - 1).tag())) {
                    from--;
                }
                if (from < i) {
                    Span source = new Span(
                            tokens.get(from).span().begin(),
                            tokens.get(i - 1).span().end());
                    Span content = new Span(
                            tokens.get(i + 1).span().begin(),
                            tokens.get(tokens.size() - 1).span().end());
                    found.add(new Attribution(source, List.of(tokens.get(i).span()), List.of(content), 0.5));
                    break;
                }
            }
        }
        return found;
    }
}
