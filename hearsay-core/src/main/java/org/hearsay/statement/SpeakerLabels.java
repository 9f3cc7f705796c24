package org.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** Attributions by a mark alone: a speaker's name and a colon before what is said, or a dash and a name after a quotation. */
final class SpeakerLabels {
    private static final int LONGEST = 8;

    private final Words words;
    private final NounPhrases phrases;
    private final List<Quotation> quotations;

    SpeakerLabels(SentenceReading reading, List<Quotation> quotations) {
        this.words = reading.words();
        this.phrases = reading.phrases();
        this.quotations = quotations;
    }

    /** @param paragraph the paragraph that the sentence opens */
    Optional<Attribution> before(Span paragraph) {
        int colon = 1;
        while (colon < Math.min(words.size(), LONGEST) && !words.is(colon, ":")) {
            colon++;
        }
        if (!words.is(colon, ":") || colon + 1 >= words.size() || !isNames(0, colon)) {
            return Optional.empty();
        }
        Span source = words.span(0, colon);
        Span cue = words.span(colon);
        if (words.opensQuotation(colon + 1)) {
            return Optional.of(labelled(
                    source, cue, quotations.get(words.quotation(colon + 1)).span()));
        }
        return isTranscript(colon)
                ? Optional.of(
                        labelled(source, cue, new Span(words.span(colon + 1).begin(), paragraph.end())))
                : Optional.empty();
    }

    /** "…" — Dora Vale. */
    Optional<Attribution> after() {
        for (int i = Math.max(0, words.size() - LONGEST); i + 1 < words.size(); i++) {
            if (words.isDash(i) && (i == 0 || words.isQuoted(i - 1)) && !words.isQuoted(i)) {
                return signature(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> signature(int dash) {
        int end = words.isEnd(words.size() - 1) ? words.size() - 1 : words.size();
        Optional<Span> quotation = quotationBefore(words.span(dash).begin());
        boolean name = end > dash + 1 && end - dash <= LONGEST && isNames(dash + 1, end);
        return name && quotation.isPresent()
                ? Optional.of(labelled(words.span(dash + 1, end), words.span(dash), quotation.get()))
                : Optional.empty();
    }

    private Optional<Span> quotationBefore(int offset) {
        int next = Spans.indexFrom(quotations, Quotation::span, offset);
        boolean adjacent = next > 0 && offset - quotations.get(next - 1).span().end() <= 2;
        return adjacent ? Optional.of(quotations.get(next - 1).span()) : Optional.empty();
    }

    private boolean isNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.isCapitalized(i) && !words.is(i, ".") && !words.is(i, "of") && !words.is(i, "-")) {
                return false;
            }
        }
        return phrases.start(from) == from || words.tag(from).equals("PROPN");
    }

    private boolean isTranscript(int colon) {
        String label = words.tokens().get(colon - 1).text();
        return label.length() > 2
                && label.equals(label.toUpperCase(Locale.ROOT))
                && Character.isLetter(label.charAt(0));
    }

    private static Attribution labelled(Span source, Span cue, Span content) {
        return new Attribution(source, List.of(cue), List.of(content), 0.8);
    }
}
