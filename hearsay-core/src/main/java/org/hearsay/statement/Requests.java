package org.hearsay.statement;

import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Tells "asked people to stay away", which asks nothing, from questions, however they are put ("asked her to name a case"), and
 * from wishes about how to be called ("asked not to be named"), which say nothing at all. Its words stand in {@code request-words.tsv}.
 */
final class Requests {
    private static final Map<String, String> WORDS = WordTable.map(Requests.class, "request-words.tsv");
    private static final Set<String> NO_VERBS = Set.of("DET", "PRON", "PROPN", "NUM", "ADJ");
    private static final int REACH = 10;

    private Requests() {}

    /** Whether the source, which asks, wants something done. */
    static boolean isRequest(Attribution attribution, ReportTokens tokens) {
        TokenRange content = tokens.of(attribution.content().get(0));
        if (endsWithTo(attribution, content, tokens)) {
            return isDeed(content.from(), tokens);
        }
        for (int i = content.from(); i < Math.min(content.to() - 1, content.from() + REACH); i++) {
            String word = tokens.word(i);
            boolean other = Clauses.QUESTION_WORDS.contains(word)
                    || tokens.isQuoted(i)
                    || word.equals("about")
                    || tokens.tag(i).equals("AUX")
                    || (tokens.tag(i).equals("VERB") && i > content.from());
            if (word.equals("to") && mayBeVerb(i + 1, tokens)) {
                return isDeed(i + 1, tokens);
            }
            if (other) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsWithTo(Attribution attribution, TokenRange content, ReportTokens tokens) {
        Span cue = attribution.cue().isEmpty()
                ? null
                : attribution.cue().get(attribution.cue().size() - 1);
        return cue != null && tokens.at(cue.begin()) < content.from() && tokens.follows("to", content.from());
    }

    private static boolean mayBeVerb(int index, ReportTokens tokens) {
        return !NO_VERBS.contains(tokens.tag(index));
    }

    private static boolean isDeed(int verb, ReportTokens tokens) {
        return !is("answer", tokens.lemma(verb));
    }

    /** Whether the content is only how the source wants to be called, or not. */
    static boolean isAnonymity(Attribution attribution, ReportTokens tokens) {
        if (attribution.content().size() > 1) {
            return false;
        }
        TokenRange content = tokens.of(attribution.content().get(0));
        int at = content.from();
        boolean to = false;
        while (at < content.to() && is("form", tokens.word(at))) {
            to |= tokens.word(at).equals("be");
            at++;
        }
        return to && at < content.to() && is("naming", tokens.word(at));
    }

    private static boolean is(String sort, String word) {
        return sort.equals(WORDS.get(word));
    }
}
