package org.hearsay.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A page's elements &rarr; its blocks in document order, what no reader sees left out. One use. */
final class BlockReader implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "select",
            "button",
            "textarea",
            "input",
            "head",
            "map",
            "datalist",
            "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");

    private record Open(Element element, Block.Role role) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Node unseen;
    private int links;
    private int words;
    private int linkWords;
    private boolean inWord;
    private boolean broken;

    /** The blocks below {@code root}; cost linear in what stands there. */
    static List<Block> read(Element root) {
        BlockReader reader = new BlockReader();
        reader.open.push(new Open(root, Block.Role.TEXT));
        root.traverse(reader);
        reader.flush();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || isHidden(element)) {
            unseen = element;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("a")) {
            links++;
        } else if (BLOCKS.contains(name)) {
            flush();
            open.push(new Open(element, role(name, open.getFirst().role)));
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static Block.Role role(String name, Block.Role around) {
        if (around == Block.Role.QUOTE || around == Block.Role.CAPTION || around == Block.Role.HEADING) {
            return around;
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> Block.Role.HEADING;
            case "figcaption", "caption" -> Block.Role.CAPTION;
            case "blockquote" -> Block.Role.QUOTE;
            case "li", "dd", "td", "th" -> Block.Role.ITEM;
            case "p", "pre" -> around == Block.Role.ITEM ? around : Block.Role.PARAGRAPH;
            default -> around == Block.Role.ITEM && !name.equals("ul") && !name.equals("ol") ? around : Block.Role.TEXT;
        };
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            unseen = unseen.equals(node) ? null : unseen;
            return;
        }
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (open.size() > 1 && open.getFirst().element.equals(element)) {
                flush();
                open.pop();
            }
        }
    }

    /** Two breaks, or one after a sentence, part paragraphs; one inside a sentence is a blank. */
    private void lineBreak() {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean ended = last >= 0 && ".!?…:\"”»".indexOf(text.charAt(last)) >= 0;
        if (broken || ended) {
            flush();
        } else {
            append(" ");
        }
        broken = true;
    }

    private void append(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Line.isBlank(c)) {
                blank(c);
            } else if (c != '\u00AD') {
                text.append(c);
                broken = false;
                if (!inWord && Character.isLetterOrDigit(c)) {
                    inWord = true;
                    words++;
                    linkWords += links > 0 ? 1 : 0;
                }
            }
        }
    }

    private void blank(char c) {
        boolean seen = c != '\u200B' && c != '\uFEFF';
        if (seen && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        inWord &= !seen;
    }

    private void flush() {
        String run = text.toString().strip();
        if (!run.isEmpty()) {
            Open around = open.getFirst();
            blocks.add(new Block(around.element, around.role, run, words, linkWords));
        }
        text.setLength(0);
        words = 0;
        linkWords = 0;
        inWord = false;
        broken = false;
    }

    /** Whether elements of a name are blocks, rather than words in a line. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
