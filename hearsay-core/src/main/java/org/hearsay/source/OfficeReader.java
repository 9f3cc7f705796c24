package org.hearsay.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a DOCX (ECMA-376) or ODT (OpenDocument 1.3) file &rarr; its paragraphs, parted by an empty line, with title, writer
 * and date. Deleted text, notes and what fields compute are left out.
 */
final class OfficeReader {
    private static final Set<String> PARTS =
            Set.of("word/document.xml", "docprops/core.xml", "content.xml", "meta.xml", "mimetype");
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    /** Elements whose text is none of the document's. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "instrtext", "deltext", "tracked-changes", "annotation", "note", "bookmark-name", "fallback");

    private final Intake intake;
    private final Content content;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean document;
    private boolean book;

    OfficeReader(Intake intake, Content content) {
        this.intake = intake;
        this.content = content;
    }

    /** Whether a file's name, in lower case, is one of an office document. */
    static boolean isOffice(String name) {
        return name.endsWith(".docx") || name.endsWith(".odt");
    }

    static boolean isPart(String name) {
        return PARTS.contains(name);
    }

    /** Whether the archive is a document, so that what else stands in it is none of our concern. */
    boolean isDocument() {
        return document;
    }

    boolean isBook() {
        return book;
    }

    void take(String name, byte[] bytes) {
        if (name.equals("mimetype")) {
            String type = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.US_ASCII);
            book = type.startsWith("application/epub");
            document |= type.startsWith("application/vnd.oasis.opendocument");
            return;
        }
        boolean body = name.equals("word/document.xml") || name.equals("content.xml");
        document |= body;
        try {
            if (body) {
                body(Xml.reader(bytes));
            } else {
                facts(Xml.reader(bytes));
            }
        } catch (XMLStreamException e) {
            intake.problem(
                    content.path(),
                    "bad-xml",
                    "its part " + name + " is not XML as expected (" + Xml.reason(e) + "); read as far as it goes");
        }
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        int outside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT
                    ? xml.getLocalName().toLowerCase(Locale.ROOT)
                    : "";
            if (event == XMLStreamReader.START_ELEMENT) {
                outside += LEFT_OUT.contains(name) ? 1 : 0;
                text.append(
                        name.equals("tab") || name.equals("br") || name.equals("line-break") || name.equals("s")
                                ? " "
                                : "");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                outside -= LEFT_OUT.contains(name) ? 1 : 0;
                if (PARAGRAPHS.contains(name) && outside == 0) {
                    endParagraph();
                }
            } else if (outside == 0) {
                text.append(Xml.text(xml));
            }
        }
    }

    private void endParagraph() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        text.append(end == 0 ? "" : "\n\n");
    }

    private void facts(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                name = xml.getLocalName();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                name = "";
            } else {
                fact(name, Xml.text(xml).strip());
            }
        }
    }

    private void fact(String name, String value) {
        String field = switch (name) {
            case "title" -> "title";
            case "creator", "initial-creator" -> "byline";
            case "language" -> "language";
            default -> "";
        };
        if (!field.isEmpty() && !value.isEmpty()) {
            values.putIfAbsent(field, Characters.replaceUnpaired(value));
        }
    }

    /**
     * Hands on the document that the parts made.
     *
     * @param entries that the archive had
     */
    void end(int entries) {
        String all = text.toString().strip();
        if (document && all.isEmpty()) {
            intake.problem(content.path(), "no-text", "the document holds no text (a table or slides?); left out");
        } else if (document) {
            intake.document(
                    content.path(), content.id(), Format.TEXT, Characters.replaceUnpaired(all), Metadata.of(values));
        } else if (entries == 0) {
            intake.problem(content.path(), "empty", "the archive has no entries, or is broken; left out");
        }
    }
}
