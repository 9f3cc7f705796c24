package org.hearsay.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * Gives quotations with no cue of their own to whoever spoke last: "…," she said. "…"; and a quotation that goes on over
 * paragraphs to the speaker of its other parts.
 */
final class QuotationLinker {
    private static final int FEWEST_CHARACTERS = 12;

    private final ReadReport report;
    private final String text;
    private final List<Quotation> quotations;
    private final List<Attribution> attributions;
    /** Attributions of speech by where their cue begins. */
    private final NavigableMap<Integer, Integer> speeches = new TreeMap<>();

    /** What attributions get beyond what they have. */
    private final Map<Integer, List<Span>> given = new LinkedHashMap<>();

    /** For every quotation the attribution that carries it, or -1. */
    private final int[] carriers;

    /** @param attributions in text order of their content */
    QuotationLinker(ReadReport report, List<Attribution> attributions) {
        this.report = report;
        this.text = report.report().text();
        this.quotations = report.quotations();
        this.attributions = attributions;
        this.carriers = new int[quotations.size()];
        java.util.Arrays.fill(carriers, -1);
    }

    List<Attribution> link() {
        for (int a = 0; a < attributions.size(); a++) {
            Attribution attribution = attributions.get(a);
            for (Span content : attribution.content()) {
                carry(a, content);
            }
            if (attribution.row() != null && attribution.row().kind() == CueClass.SPEECH) {
                speeches.putIfAbsent(attribution.cue().get(0).begin(), a);
            }
        }
        for (int q = quotations.size() - 2; q >= 0; q--) {
            if (quotations.get(q).continued() && carriers[q] < 0 && carriers[q + 1] >= 0) {
                give(q, carriers[q + 1]);
            }
        }
        int sentence = 0;
        for (int q = 0; q < quotations.size(); q++) {
            int begin = quotations.get(q).span().begin();
            while (sentence < report.sentences().size()
                    && report.sentences().get(sentence).span().end() <= begin) {
                sentence++;
            }
            if (carriers[q] < 0) {
                follow(q, sentence);
            }
        }
        List<Attribution> linked = new ArrayList<>(attributions);
        given.forEach((a, spans) -> linked.set(a, with(linked.get(a), spans)));
        return linked;
    }

    private void carry(int attribution, Span content) {
        for (int q = first(content.begin()); q < quotations.size(); q++) {
            Span quotation = quotations.get(q).span();
            if (quotation.begin() >= content.end()) {
                return;
            }
            boolean own = attributions.get(attribution).cue().stream().noneMatch(quotation::contains);
            if (own && carriers[q] < 0) {
                carriers[q] = attribution;
            }
        }
    }

    /** Index of the first quotation that ends after the offset. */
    private int first(int offset) {
        return Spans.indexFrom(quotations, Quotation::span, offset);
    }

    private void follow(int q, int sentence) {
        Span span = quotations.get(q).span();
        if (q > 0 && quotations.get(q - 1).continued() && carriers[q - 1] >= 0) {
            give(q, carriers[q - 1]);
            return;
        }
        if (sentence >= report.sentences().size() || sentence == 0 || span.length() < FEWEST_CHARACTERS) {
            return;
        }
        Sentence own = report.sentences().get(sentence);
        boolean opens = own.span().begin() == span.begin() && closesSentence(span);
        if (!opens) {
            return;
        }
        Sentence before = report.sentences().get(sentence - 1);
        boolean adjacent = adjacent(q, before);
        if (before.paragraph() == own.paragraph() - 1 && adjacent(q, before) && isWholeParagraph(q, own)) {
            give(q, carriers[q - 1]);
        } else if (before.paragraph() == own.paragraph()) {
            int speaker = adjacent ? carriers[q - 1] : lastIn(before.span());
            if (speaker >= 0) {
                give(q, speaker);
            }
        }
    }

    /** Whether the sentence before ends with the quotation before, which somebody carries. */
    private boolean adjacent(int q, Sentence before) {
        return q > 0
                && carriers[q - 1] >= 0
                && quotations.get(q - 1).span().end() >= before.span().end() - 1;
    }

    private boolean isWholeParagraph(int q, Sentence own) {
        Span paragraph = report.report().paragraphs().get(own.paragraph());
        Span quotation = quotations.get(q).span();
        return quotation.begin() <= paragraph.begin() + 1 && quotation.end() >= paragraph.end() - 1;
    }

    private boolean closesSentence(Span quotation) {
        int end = quotation.end();
        char last = text.charAt(Math.max(quotation.begin(), end - 2));
        boolean stopped = last == '.' || last == '!' || last == '?';
        return stopped || end >= text.length() || text.charAt(end) == '.' || text.charAt(end) == '\n';
    }

    /** The attribution of a sentence whose speaker goes on: the last with quoted words, else the first of speech. */
    private int lastIn(Span sentence) {
        int best = -1;
        for (int q = first(sentence.begin()); q < quotations.size(); q++) {
            if (quotations.get(q).span().begin() >= sentence.end()) {
                break;
            }
            best = carriers[q] >= 0 ? carriers[q] : best;
        }
        if (best >= 0) {
            return best;
        }
        Map.Entry<Integer, Integer> speech = speeches.ceilingEntry(sentence.begin());
        return speech != null && speech.getKey() < sentence.end() ? speech.getValue() : -1;
    }

    private void give(int q, int attribution) {
        given.computeIfAbsent(attribution, a -> new ArrayList<>())
                .add(quotations.get(q).span());
        carriers[q] = attribution;
    }

    private static Attribution with(Attribution old, List<Span> more) {
        List<Span> content = new ArrayList<>(old.content());
        for (Span span : more) {
            if (old.content().stream().noneMatch(span::overlaps)) {
                content.add(span);
            }
        }
        content.sort(null);
        return new Attribution(
                old.source(), old.cue(), content, old.confidence(), old.row(), old.negated(), old.addressee());
    }
}
