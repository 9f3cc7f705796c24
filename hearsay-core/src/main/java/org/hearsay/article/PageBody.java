package org.hearsay.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The article's text as read from a page.
 *
 * @param text its blocks, an empty line between each two
 * @param known why blocks are no paragraphs, by their beginnings in {@code text}, such as headings
 * @param posts of social networks among them
 */
record PageBody(String text, Map<Integer, String> known, List<EmbeddedPost> posts) {
    private static final String GAP = "\n\n";

    PageBody {
        known = Map.copyOf(known);
        posts = List.copyOf(posts);
    }

    /** A text of lines, each a paragraph. */
    static PageBody of(String lines) {
        return new PageBody(
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(GAP)),
                Map.of(),
                List.of());
    }

    static PageBody of(List<Block> blocks) {
        Map<Integer, String> known = new HashMap<>();
        int at = 0;
        for (Block block : blocks) {
            if (block.role() == Block.Role.HEADING) {
                known.put(at, "heading");
            }
            at += block.text().length() + GAP.length();
        }
        String text = blocks.stream().map(Block::text).collect(Collectors.joining(GAP));
        List<EmbeddedPost> posts = PagePosts.find(blocks, text, GAP.length());
        return new PageBody(text, known, posts);
    }
}
