package org.hearsay.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The short lines of a page from a little before its headline to the first of its body: writers, dates, makers stand there. */
final class HeadlineLines {
    static final int MAX_LINE = 160;
    private static final int LINES_AROUND = 12;

    private final List<Block> before;
    private final List<Block> after;
    private final List<Block> below;
    private final int begin;
    private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

    HeadlineLines(@Nullable Element heading, List<Block> blocks, List<Block> body) {
        int to = body.isEmpty() ? 0 : index(blocks, body.get(0));
        int shown = heading == null ? -1 : firstInside(heading, blocks.subList(0, to));
        int from = shown < 0 ? to : shown;
        begin = Math.max(Math.max(0, Math.min(from, to - 3) - 3), to - 3 * LINES_AROUND);
        int end = Math.min(blocks.size(), to + 1);
        int middle = shown < 0 ? begin : Math.max(begin, shown);
        before = lines(blocks.subList(begin, middle));
        after = lines(blocks.subList(middle, end));
        below = shown < begin || to - middle > LINES_AROUND
                ? List.of()
                : after.stream()
                        .filter(block -> heading != null && !block.isInside(heading))
                        .toList();
        all().forEach(block -> elements.add(block.element()));
    }

    private static int index(List<Block> blocks, Block wanted) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).equals(wanted)) {
                return i;
            }
        }
        return 0;
    }

    private static int firstInside(Element heading, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isInside(heading)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Block> lines(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.text().length() <= MAX_LINE)
                .toList();
    }

    /** All of them in page order. */
    Stream<Block> all() {
        return Stream.concat(before.stream(), after.stream());
    }

    /** Those from the headline on, then those before it; in page order where the headline's place is not known. */
    Stream<Block> headlineFirst() {
        return Stream.concat(after.stream(), before.stream());
    }

    /** The place of the first among the page's blocks. */
    int begin() {
        return begin;
    }

    /** Whether an element stands in, or is, one of the lines. */
    boolean hold(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (elements.contains(at)) {
                return true;
            }
            if (BlockReader.isBlock(at.normalName())) {
                return false;
            }
        }
        return false;
    }

    /** Those after the headline; empty where it stands nowhere near the body. */
    Stream<Block> belowHeadline() {
        return below.stream();
    }
}
