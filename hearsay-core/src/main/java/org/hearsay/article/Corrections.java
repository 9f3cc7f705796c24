package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Notices by which reports say that they were corrected, told by {@code corrections.tsv}. */
final class Corrections {
    private static final PhraseTable NOTICES = PhraseTable.read("corrections.tsv");
    private static final int NOTICE_CHARS = 300;

    private Corrections() {}

    /**
     * The first paragraph or piece of furniture that is a notice; null where there is none.
     *
     * @param wanted whether a notice at a place is looked for
     */
    static @Nullable Excerpt find(
            String text, List<Span> paragraphs, List<Furniture> furniture, Predicate<Span> wanted) {
        List<Span> parts = new ArrayList<>(paragraphs);
        furniture.forEach(piece -> parts.add(piece.span()));
        for (Span part : parts) {
            String words = part.in(text);
            String head = words.substring(0, Math.min(NOTICE_CHARS, words.length()));
            if (NOTICES.find(head).isPresent() && wanted.test(part)) {
                return Excerpt.of(text, part);
            }
        }
        return null;
    }
}
