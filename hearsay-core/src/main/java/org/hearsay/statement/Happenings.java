package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * Sets apart what only looks like an attribution: a deed ("they signed an agreement about …"), a thing that has an effect ("the
 * accusation signals …"), knowledge that somebody else ascribes ("…, but his administration knew that …"); and leaves open who told
 * somebody that "was told that …". The verbs stand in {@code happenings.tsv}.
 */
final class Happenings {
    private static final Map<String, String> VERBS = WordTable.map(Happenings.class, "happenings.tsv");
    private static final int NEIGHBOURS = 3;

    private final ReportTokens tokens;
    private final Sayers sayers;

    Happenings(ReportTokens tokens) {
        this.tokens = tokens;
        sayers = new Sayers(tokens);
    }

    /** The attributions without those, in their order. */
    List<Attribution> leaveOut(List<Attribution> found) {
        List<Attribution> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            List<Attribution> near =
                    found.subList(Math.max(0, i - NEIGHBOURS), Math.min(found.size(), i + NEIGHBOURS + 1));
            boolean happens = isDeed(attribution)
                    || (hasVerb("effect", attribution) && sayers.isThing(attribution))
                    || isAscribed(attribution, near)
                    || isAround(attribution, near);
            if (!happens) {
                kept.add(isToldPassively(attribution) ? attribution.by(null) : attribution);
            }
        }
        return kept;
    }

    private boolean hasVerb(String sort, Attribution attribution) {
        return verb(sort, attribution) >= 0;
    }

    /** The first verb of the sort among the cue's words; -1 for none. */
    private int verb(String sort, Attribution attribution) {
        for (Span span : attribution.cue()) {
            TokenRange cue = tokens.of(span);
            for (int i = cue.from(); i < cue.to(); i++) {
                if (sort.equals(VERBS.get(tokens.lemma(i)))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "signed an agreement on"; a cue of words that are said ("signed off on a statement saying") is none. */
    private boolean isDeed(Attribution attribution) {
        return attribution.row() == null && hasVerb("deed", attribution) && hasVerb("done", attribution);
    }

    /** "…, but his administration knew that …" beside what somebody says: the knowing is his words too. */
    private boolean isAscribed(Attribution attribution, List<Attribution> near) {
        int verb = verb("knowledge", attribution);
        Span source = attribution.source();
        if (verb < 0
                || attribution.negated()
                || source == null
                || tokens.of(source).isEmpty()) {
            return false;
        }
        int from = tokens.of(source).from();
        boolean joined = from > 0 && tokens.tag(from - 1).equals("CCONJ");
        return joined
                && near.stream()
                        .anyMatch(other -> !other.equals(attribution)
                                && other.row() != null
                                && other.row().kind() == CueClass.SPEECH
                                && !other.cue().isEmpty()
                                && tokens.at(other.cue().get(0).begin()) < from
                                && tokens.sameSentence(
                                        tokens.at(other.cue().get(0).begin()), from));
    }

    /** Nobody's words that are no more than what somebody near is said to say: "Critics say … He invited …," said. */
    private static boolean isAround(Attribution attribution, List<Attribution> near) {
        return attribution.source() == null
                && near.stream()
                        .anyMatch(other -> !other.equals(attribution)
                                && other.source() != null
                                && !other.cue().isEmpty()
                                && attribution.content().get(0).contains(other.source())
                                && attribution
                                        .content()
                                        .get(0)
                                        .contains(other.cue().get(0))
                                && other.source().begin()
                                                - attribution.content().get(0).begin()
                                        <= 1);
    }

    /** "Officials were told that": they are not who says it. */
    private boolean isToldPassively(Attribution attribution) {
        int verb = verb("telling", attribution);
        Span source = attribution.source();
        return verb > 0
                && source != null
                && source.end() <= tokens.get(verb).span().begin()
                && tokens.word(verb).endsWith("d")
                && isPassive(verb)
                && !attribution.content().stream()
                        .allMatch(content ->
                                content.end() <= tokens.get(verb).span().begin());
    }

    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > tokens.sentence(verb).from() && tokens.tag(at).equals("ADV")) {
            at--;
        }
        return tokens.lemma(at).equals("be");
    }
}
