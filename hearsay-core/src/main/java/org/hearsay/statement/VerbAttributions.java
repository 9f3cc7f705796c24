package org.hearsay.statement;

import static org.hearsay.statement.Construction.QUOTE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Collects the attributions by the verbs of one sentence, in the order of the verbs, without those that cannot be. */
final class VerbAttributions {
    private static final Set<String> MONTHS = WordTable.words(VerbAttributions.class, "verb-words.tsv", "month");
    private static final String THIS = "this";

    private final Words words;
    private final @Nullable Span precedes;
    private final List<Attribution> found = new ArrayList<>();

    /** @param precedes the sentence before, which "this" stands for in "The ministry denied this"; null for none */
    VerbAttributions(Words words, @Nullable Span precedes) {
        this.words = words;
        this.precedes = precedes;
    }

    /** What was added so far, a view. */
    List<Attribution> found() {
        return Collections.unmodifiableList(found);
    }

    /**
     * Adds an attribution, unless it has no content, its source is none that speaks, or the two overlap.
     *
     * @param end where the words of the cue end
     * @param source null where nobody is named
     * @param addressee whom it is told; null for nobody
     * @return whether it was added
     */
    boolean add(
            VerbGroup group,
            Cue cue,
            int end,
            @Nullable Stretch source,
            List<Span> content,
            @Nullable Stretch addressee,
            double confidence) {
        if (content.isEmpty() || (source != null && isNumberOrTime(source))) {
            return false;
        }
        Span said = source == null ? null : words.span(source);
        boolean before = precedes != null && said != null && cue.takes(QUOTE) && isThisAlone(content);
        if (before && precedes != null) {
            return add(said, group, cue, end, List.of(precedes), addressee, confidence);
        }
        return add(said, group, cue, end, content, addressee, confidence);
    }

    private boolean add(
            @Nullable Span said,
            VerbGroup group,
            Cue cue,
            int end,
            List<Span> content,
            @Nullable Stretch addressee,
            double confidence) {
        if (said != null && content.stream().anyMatch(said::overlaps)) {
            return false;
        }
        found.add(new Attribution(
                said,
                List.of(words.span(group.from(), end)),
                content,
                confidence,
                cue,
                group.negated(),
                addressee == null ? null : words.span(addressee)));
        return true;
    }

    /** "13", "22 January", "the weekend": nobody who speaks. */
    private boolean isNumberOrTime(Stretch source) {
        for (int i = source.from(); i < source.to(); i++) {
            boolean month = words.isCapitalized(i) && words.isOneOf(i, MONTHS);
            boolean digits = Character.isDigit(words.lower(i).codePointAt(0));
            boolean article = words.is(i, "the") || words.is(i, "last");
            if (!digits && !month && !words.isTime(i) && !(article && i + 1 < source.to())) {
                return false;
            }
        }
        return true;
    }

    /** "The ministry denied this." */
    private boolean isThisAlone(List<Span> content) {
        if (content.size() != 1 || content.get(0).length() != THIS.length()) {
            return false;
        }
        for (int i = 0;
                i < words.size() && words.span(i).begin() <= content.get(0).begin();
                i++) {
            if (words.span(i).equals(content.get(0))) {
                return words.is(i, THIS);
            }
        }
        return false;
    }
}
