package org.hearsay.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, read: its article's text, and what the page says of it.
 *
 * <p>Order of trust for each field: JSON-LD of an article's type; OpenGraph, other meta elements and microdata as {@code
 * page-fields.tsv} lists them; elements whose meaning or class tells what they are ({@code <time>}, {@code rel=author}, "byline");
 * the lines round the headline; the address. The title has an order of its own, see {@link PageTitle}, and so has the day, see {@link
 * PageDates}.
 *
 * @param body empty text where the page has no article
 * @param metadata as the page tells it
 * @param lines short lines round the headline, which may say who made the article
 * @param captions words under the pictures of the article
 * @param flaw what makes it no article, or one of an unusual kind; null where nothing
 */
record HtmlArticle(
        PageBody body,
        PageMetadata metadata,
        List<String> lines,
        List<String> captions,
        @Nullable PageFlaw flaw) {
    /** Elements nested deeper are read as if they stood side by side. */
    private static final int MAX_DEPTH = 500;

    private static final int MUCH_MORE = 2;
    private static final int MAX_CAPTION = 1000;
    private static final int MAX_CAPTIONS = 200;

    static HtmlArticle read(String html, PhraseTable phrases) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        PageSource source = PageSource.of(page);
        PageTitle title = new PageTitle(source);
        List<Block> blocks = BlockReader.read(page.body());
        String headline = Optional.ofNullable(title.title()).orElse("");
        String description = source.fields().of("description").findFirst().orElse("");
        List<Block> body = new BodyFinder(phrases).find(blocks, title.heading(), Line.key(headline), description);
        HeadlineLines near = new HeadlineLines(title.heading(), blocks, body);
        PageMetadata metadata =
                PageMetadata.of(source, title, new PageWriters(page, near), new PageDates(source, near, blocks, body));
        PageBody text = body(body, source.ld());
        PageFlaw flaw = PageFlaw.of(page, source.ld(), blocks, text, headline).orElse(null);
        return new HtmlArticle(
                text, metadata, near.all().map(Block::text).toList(), captions(blocks, near, body), flaw);
    }

    /** Those between the headline and the end of the body. */
    private static List<String> captions(List<Block> blocks, HeadlineLines near, List<Block> body) {
        if (body.isEmpty()) {
            return List.of();
        }
        int end = blocks.lastIndexOf(body.get(body.size() - 1));
        return blocks.subList(Math.min(near.begin(), end), end).stream()
                .filter(block -> block.role() == Block.Role.CAPTION)
                .map(Block::text)
                .filter(text -> text.length() <= MAX_CAPTION)
                .distinct()
                .limit(MAX_CAPTIONS)
                .toList();
    }

    /** The text that the JSON-LD carries where it is much more than what the page shows. */
    private static PageBody body(List<Block> shown, JsonLd ld) {
        String told = Optional.ofNullable(ld.field("articleBody")).orElse("");
        boolean more = told.split("\\s+").length > MUCH_MORE * BodyFinder.words(shown);
        return more ? PageBody.of(told) : PageBody.of(shown);
    }
}
