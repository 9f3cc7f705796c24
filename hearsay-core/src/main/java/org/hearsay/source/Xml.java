package org.hearsay.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** XML, read as a stream: no document type is followed, nothing outside is opened, no entity but a character's is replaced. */
final class Xml {
    private static final int HEAD_BYTES = 1 << 16;
    private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z_]");
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        }
    }

    /** Whether entities are declared before the first element. */
    static boolean declaresEntities(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher element = ELEMENT.matcher(head);
        return head.substring(0, element.find() ? element.start() : head.length())
                .contains("<!ENTITY");
    }

    /** The characters of an event; those of an entity as HTML names it, empty for one that the document declares itself. */
    static String text(XMLStreamReader xml) {
        if (!xml.isStartElement() && xml.getEventType() == XMLStreamReader.ENTITY_REFERENCE) {
            String written = "&" + xml.getLocalName() + ";";
            String read = Parser.unescapeEntities(written, false);
            return read.equals(written) ? "" : read;
        }
        return xml.isCharacters() || xml.getEventType() == XMLStreamReader.CDATA ? xml.getText() : "";
    }

    /** What an exception says, in one line. */
    static String reason(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError.*?Message: ", "");
        String plain = Characters.printable(message.substring(0, Math.min(160, message.length())));
        return line > 0 ? "line " + line + ": " + plain : plain;
    }
}
