package org.hearsay.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page are no part of its article, told by their meaning, role, classes and ids. An element that holds
 * most of the page's prose is not believed to be furniture, as classes such as "has-sidebar" stand on the body too.
 */
final class PageFurniture {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "address", "form");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "menubar", "alert");
    private static final double MOST = 0.5;

    private final PageWords vocabulary = PageWords.standard();
    private final IdentityHashMap<Element, int[]> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
    private final @Nullable Element heading;
    private final boolean byName;
    private int allProse;

    /**
     * Reads what a page's elements say.
     *
     * @param heading the article's headline, which stands in no furniture
     * @param byName whether general words in classes and ids are believed, or only the meaning of elements
     */
    PageFurniture(List<Block> blocks, @Nullable Element heading, boolean byName) {
        this.heading = heading;
        this.byName = byName;
        for (Block block : blocks) {
            if (block.isProse()) {
                allProse += block.words();
                for (Element at = block.element(); at != null; at = at.parent()) {
                    prose.computeIfAbsent(at, k -> new int[1])[0] += block.words();
                }
            }
        }
        for (Element at = heading; at != null; at = at.parent()) {
            known.put(at, false);
        }
    }

    /** Whether a block stands in furniture. */
    boolean holds(Block block) {
        return holds(block.element());
    }

    /** The depth of a page is bounded by its parser. */
    private boolean holds(Element element) {
        Boolean answer = known.get(element);
        if (answer != null) {
            return answer;
        }
        Element parent = element.parent();
        boolean furniture = (parent != null && holds(parent)) || isFurniture(element);
        known.put(element, furniture);
        return furniture;
    }

    private boolean isFurniture(Element element) {
        if (vocabulary.marks("speech", element) && heading != null) {
            return true;
        }
        boolean named = TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || (element.normalName().equals("header") && isPageHeader(element))
                || (byName && !isEmbedded(element) && vocabulary.marks("furniture", element))
                || vocabulary.marks("speech", element);
        return named && !holdsMost(element);
    }

    /** Whether an element is a quoted post, or made to hold one: part of the article, although "social" is its class. */
    private static boolean isEmbedded(Element element) {
        Element first = element.firstElementChild();
        return element.normalName().equals("blockquote")
                || (first != null && first.normalName().equals("blockquote"));
    }

    private static boolean isPageHeader(Element header) {
        for (Element at = header.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("article") || at.normalName().equals("main")) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsMost(Element element) {
        int[] words = prose.get(element);
        return words != null && words[0] > MOST * allProse;
    }
}
