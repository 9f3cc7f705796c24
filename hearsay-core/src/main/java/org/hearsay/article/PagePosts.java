package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Excerpt;
import org.hearsay.text.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Posts among the blocks of an article: quoted blocks whose last is signed "— Name (@handle)", as networks write them for pages that
 * show a post without its script.
 */
final class PagePosts {
    private static final int MOST = 200;
    private static final Pattern SIGNATURE =
            Pattern.compile("^[—–-]{1,2}\\s*([^()@]{1,80}?) \\(@([\\w.-]{1,60})\\)(?:\\s.*)?$");

    private PagePosts() {}

    /**
     * The posts of an article, in text order.
     *
     * @param text the blocks, with {@code gap} characters between each two
     */
    static List<EmbeddedPost> find(List<Block> blocks, String text, int gap) {
        List<EmbeddedPost> posts = new ArrayList<>();
        int at = 0;
        int begin = 0;
        Element open = null;
        for (Block block : blocks) {
            Element quote = quote(block);
            if (quote == null || !quote.equals(open)) {
                begin = at;
            }
            open = quote;
            Matcher signature = SIGNATURE.matcher(block.text());
            if (quote != null && at > begin && posts.size() < MOST && signature.matches()) {
                posts.add(new EmbeddedPost(
                        Excerpt.of(text, new Span(at + signature.start(1), at + signature.end(1))),
                        Excerpt.of(text, new Span(at + signature.start(1), at + signature.end())),
                        signature.group(2),
                        url(quote).orElse(null),
                        Excerpt.of(text, new Span(begin, at - gap))));
            }
            at += block.text().length() + gap;
        }
        return posts;
    }

    private static @Nullable Element quote(Block block) {
        for (Element at = block.role() == Block.Role.QUOTE ? block.element() : null; at != null; at = at.parent()) {
            if (at.normalName().equals("blockquote")) {
                return at;
            }
        }
        return null;
    }

    /** The last link of a post leads to the post itself, without what tells who links to it. */
    private static Optional<String> url(Element quote) {
        Element link = quote.getElementsByTag("a").last();
        return Optional.ofNullable(link)
                .map(found -> found.attr("href").replaceFirst("[?#].*$", ""))
                .filter(url -> url.startsWith("http"));
    }
}
