package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.outlet.OutletTable;
import org.hearsay.source.Format;
import org.hearsay.source.FrontMatter;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text, divided into the article's paragraphs and its furniture. Together they cover every character that can be seen, in
 * order and without overlap. A line is set aside only for a reason that it shows; in doubt it stays a paragraph.
 */
final class TextArticle {
    /** A comment form ends an article only after so many words of it; a link to the form may stand at the top. */
    private static final int ARTICLE_WORDS = 40;

    private static final int TITLE_LINES = 6;
    private static final int TOP_PARAGRAPHS = 2;
    private static final int DATELINE_PARAGRAPHS = 2;

    private final String text;
    private final List<Line> lines;
    private final @Nullable String[] reasons;
    private final Facts facts = new Facts();
    private final PhraseTable phrases;
    private final OutletTable outlets;
    private final CreditLines credits;
    private final boolean markdown;

    /**
     * Reads a text.
     *
     * @param title what the metadata says, null where nothing
     * @param known why lines are no paragraphs, by where they begin, as far as that is known
     */
    TextArticle(
            String text,
            Format format,
            @Nullable String title,
            PhraseTable phrases,
            OutletTable outlets,
            Map<Integer, String> known) {
        this.text = text;
        this.markdown = format == Format.MARKDOWN;
        this.phrases = phrases;
        this.outlets = outlets;
        this.credits = new CreditLines(outlets);
        this.lines = Line.of(text, phrases::findGlued);
        this.reasons = new String[lines.size()];
        if (markdown) {
            Markdown.mark(FrontMatter.end(text), lines, reasons, facts);
        }
        for (int i = 0; i < lines.size(); i++) {
            reasons[i] = known.getOrDefault(lines.get(i).span().begin(), reasons[i]);
        }
        markPhrases();
        String headline = title == null ? facts.title() : title;
        // A page's headline stands outside of its body: the first line of that is no title because it looks like one.
        if (headline != null || format != Format.HTML) {
            markTitle(headline);
        }
        markCredits();
        new Headings(lines, reasons).mark();
        readDateline();
    }

    Facts facts() {
        return facts;
    }

    private void markPhrases() {
        int words = 0;
        boolean listed = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (reasons[i] != null) {
                continue;
            }
            Optional<PhraseTable.Phrase> phrase = phrases.find(line.text());
            if (phrase.isEmpty()) {
                listed = listed && !line.isProse() && !line.endsSentence();
                reasons[i] = listed ? "related" : line.hasLetter() ? null : "rule";
                words += listed ? 0 : line.words();
                continue;
            }
            reasons[i] = phrase.get().reason();
            listed = phrase.get().effect() == PhraseTable.Effect.LIST;
            credits.notice(line.text(), facts);
            boolean reaches = phrase.get().effect() == PhraseTable.Effect.REST
                    || phrase.get().effect() == PhraseTable.Effect.GLUED;
            if (reaches && words >= ARTICLE_WORDS) {
                markRest(i + 1);
                return;
            }
        }
    }

    /** What follows a comment form: its other lines, comments, teasers of other articles. */
    private void markRest(int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean cut = line.endsWith("[…]") || line.endsWith("[...]") || line.endsWith("…") || line.endsWith("...");
            reasons[i] = phrases.find(line).map(PhraseTable.Phrase::reason).orElse(cut ? "teaser" : "comments");
        }
    }

    private void markTitle(@Nullable String known) {
        int first = nextBody(0);
        if (first < 0) {
            return;
        }
        int second = nextBody(first + 1);
        String key = known == null ? "" : Line.key(known);
        if (known == null) {
            boolean twice = second > 0
                    && Line.key(lines.get(first).text())
                            .equals(Line.key(lines.get(second).text()));
            if (second < 0 || !(twice || Headings.isTitle(lines.get(first), lines.get(second)))) {
                return;
            }
            key = Line.key(lines.get(first).text());
            facts.title(lines.get(first).text());
        }
        boolean seen = markdown && known != null && reasons[0] != null && "title".equals(reasons[0]);
        for (int i = 0; i < lines.size(); i++) {
            boolean same =
                    i <= first + TITLE_LINES ? Headings.isSame(key, lines.get(i)) : key.equals(keyOf(lines.get(i)));
            if (reasons[i] == null && !key.isEmpty() && same) {
                reasons[i] = seen ? "repeated-title" : "title";
                seen = true;
            }
        }
    }

    private static String keyOf(Line line) {
        return line.text().length() > 400 ? "" : Line.key(line.text());
    }

    private int nextBody(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (reasons[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /** Before the body stand its writers, date and maker, after it the maker again. */
    private void markCredits() {
        int prose = 0;
        for (int i = 0; i < lines.size() && prose < TOP_PARAGRAPHS; i++) {
            if (reasons[i] == null) {
                mark(i, prose == 0);
                prose += reasons[i] == null && lines.get(i).isProse() ? 1 : 0;
            }
        }
        boolean body = false;
        for (int i = lines.size() - 1; i >= 0 && !body; i--) {
            if (reasons[i] == null) {
                mark(i, false);
                body = reasons[i] == null && lines.get(i).isProse();
                if (body) {
                    credits.end(lines.get(i).text(), facts);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] == null) {
                reasons[i] = credits.original(lines.get(i).text(), facts).orElse(null);
            }
        }
    }

    private void mark(int i, boolean head) {
        reasons[i] = credits.read(lines.get(i).text(), head, facts).orElse(null);
    }

    private void readDateline() {
        int prose = 0;
        for (int i = 0; i < lines.size() && prose < DATELINE_PARAGRAPHS; i++) {
            if (reasons[i] == null && lines.get(i).isProse()) {
                prose++;
                Optional<Dateline> dateline = Dateline.find(lines.get(i).text(), outlets);
                if (dateline.isPresent()) {
                    Optional.ofNullable(dateline.get().place()).ifPresent(facts::dateline);
                    Optional.ofNullable(dateline.get().credit()).ifPresent(facts::credit);
                    return;
                }
            }
        }
    }

    /** The paragraphs in text order; lines of a text that is broken at a fixed width are one paragraph. */
    List<Span> paragraphs() {
        boolean joined = markdown || Headings.isWrapped(lines);
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (reasons[i] != null) {
                continue;
            }
            Span span = lines.get(i).span();
            boolean follows = i > 0 && reasons[i - 1] == null && !lines.get(i).spaced();
            if (joined
                    && follows
                    && !(markdown && Markdown.startsItem(lines.get(i).text()))) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).union(span));
            } else {
                paragraphs.add(span);
            }
        }
        return paragraphs;
    }

    List<Furniture> furniture() {
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String reason = reasons[i];
            if (reason != null) {
                furniture.add(new Furniture(lines.get(i).span(), reason));
            }
        }
        return furniture;
    }

    /** The text that was read. */
    String text() {
        return text;
    }
}
