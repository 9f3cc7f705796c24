package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.ReadReport;
import org.hearsay.language.Sentence;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Read report &rarr; attributions: which words of it are given to whom, by which words.
 *
 * <p>Rules over parts of speech, noun phrases, commas and quotation marks, and a table of cues ({@code cues.tsv}); no parser.
 * What the annotation of PolNeAR (Newell et al. 2018) calls source, cue and content is marked as it marks them. A cue whose
 * source cannot be told is left out, unless its construction names none ("it was reported").
 *
 * <pre>{@code
 * List<Attribution> found = new AttributionFinder().find(read);
 * }</pre>
 *
 * <p>Thread-safe; linear in the text.
 */
final class AttributionFinder {
    static final Comparator<Attribution> IN_TEXT_ORDER = Comparator.<Attribution, Span>comparing(
                    attribution -> attribution.content().get(0))
            .thenComparing(attribution -> attribution.cue().isEmpty()
                    ? attribution.content().get(0)
                    : attribution.cue().get(0));

    /** A sentence of fewer words is nothing that "this" stands for. */
    private static final int FEWEST = 4;

    /** An attribution inside another stands this near to it in the list. */
    private static final int NEIGHBOURS = 8;

    private final CueTable table = CueTable.standard();

    /** In text order of their content. */
    List<Attribution> find(ReadReport report) {
        List<Attribution> found = new ArrayList<>();
        List<Quotation> quotations = report.quotations();
        List<Sentence> sentences = report.sentences();
        int first = 0;
        int name = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Span span = sentences.get(s).span();
            while (first < quotations.size() && quotations.get(first).span().end() <= span.begin()) {
                first++;
            }
            while (name < report.names().size()
                    && report.names().get(name).span().end() <= span.begin()) {
                name++;
            }
            Words words = new Words(sentences.get(s), quotations, first, report.names(), name);
            SentenceReading reading = new SentenceReading(words, quotations, table);
            Span follows = s + 1 < sentences.size() ? following(report, s + 1, quotations, first) : null;
            Span precedes = s == 0 ? null : preceding(report, s);
            found.addAll(new VerbCues(reading, precedes, follows).read());
            found.addAll(new NounCues(reading, table).read());
            List<Attribution> byPreposition = new SourcePrepositions(reading, table).read();
            found.addAll(byPreposition);
            goOn(found, byPreposition, span);
            found.addAll(new HearsayAdverbs(reading, table).read());
            SpeakerLabels labels = new SpeakerLabels(reading, quotations);
            if (s == 0 || sentences.get(s - 1).paragraph() != sentences.get(s).paragraph()) {
                labels.before(paragraph(report, s)).ifPresent(found::add);
            }
            labels.after().ifPresent(found::add);
        }
        found.sort(IN_TEXT_ORDER);
        List<Attribution> linked = new QuotationLinker(report, found).link();
        linked.sort(IN_TEXT_ORDER);
        List<Attribution> kept = withoutToldBeliefs(linked, sentences);
        kept.replaceAll(attribution -> attribution.sure(certainty(attribution)));
        return kept;
    }

    private static double certainty(Attribution attribution) {
        Certainty certainty = attribution.source() == null ? Certainty.RULES_NOBODY : Certainty.RULES;
        return certainty.of(attribution.confidence());
    }

    /** What somebody is said to know or to want by somebody who is quoted ("she said that they knew") is the latter's word. */
    private static List<Attribution> withoutToldBeliefs(List<Attribution> found, List<Sentence> sentences) {
        List<Attribution> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Attribution attribution = found.get(i);
            boolean told = isBelief(attribution)
                    && found.subList(Math.max(0, i - NEIGHBOURS), Math.min(found.size(), i + NEIGHBOURS)).stream()
                            .anyMatch(other -> isSpeech(other)
                                    && holds(other, attribution)
                                    && areInOneSentence(other, attribution, sentences));
            if (!told) {
                kept.add(attribution);
            }
        }
        return kept;
    }

    private static boolean isBelief(Attribution attribution) {
        Cue row = attribution.row();
        return row != null && (row.kind() == CueClass.BELIEF || row.kind() == CueClass.KNOWLEDGE);
    }

    private static boolean isSpeech(Attribution attribution) {
        Cue row = attribution.row();
        return row != null && row.kind() == CueClass.SPEECH;
    }

    private static boolean areInOneSentence(Attribution some, Attribution other, List<Sentence> sentences) {
        return !some.cue().isEmpty() && sentenceOf(some, sentences) == sentenceOf(other, sentences);
    }

    private static int sentenceOf(Attribution attribution, List<Sentence> sentences) {
        return Spans.indexFrom(
                sentences, Sentence::span, attribution.cue().get(0).begin());
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        return !inner.cue().isEmpty()
                && outer.content().stream()
                        .anyMatch(span -> span.contains(inner.cue().get(0)));
    }

    /** "According to two engineers, it leaked, but it is unclear why": what the sentence gives to nobody else is theirs. */
    private static void goOn(List<Attribution> found, List<Attribution> byPreposition, Span sentence) {
        for (Attribution opening : byPreposition) {
            boolean opens = opening.cue().get(0).begin() == sentence.begin();
            if (opens) {
                found.replaceAll(other -> other.source() == null
                                && other.row() != null
                                && other.row().word() == CueWord.ADJECTIVE
                                && sentence.contains(other.content().get(0))
                        ? other.by(opening.source())
                        : other);
            }
        }
    }

    private static Span paragraph(ReadReport report, int sentence) {
        return report.report().paragraphs().get(report.sentences().get(sentence).paragraph());
    }

    /** The sentence before, without its full stop, where it stands in the same paragraph or the one before. */
    private static @Nullable Span preceding(ReadReport report, int sentence) {
        Sentence before = report.sentences().get(sentence - 1);
        boolean far = report.sentences().get(sentence).paragraph() - before.paragraph() > 1;
        int last = before.tokens().size() - 1;
        if (far || last < FEWEST) {
            return null;
        }
        boolean stop = before.tokens().get(last).text().equals(".");
        int end = before.tokens().get(stop ? last - 1 : last).span().end();
        return new Span(before.span().begin(), end);
    }

    /** What follows a colon at a sentence's end: the quotation that opens there, the next paragraph, or the next sentence. */
    private static Span following(ReadReport report, int next, List<Quotation> quotations, int first) {
        Span span = report.sentences().get(next).span();
        for (int q = first; q < quotations.size() && quotations.get(q).span().begin() <= span.begin(); q++) {
            if (quotations.get(q).span().begin() == span.begin()) {
                return quotations.get(q).span();
            }
        }
        Span paragraph = paragraph(report, next);
        return paragraph.begin() == span.begin() ? paragraph : span;
    }
}
