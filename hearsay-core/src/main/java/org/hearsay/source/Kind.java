package org.hearsay.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an input is to be read, told by its name, else by how it begins. */
enum Kind {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown", "mdown"),
    HTML("html", "htm", "xhtml", "shtml"),
    JSON("json"),
    JSON_LINES("jsonl", "ndjson", "jsonlines"),
    /** RSS, Atom, OPML and other XML. */
    XML("xml", "rss", "atom", "rdf", "opml"),
    CSV("csv"),
    TSV("tsv", "tab"),
    WARC("warc"),
    /** An archive, or what is one inside: WACZ, office documents, books. */
    ZIP("zip", "wacz", "docx", "odt", "epub"),
    PDF("pdf"),
    MAIL("eml"),
    MAILBOX("mbox", "mbx"),
    /** Of an ending that says nothing, or none. */
    UNKNOWN;

    private static final Pattern OBJECT = Pattern.compile("^\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("^\\s*\\[\\s*[\\]\\[{].*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body|article|main|div|p|title|meta|h1)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*<(?:\\?xml|rss|feed|rdf:RDF|[a-z]+:)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern MAILBOX_HEAD = Pattern.compile("From \\S+ .{0,60}\\d{4}\\r?\\n[A-Za-z-]+: ");
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[A-Za-z-]+): .*\\r?\\n(?:[A-Za-z-]+: |[ \\t])");

    /** How files of kinds that are not read begin. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("RIFF", "an image, sound or video"),
            Map.entry("ID3", "a sound"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an office document of an old kind or one with a password"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("PAR1", "a Parquet file; write its rows as CSV or JSON Lines"),
            Map.entry("BZh", "a bzip2 archive"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("SQLite format 3", "a database"));

    /** Joined and enclosed by blanks. */
    private final String endings;

    Kind(String... endings) {
        this.endings = " " + String.join(" ", endings) + " ";
    }

    static Kind ofName(String name) {
        String ending = ending(name);
        for (Kind kind : values()) {
            if (!ending.isEmpty() && kind.endings.contains(" " + ending + " ")) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    /** The part after the last dot in lower case, without {@code gz}; empty for none. */
    static String ending(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? "" : plain.substring(dot + 1);
    }

    /** The name without its ending, and without {@code .gz}; as it is where nothing would be left. */
    static String withoutEnding(String name) {
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        boolean inName = dot > plain.lastIndexOf('/') + 1;
        return inName ? plain.substring(0, dot) : plain;
    }

    /** What the beginning of a text looks like; TEXT where like nothing else. */
    static Kind ofText(String head) {
        if (OBJECT.matcher(head).matches() || LIST.matcher(head).matches()) {
            return JSON;
        }
        if (MAILBOX_HEAD.matcher(head).lookingAt()) {
            return MAILBOX;
        }
        if (MAIL_HEAD.matcher(head).lookingAt()) {
            return MAIL;
        }
        return PAGE.matcher(head).matches() ? HTML : TEXT;
    }

    /** Whether the text is XML, such as a feed, and no page. */
    static boolean isForeignMarkup(String head) {
        return MARKUP.matcher(head).matches() && !PAGE.matcher(head).matches();
    }

    /** The kinds of bytes that are told by how they begin, whatever the name. */
    static Optional<Kind> ofBytes(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("PK\u0003\u0004") || begin.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        if (begin.startsWith("WARC/")) {
            return Optional.of(WARC);
        }
        return begin.contains("%PDF-") && (begin.startsWith("%PDF-") || !isText(begin))
                ? Optional.of(PDF)
                : Optional.empty();
    }

    private static boolean isText(String begin) {
        return begin.chars().noneMatch(c -> c < 8);
    }

    /** What a file of a known kind that is not read is called. */
    static Optional<String> foreign(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (String magic : List.copyOf(FOREIGN.keySet())) {
            if (begin.startsWith(magic)) {
                return Optional.ofNullable(FOREIGN.get(magic));
            }
        }
        return begin.startsWith("ftyp", 4) ? Optional.of("a video") : Optional.empty();
    }

    /** Whether more than a tenth of the first bytes are control characters that no text has. */
    static boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, 8192);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int b = bytes[i] & 0xFF;
            controls += (b < 0x20 && (b < 8 || b > 13) && b != 0x1B) ? 1 : 0;
        }
        return controls * 10 > sample && Decoder.unmarked16(bytes).isEmpty() && !hasWideMark(bytes);
    }

    private static boolean hasWideMark(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFFFE || mark == 0xFEFF || (mark == 0 && bytes.length > 3 && (bytes[2] & 0xFF) == 0xFE);
    }
}
