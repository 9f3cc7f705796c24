package org.hearsay.article;

import org.jsoup.nodes.Element;

/**
 * A run of a page's text that no block element and no empty line divides.
 *
 * @param element the innermost block element around it
 * @param text blanks evened out, never empty
 * @param words how many words it has
 * @param linkWords how many of them are the text of links
 */
record Block(Element element, Role role, String text, int words, int linkWords) {
    private static final int PROSE_WORDS = 12;
    private static final int SENTENCE_WORDS = 5;

    /** What the elements around a block say that it is. */
    enum Role {
        TEXT,
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CAPTION
    }

    /** Whether most of it is links. */
    boolean isLinked() {
        return linkWords * 2 > words;
    }

    /** Whether it reads as sentences rather than as a label or a menu. */
    boolean isProse() {
        boolean whole = words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence());
        return whole && role != Role.HEADING && role != Role.CAPTION && !isLinked();
    }

    /** Whether it stands in an element. */
    boolean isInside(Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(container)) {
                return true;
            }
        }
        return false;
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"”’'»“)]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:。！？".indexOf(text.charAt(last)) >= 0;
    }
}
