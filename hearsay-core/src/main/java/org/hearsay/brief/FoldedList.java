package org.hearsay.brief;

import java.util.List;
import java.util.function.Consumer;

/** A list whose first items stand open and whose rest opens on demand. */
final class FoldedList {
    private FoldedList() {}

    /**
     * Writes the list.
     *
     * @param style classes of the list
     * @param shown how many items stand open; no fold is made for a single one more
     * @param item writes what stands in one item
     */
    static <T> void write(Html html, String style, List<T> items, int shown, Consumer<T> item) {
        int open = items.size() <= shown + 1 ? items.size() : shown;
        list(html, style, items.subList(0, open), item);
        if (open < items.size()) {
            html.open("details", "class", "further");
            html.element("summary", Wording.number(items.size() - open) + " more");
            list(html, style, items.subList(open, items.size()), item);
            html.close();
        }
    }

    private static <T> void list(Html html, String style, List<T> items, Consumer<T> item) {
        html.open("ul", "class", style);
        for (T one : items) {
            html.line().open("li");
            item.accept(one);
            html.close();
        }
        html.close();
    }
}
