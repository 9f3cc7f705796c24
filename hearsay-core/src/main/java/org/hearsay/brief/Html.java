package org.hearsay.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML that is escaped and well-formed by construction: text and attribute values are always escaped, elements close
 * in order, and attributes that could run something (handlers, styles, addresses that are not web addresses or places on the
 * page) are refused.
 *
 * <p>Names of elements and attributes are the program's own; a wrong one is an {@link IllegalArgumentException}. What the
 * output throws comes up as {@link UncheckedIOException}. For one thread.
 */
final class Html {
    private static final Pattern ELEMENT = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on|style$|src)[a-zA-Z][a-zA-Z-]*");
    private static final Set<String> VOID = Set.of("meta", "br", "input");
    private static final int FLUSH_CHARS = 1 << 15;

    private final Appendable out;
    private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS * 2);
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /** Opens an element. Attributes are name, value, name, value …; one whose value is null is left out. */
    Html open(String element, @Nullable String... attributes) {
        start(element, attributes);
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** An element with text alone. */
    Html element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Html text(CharSequence text) {
        HtmlEscape.append(text, buffer);
        return flushed();
    }

    /** Closes the element opened last. */
    Html close() {
        buffer.append("</").append(open.pop()).append('>');
        return flushed();
    }

    /** Closes elements until {@code element} is closed. */
    Html close(String element) {
        while (!element.equals(open.element())) {
            close();
        }
        return close();
    }

    /** A line end between elements, to keep the source readable; never inside text. */
    Html line() {
        buffer.append('\n');
        return this;
    }

    /** Text that only those who hear the page get. */
    Html spoken(String text) {
        return element("span", text, "class", "spoken");
    }

    /** The document type, and a style or script of the program's own, unescaped: never a report's words. */
    Html doctype() {
        buffer.append("<!DOCTYPE html>\n");
        return this;
    }

    Html resource(String element, String content) {
        if (content.contains("</")) {
            throw new IllegalArgumentException("a " + element + " of the page may not hold \"</\"");
        }
        start(element);
        buffer.append(content).append("</").append(element).append(">\n");
        return this;
    }

    /** Hands everything on to the output. */
    void flush() {
        try {
            out.append(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }

    private Html flushed() {
        if (buffer.length() >= FLUSH_CHARS) {
            flush();
        }
        return this;
    }

    private void start(String element, @Nullable String... attributes) {
        if (!ELEMENT.matcher(element).matches()) {
            throw new IllegalArgumentException("no element: " + element);
        }
        buffer.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (value != null) {
                attribute(String.valueOf(name), value);
            }
        }
        buffer.append('>');
    }

    private void attribute(String name, String value) {
        if (!ATTRIBUTE.matcher(name).matches()) {
            throw new IllegalArgumentException("no attribute for a page: " + name);
        }
        if (name.equals("href") && !value.startsWith("#") && !WebAddress.isWeb(value)) {
            throw new IllegalArgumentException("no address to link to: " + value);
        }
        buffer.append(' ').append(name).append("=\"");
        HtmlEscape.append(value, buffer);
        buffer.append('"');
    }
}
