package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The article's text as read from a page.
 *
 * @param text its blocks, an empty line between each two
 * @param headings the beginnings, in {@code text}, of blocks that are headings
 */
record PageBody(String text, List<Integer> headings) {
    private static final String GAP = "\n\n";

    PageBody {
        headings = List.copyOf(headings);
    }

    /** A text of lines, each a paragraph. */
    static PageBody of(String lines) {
        return new PageBody(
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(GAP)),
                List.of());
    }

    static PageBody of(List<Block> blocks) {
        List<Integer> headings = new ArrayList<>();
        int at = 0;
        for (Block block : blocks) {
            if (block.role() == Block.Role.HEADING) {
                headings.add(at);
            }
            at += block.text().length() + GAP.length();
        }
        return new PageBody(blocks.stream().map(Block::text).collect(Collectors.joining(GAP)), headings);
    }
}
