package org.hearsay.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * RSS 0.9 to 2.0, RDF and Atom &rarr; a document for each entry, of the fullest text that it carries. A list of feeds (OPML) is
 * only listed. Where addresses are fetched, an entry that is a teaser gives its article, and a list its feeds.
 */
final class FeedReader {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> FEED_FIELDS = Set.of("title", "language");
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|br|div|a|img|ul|ol|h[1-6]|b|i|em|strong|span|blockquote)\\b", Pattern.CASE_INSENSITIVE);

    /** Of fewer words is what only leads to an article. */
    private static final int TEASER_WORDS = 200;

    private final Intake intake;
    private final LinkReader links;

    FeedReader(Intake intake, LinkReader links) {
        this.intake = intake;
        this.links = links;
    }

    void read(byte[] bytes, Content content) throws IOException {
        if (Xml.declaresEntities(bytes)) {
            problem(content, "entities", "it declares entities of its own, which are not replaced; read without them");
        }
        Feed feed = new Feed(content);
        try {
            XMLStreamReader xml = Xml.reader(bytes);
            while (xml.hasNext()) {
                feed.take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            String kept =
                    feed.number == 0 ? "left out" : "what stands before it is kept (entries: " + feed.number + ")";
            problem(content, "bad-xml", "not XML as expected (" + Xml.reason(e) + "); " + kept);
            return;
        }
        feed.end();
    }

    private void problem(Content content, String code, String message) {
        intake.problem(content.path(), code, message);
    }

    /** One feed while it is read. */
    private final class Feed {
        private final Content content;
        private final Map<String, String> own = new LinkedHashMap<>();
        private final Map<String, String> entry = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String root = "";
        private int depth;
        private int entryDepth = -1;
        /** The depth of the field that is being read; -1 between fields. */
        private int fieldDepth = -1;

        private String field = "";
        private final Set<String> feeds = new LinkedHashSet<>();
        private int number;

        Feed(Content content) {
            this.content = content;
        }

        void take(XMLStreamReader xml, int event) {
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> start(xml);
                case XMLStreamReader.END_ELEMENT -> end(xml);
                default -> {
                    if (fieldDepth >= 0) {
                        text.append(Xml.text(xml));
                    }
                }
            }
        }

        private void start(XMLStreamReader xml) {
            String name = xml.getLocalName().toLowerCase(Locale.ROOT);
            depth++;
            if (depth == 1) {
                root = name;
            }
            String listed = name.equals("outline") ? xml.getAttributeValue(null, "xmlUrl") : null;
            if (listed != null) {
                feeds.add(listed.strip());
            }
            if (fieldDepth >= 0) {
                inside(name);
            } else if (ENTRIES.contains(name)) {
                entry.clear();
                entryDepth = depth;
            } else if (isField(name)) {
                text.setLength(0);
                field = name(xml, name);
                fieldDepth = depth;
                link(xml);
            }
        }

        /** Markup that stands open in a text, as in Atom's XHTML, is kept as markup; parts of other fields run together. */
        private void inside(String name) {
            if (field.equals("content") || field.equals("summary") || field.equals("description")) {
                text.append('<').append(name).append('>');
            } else {
                text.append(' ');
            }
        }

        private boolean isField(String name) {
            return entryDepth >= 0 ? depth == entryDepth + 1 : depth <= 3 && FEED_FIELDS.contains(name);
        }

        /** Names that two vocabularies use for different things are told apart; pictures' titles and the like are none. */
        private String name(XMLStreamReader xml, String name) {
            String space = String.valueOf(xml.getNamespaceURI()).toLowerCase(Locale.ROOT);
            return space.contains("mrss") || space.contains("itunes") ? "other:" + name : name;
        }

        private void link(XMLStreamReader xml) {
            String address = xml.getAttributeValue(null, "href");
            String relation = xml.getAttributeValue(null, "rel");
            if (field.equals("link") && address != null && (relation == null || relation.equals("alternate"))) {
                (entryDepth >= 0 ? entry : own).putIfAbsent("link", address.strip());
            }
        }

        private void end(XMLStreamReader xml) {
            if (fieldDepth == depth) {
                put(text.toString().strip());
                fieldDepth = -1;
            } else if (fieldDepth >= 0 && !text.isEmpty() && text.indexOf("<") >= 0) {
                text.append("</").append(xml.getLocalName()).append('>');
            } else if (entryDepth == depth) {
                document();
                entryDepth = -1;
            }
            depth--;
        }

        private void put(String value) {
            if (value.isEmpty()) {
                return;
            }
            Map<String, String> fields = entryDepth >= 0 ? entry : own;
            boolean several = field.equals("creator") || field.equals("author");
            fields.merge(field, value, (old, more) -> several && old.length() < 500 ? old + ", " + more : old);
        }

        private void document() {
            number++;
            Content place = content.record(number);
            String body = Stream.of("encoded", "content", "description", "summary")
                    .map(name -> entry.getOrDefault(name, ""))
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElse("");
            String id = first("guid", "id").orElse(place.id());
            if (isTeaser(body) && readArticle(id, body)) {
                return;
            }
            if (body.isBlank()) {
                problem(place, "no-text", "the entry has a title and links but no text; left out");
                return;
            }
            boolean markup = MARKUP.matcher(body).find();
            String clean = Characters.replaceUnpaired(markup ? body : Parser.unescapeEntities(body, false));
            intake.document(place.path(), id, markup ? Format.HTML : Format.RECORD, clean, metadata());
        }

        private boolean isTeaser(String body) {
            return links.isOn() && body.replaceAll("<[^>]{0,1000}>", " ").split("\\s+").length < TEASER_WORDS;
        }

        private boolean readArticle(String id, String body) {
            Metadata said = metadata();
            String url = said.url();
            String instead = body.isBlank() ? "left out" : "what the feed has of it is read";
            return url != null && links.readPage(url, id, said, instead);
        }

        private Metadata metadata() {
            Map<String, String> values = new LinkedHashMap<>();
            take(values, "url", first("link", "origlink").filter(url -> url.startsWith("http")));
            take(values, "title", first("title").map(FeedReader::plain));
            take(values, "byline", first("creator", "author").map(FeedReader::writer));
            take(values, "published", first("pubdate", "published", "issued", "date", "created"));
            take(values, "modified", first("updated", "modified"));
            take(values, "outlet", Optional.ofNullable(own.get("title")).map(FeedReader::plain));
            take(values, "language", Optional.ofNullable(own.get("language")));
            values.putIfAbsent("published", values.getOrDefault("modified", ""));
            values.values().removeIf(String::isBlank);
            return Metadata.of(values);
        }

        private void take(Map<String, String> values, String name, Optional<String> value) {
            value.ifPresent(found -> values.put(name, Characters.replaceUnpaired(found)));
        }

        private Optional<String> first(String... names) {
            Function<String, String> value = name -> entry.getOrDefault(name, "");
            return Stream.of(names).map(value).filter(found -> !found.isBlank()).findFirst();
        }

        void end() throws IOException {
            if (links.isOn() && content.depth() == 0 && !feeds.isEmpty()) {
                for (String feed : feeds) {
                    links.readAll(feed, 1);
                }
            } else if (!feeds.isEmpty() || root.equals("opml")) {
                problem(
                        content,
                        "feed-list",
                        "a list of feeds (" + feeds.size()
                                + "), which are fetched only where that is asked for; left out");
            } else if (number == 0) {
                String what = root.isEmpty() ? "XML" : "XML (<" + Characters.printable(root) + ">)";
                problem(content, "unsupported", "this is " + what + " with no entry of a feed; left out");
            }
        }
    }

    private static String plain(String title) {
        return Parser.unescapeEntities(title, false)
                .replaceAll("<[^>]{0,300}>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** RSS has an address with the name in brackets; Atom a name, an address and a page. */
    private static String writer(String author) {
        String name = author.replaceFirst("^\\S+@\\S+ \\((.{2,200})\\)$", "$1");
        return plain(name.replaceAll("https?://\\S+|\\S+@\\S+", ""));
    }
}
