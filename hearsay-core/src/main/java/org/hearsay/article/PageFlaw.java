package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What makes a page no article, or one of an unusual kind.
 *
 * @param message what was found and what was done
 * @param kept whether a report is made of the page all the same
 */
record PageFlaw(String code, String message, boolean kept) {
    private static final String CODE = "not-an-article";
    private static final int FIRST_BLOCKS = 25;
    private static final int PAYWALL_BLOCKS = 200;
    private static final int STUB_WORDS = 40;
    private static final int FEW_WORDS = 150;
    private static final int WALL_WORDS = 3;
    private static final int LIVE_TIMES = 10;
    private static final int GALLERY_CAPTIONS = 5;
    private static final int MAX_SHOWN = 80;

    static Optional<PageFlaw> of(Document page, JsonLd ld, List<Block> blocks, PageBody body, String title) {
        String text = body.text().toLowerCase(Locale.ROOT);
        boolean few = text.split("\\s+").length < FEW_WORDS;
        String names = (page.title() + " " + title).toLowerCase(Locale.ROOT);
        PageWords words = PageWords.standard();
        if (few
                && (words.speaks("error", names)
                        || (text.isEmpty() && words.speaks("error", shown(blocks, FIRST_BLOCKS))))) {
            String found = page.title().isBlank() ? title : page.title();
            String name = found.substring(0, Math.min(MAX_SHOWN, found.length()));
            return left("an error page (\"" + name + "\")");
        }
        if (few && words.of("wall").stream().filter(text::contains).count() >= WALL_WORDS) {
            return left("a notice of cookies or consent stands where the article should be");
        }
        if (few && (ld.isGallery() || isGallery(blocks, body))) {
            return Optional.of(new PageFlaw("gallery", "pictures with captions, no article; left out", false));
        }
        if (text.isEmpty()) {
            return left(
                    blocks.isEmpty()
                            ? "the page shows no text; its text may be loaded by a script"
                            : "found headings, links and labels, but no sentence");
        }
        if (few && (ld.isPaid() || words.speaks("paywall", shown(blocks, PAYWALL_BLOCKS)))) {
            boolean kept = text.split("\\s+").length >= STUB_WORDS;
            return Optional.of(new PageFlaw(
                    "paywall",
                    "only the beginning can be read without paying; " + (kept ? "kept as far as it goes" : "left out"),
                    kept));
        }
        boolean live = ld.isLive() || (names.matches(".*\\blive\\b.*") && timesIn(page) >= LIVE_TIMES);
        return live
                ? Optional.of(new PageFlaw(
                        "live-blog", "a live blog: its entries were written at different times; kept as one", true))
                : Optional.empty();
    }

    /** Whether several captions say more than the text does, which is short. */
    private static boolean isGallery(List<Block> blocks, PageBody body) {
        List<Block> captions = blocks.stream()
                .filter(block -> block.role() == Block.Role.CAPTION)
                .toList();
        int words = body.text().split("\\s+").length;
        return captions.size() >= GALLERY_CAPTIONS && words < STUB_WORDS && BodyFinder.words(captions) > words;
    }

    private static Optional<PageFlaw> left(String found) {
        return Optional.of(new PageFlaw(CODE, found + "; left out", false));
    }

    private static String shown(List<Block> blocks, int most) {
        StringBuilder shown = new StringBuilder();
        blocks.stream().limit(most).forEach(block -> shown.append(block.text()).append('\n'));
        return shown.substring(0, Math.min(shown.length(), most * MAX_SHOWN)).toLowerCase(Locale.ROOT);
    }

    private static long timesIn(Document page) {
        return page.getElementsByTag("time").stream()
                .filter(time -> time.hasAttr("datetime"))
                .count();
    }
}
