package org.hearsay.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's article among its blocks: the element whose prose, less its links, weighs most, and in it the blocks that
 * are no labels, menus or furniture.
 *
 * <p>In the spirit of the densitometric and subsequence methods: C. Kohlschütter et al., "Boilerplate detection using shallow
 * text features" (2010), for telling blocks by length and link density; J. Pasternack, D. Roth, "Extracting article text from
 * the web with maximum subsequence segmentation" (2009), for the greatest sum, taken here over elements instead of tokens; F.
 * Sun et al., "DOM based content extraction via text density" (2011). The projects Readability, jusText and trafilatura
 * showed which classes and elements are worth asking; no code is theirs.
 */
final class BodyFinder {
    private static final int LINKED_COST = 2;
    private static final int MAX_LINKED_COST = 8;
    private static final int REST_WORDS = 40;
    private static final int FEW_WORDS = 60;
    private static final int MAX_LEAD = 3;
    private static final int MAX_BEFORE_LEAD = 60;

    /** Lines that are no article but may say who made it; they stay in the text, set aside. */
    private static final Set<String> CREDITS = Set.of("notice", "contribution");

    private static final Pattern CREDIT_MARK = Pattern.compile("[(\\[©:—–]");

    private final PageWords vocabulary = PageWords.standard();
    private final PhraseTable phrases;

    BodyFinder(PhraseTable phrases) {
        this.phrases = phrases;
    }

    /**
     * Finds the article.
     *
     * @param blocks of the whole page
     * @param heading the element that shows the headline; null where none is known
     * @param titleKey the headline's key, empty where it is not known
     * @param description what the page's head says that the article tells, empty where nothing
     * @return the article's blocks in page order; empty where the page has no prose
     */
    List<Block> find(List<Block> blocks, @Nullable Element heading, String titleKey, String description) {
        PageFurniture strict = new PageFurniture(blocks, heading, true);
        List<Block> body = withLead(find(blocks, strict, titleKey), blocks, heading, strict, description);
        if (words(body) >= FEW_WORDS) {
            return body;
        }
        PageFurniture lenient = new PageFurniture(blocks, heading, false);
        List<Block> more = withLead(find(blocks, lenient, titleKey), blocks, heading, lenient, description);
        return words(more) > 2 * words(body) ? more : body;
    }

    static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    /** Adds what stands between the headline and the body: as a rule the lead, often in an element beside the body's. */
    private static List<Block> withLead(
            List<Block> body,
            List<Block> blocks,
            @Nullable Element heading,
            PageFurniture furniture,
            String description) {
        int from = 0;
        while (from < blocks.size() && (heading == null || !blocks.get(from).isInside(heading))) {
            from++;
        }
        int to = from;
        while (to < blocks.size() && (body.isEmpty() || !blocks.get(to).equals(body.get(0)))) {
            to++;
        }
        if (to == blocks.size() || to - from > MAX_BEFORE_LEAD) {
            return body;
        }
        String told = Line.key(description);
        List<Block> all = new ArrayList<>();
        for (Block block : blocks.subList(from, to)) {
            boolean described = told.length() > 20 && Line.key(block.text()).startsWith(told);
            if (block.isProse() && (described || !furniture.holds(block)) && all.size() < MAX_LEAD) {
                all.add(block);
            }
        }
        all.addAll(body);
        return all;
    }

    private List<Block> find(List<Block> blocks, PageFurniture furniture, String titleKey) {
        List<Block> kept =
                blocks.stream().filter(block -> !furniture.holds(block)).toList();
        Optional<Element> container = container(kept);
        if (container.isEmpty()) {
            return List.of();
        }
        List<Block> inside =
                kept.stream().filter(block -> block.isInside(container.get())).toList();
        return trimmed(chosen(inside, titleKey));
    }

    private Optional<Element> container(List<Block> blocks) {
        Map<Element, Double> sums = new LinkedHashMap<>();
        for (Block block : blocks) {
            double weight = weight(block);
            for (Element at = block.element(); at != null; at = at.parent()) {
                sums.merge(at, weight, Double::sum);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : sums.entrySet()) {
            double value = entry.getValue() * trust(entry.getKey());
            if (value > most) {
                most = value;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private static double weight(Block block) {
        if (block.isProse()) {
            return block.words() - block.linkWords();
        }
        if (block.isLinked()) {
            return -LINKED_COST - Math.min(block.linkWords(), MAX_LINKED_COST);
        }
        return block.role() == Block.Role.TEXT ? -1 : 0;
    }

    /** How much an element's name and classes say that it is the article. */
    private double trust(Element element) {
        String name = element.normalName();
        if (element.attr("itemprop").contains("articleBody")) {
            return 1.3;
        }
        if (name.equals("article")) {
            return 1.2;
        }
        if (name.equals("body") || name.equals("html") || name.equals("#root")) {
            return 0.9;
        }
        return name.equals("main") || vocabulary.marks("content", element) ? 1.1 : 1;
    }

    private List<Block> chosen(List<Block> inside, String titleKey) {
        List<Block> chosen = new ArrayList<>();
        int words = 0;
        for (Block block : inside) {
            Optional<PhraseTable.Phrase> phrase = phrases.find(block.text());
            if (phrase.isPresent() && !CREDITS.contains(phrase.get().reason())) {
                boolean reaches = phrase.get().effect() == PhraseTable.Effect.REST
                        || phrase.get().effect() == PhraseTable.Effect.GLUED;
                if (reaches && words >= REST_WORDS) {
                    break;
                }
                continue;
            }
            boolean title =
                    block.role() == Block.Role.HEADING && Line.key(block.text()).equals(titleKey);
            if (!title && belongs(block)) {
                chosen.add(block);
                words += block.isProse() ? block.words() : 0;
            }
        }
        return chosen;
    }

    private static boolean belongs(Block block) {
        return switch (block.role()) {
            case CAPTION -> false;
            case QUOTE -> block.words() > 0;
            case HEADING -> !block.isLinked();
            case PARAGRAPH, ITEM -> !block.isLinked() || block.words() - block.linkWords() >= 5;
            case TEXT -> block.isProse() || (block.words() >= 5 && !block.isLinked());
        };
    }

    /** Labels before the first sentence, and headings and labels after the last, are not the article's. */
    private static List<Block> trimmed(List<Block> blocks) {
        int from = 0;
        while (from < blocks.size() && !blocks.get(from).isProse()) {
            from++;
        }
        int to = blocks.size();
        while (to > from && isLabel(blocks.get(to - 1))) {
            to--;
        }
        return blocks.subList(from, to);
    }

    private static boolean isLabel(Block block) {
        boolean few = block.words() <= 3 && !CREDIT_MARK.matcher(block.text()).find();
        return block.role() == Block.Role.HEADING
                || (!block.isProse() && block.role() != Block.Role.QUOTE && (few || block.isLinked()));
    }
}
