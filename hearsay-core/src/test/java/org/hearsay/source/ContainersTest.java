package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.source.Packed.PAGE;
import static org.hearsay.source.Packed.gzip;
import static org.hearsay.source.Packed.page;
import static org.hearsay.source.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives, documents, feeds, tables and mail, made here and read by name. */
@Timeout(60)
class ContainersTest {
    private static final String WORDS = "Two of the port's cranes had been sold twice.";

    @TempDir
    Path folder;

    private Reading read(String name, byte[] bytes) throws IOException {
        return Reading.ofPaths(Files.write(folder.resolve(name), bytes));
    }

    private Reading read(String name, String text) throws IOException {
        return read(name, Packed.bytes(text));
    }

    private static void assertCode(Reading reading, String code) {
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void aZipArchiveIsReadLikeAFolder() throws IOException {
        Reading reading =
                read("r.zip", zip("a/one.html", PAGE, "two.txt", WORDS, "../../evil.txt", "Three.", "x.png", "\0\1\2"));

        assertThat(reading.ids()).containsExactly("r/a/one", "r/two", "r/../../evil");
        assertThat(reading.documents().get(0).path()).endsWith("r.zip!a/one.html");
        assertCode(reading, "binary");
    }

    @Test
    void ofAWaczItsWebArchivesAreRead() throws IOException {
        byte[] archive = gzip(page("https://quay.example/1", PAGE));
        Reading reading = read(
                "c.wacz",
                zip(
                        "archive/data.warc.gz",
                        archive,
                        "pages/pages.jsonl",
                        "{\"text\":\"no\"}",
                        "datapackage.json",
                        "{}"));

        assertThat(reading.texts()).containsExactly(PAGE);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void anArchiveThatUnpacksToAllTooMuchIsLeft() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.jsonl"));
            byte[] blank = new byte[1 << 20];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }

        assertThat(read("bomb.zip", out.toByteArray()).problems())
                .extracting(Problem::code)
                .containsExactly("archive-bomb");
    }

    @Test
    void archivesInArchivesEnd() throws IOException {
        byte[] inner = zip("a.txt", "deep");
        for (int i = 0; i < 5; i++) {
            inner = zip("a.zip", inner);
        }

        assertCode(read("nested.zip", inner), "too-deep");
    }

    @Test
    void brokenAndLockedArchivesAreProblems() throws IOException {
        byte[] locked = zip("a.txt", WORDS);
        locked[6] |= 1;
        byte[] cut = java.util.Arrays.copyOf(zip("a.txt", WORDS.repeat(50)), 60);

        assertCode(read("locked.zip", locked), "encrypted");
        assertThat(read("cut.zip", cut).documents()).isEmpty();
        assertThat(read("cut2.zip", cut).problems()).isNotEmpty();
        assertCode(read("no.zip", "no archive"), "unreadable");
    }

    @Test
    void wordAndOpenDocumentFilesGiveTheirParagraphs() throws IOException {
        String word =
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Two of the </w:t></w:r><w:del><w:r><w:t>four </w:t></w:r>"
                        + "</w:del><w:r><w:t>cranes.</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Sold.</w:t></w:r></w:p></w:body></w:document>";
        String core = "<cp xmlns:dc='d'><dc:title>Cranes</dc:title><dc:creator>Mara Lindqvist</dc:creator></cp>";
        Reading docx = read(
                "a.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", word, "docProps/core.xml", core));
        String open =
                "<office xmlns:text='t'><text:h>Cranes</text:h><text:p>Two <text:span>were</text:span> sold.</text:p></office>";
        Reading odt = read(
                "a.odt",
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", open, "styles.xml", "<x/>"));

        assertThat(docx.texts()).containsExactly("Two of the cranes.\n\nSold.");
        assertThat(docx.problems()).isEmpty();
        assertThat(docx.documents().get(0).metadata().title()).isEqualTo("Cranes");
        assertThat(docx.documents().get(0).metadata().byline()).isEqualTo("Mara Lindqvist");
        assertThat(odt.texts()).containsExactly("Cranes\n\nTwo were sold.");
        assertThat(odt.problems()).isEmpty();
    }

    @Test
    void ofABookEachPageIsRead() throws IOException {
        Reading reading = read(
                "b.epub",
                zip(
                        "mimetype",
                        "application/epub+zip",
                        "OEBPS/one.xhtml",
                        PAGE,
                        "OEBPS/two.xhtml",
                        PAGE,
                        "OEBPS/x.css",
                        "p{}"));

        assertThat(reading.ids()).containsExactly("b/OEBPS/one", "b/OEBPS/two");
        assertThat(reading.problems()).isEmpty();
    }

    static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.setLeading(14);
                text.newLineAtOffset(50, 700);
                text.showText("Two of the port's cranes had been sold twi-");
                text.newLine();
                text.showText("ce, the harbour master said.");
                text.newLine();
                text.newLine();
                text.newLine();
                text.showText("The port declined to comment.");
                text.endText();
            }
            pdf.getDocumentInformation().setTitle("Cranes");
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void aPdfFileGivesItsParagraphs() throws IOException {
        Reading reading = read("a.pdf", pdf(false));

        assertThat(reading.texts())
                .containsExactly("Two of the port's cranes had been sold twice, the harbour master said.\n\n"
                        + "The port declined to comment.");
        assertThat(reading.documents().get(0).metadata().title()).isEqualTo("Cranes");
    }

    @Test
    void lockedBrokenAndEmptyPdfFilesAreProblems() throws IOException {
        byte[] cut = java.util.Arrays.copyOf(pdf(false), 300);

        assertCode(read("locked.pdf", pdf(true)), "encrypted");
        assertThat(read("cut.pdf", cut).documents()).isEmpty();
        assertThat(read("cut2.pdf", cut).problems()).isNotEmpty();
        assertCode(read("no.pdf", "%PDF-1.7\n"), "unreadable");
    }

    @Test
    void entriesOfFeedsAreReports() throws IOException {
        Reading rss = read(
                "a.rss",
                "<?xml version='1.0'?><rss xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='d'><channel>"
                        + "<title>Quay Notes</title><language>en</language><item><title>Cranes &amp; barges</title>"
                        + "<link>https://quay.example/1</link><guid>q-1</guid><dc:creator>Mara Lindqvist</dc:creator>"
                        + "<pubDate>Mon, 04 May 2020 10:00:00 GMT</pubDate><description>Short.</description>"
                        + "<content:encoded><![CDATA[<p>" + WORDS + "</p>]]></content:encoded></item>"
                        + "<item><title>Nothing</title></item></channel></rss>");
        Reading atom = read(
                "b.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title><entry><id>e-1</id><title>Cranes</title>"
                        + "<link rel='self' href='https://quay.example/self'/><link href='https://quay.example/2'/>"
                        + "<author><name>Mara Lindqvist</name><uri>https://quay.example/m</uri></author>"
                        + "<updated>2020-05-04T10:00:00Z</updated><content type='xhtml'><div><p>" + WORDS
                        + "</p></div></content></entry></feed>");

        Metadata said = rss.documents().get(0).metadata();
        assertThat(rss.ids()).containsExactly("q-1");
        assertThat(rss.texts()).containsExactly("<p>" + WORDS + "</p>");
        assertThat(said.title()).isEqualTo("Cranes & barges");
        assertThat(said.outlet()).isEqualTo("Quay Notes");
        assertThat(said.byline()).isEqualTo("Mara Lindqvist");
        assertThat(said.url()).isEqualTo("https://quay.example/1");
        assertCode(rss, "no-text");
        assertThat(atom.ids()).containsExactly("e-1");
        assertThat(atom.texts().get(0)).contains("<p>" + WORDS + "</p>");
        assertThat(atom.documents().get(0).metadata().url()).isEqualTo("https://quay.example/2");
        assertThat(atom.documents().get(0).metadata().byline()).isEqualTo("Mara Lindqvist");
        assertThat(atom.documents().get(0).metadata().published()).isEqualTo("2020-05-04T10:00:00Z");
    }

    @Test
    void aFeedInJsonIsRead() throws IOException {
        Reading reading = read(
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Quay\",\"items\":[{\"id\":\"1\",\"content_text\":\""
                        + WORDS
                        + "\",\"authors\":[{\"name\":\"Mara Lindqvist\"}],\"date_published\":\"2020-05-04\"}]}");

        assertThat(reading.texts()).containsExactly(WORDS);
        assertThat(reading.documents().get(0).metadata().byline()).isEqualTo("Mara Lindqvist");
    }

    @Test
    void listsOfFeedsAreListed() throws IOException {
        assertCode(
                read(
                        "l.opml",
                        "<opml><body><outline text='a'><outline xmlUrl='https://quay.example/f'/></outline></body></opml>"),
                "feed-list");
    }

    @Test
    void aBrokenFeedKeepsWhatWasRead() throws IOException {
        Reading reading =
                read("b.xml", "<rss><channel><item><description>" + WORDS + "</description></item><item><descr");

        assertThat(reading.texts()).containsExactly(WORDS);
        assertCode(reading, "bad-xml");
    }

    @Test
    void entitiesAreNeitherFollowedNorMultiplied() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        StringBuilder bomb =
                new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\"><!ENTITY x SYSTEM \"" + secret.toUri() + "\">");
        for (int i = 1; i < 40; i++) {
            String before = "&a" + (i - 1) + ";";
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        bomb.append(
                "]><rss><channel><item><description>Sold &x;&a39;&nbsp;twice.</description></item></channel></rss>");

        Reading reading = read("bomb.rss", bomb.toString());

        assertThat(reading.texts().toString()).doesNotContain("secret").doesNotContain("haha");
    }

    @Test
    void rowsOfATableAreReports() throws IOException {
        String table = "\uFEFFTitle,Story Text,publish_date\r\n\"Cranes, sold\",\"" + WORDS
                + "\nHe said \"\"twice\"\".\",2020-05-04\r\n,,\r\n" + "Next,Another.,\r\n";
        Reading reading = read("t.csv", table);

        assertThat(reading.texts()).containsExactly(WORDS + "\nHe said \"twice\".", "Another.");
        assertThat(reading.documents().get(0).metadata().title()).isEqualTo("Cranes, sold");
        assertThat(reading.documents().get(0).path()).endsWith("t.csv:2");
        assertThat(read("t.tsv", "id\ttext\na\t" + WORDS + "\n").ids()).containsExactly("a");
    }

    @Test
    void columnsMayBeNamed() throws IOException {
        SourceOptions options = SourceOptions.defaults().withColumns(Map.of("text", "Wording", "title", "Kopf"));
        Path file = Files.writeString(folder.resolve("n.csv"), "Kopf,Wording,text\nCranes," + WORDS + ",no\n");

        Reading reading = Reading.of(new ByteArrayInputStream(new byte[0]), options, file.toString());

        assertThat(reading.texts()).containsExactly(WORDS);
        assertThat(reading.documents().get(0).metadata().title()).isEqualTo("Cranes");
        assertCode(read("o.csv", "Kopf,Wording\nCranes,x\n"), "no-text");
    }

    @Test
    void tablesMayBePartedBySemicolonsOrTabs() throws IOException {
        assertThat(read("s.csv", "\"a;b\";Text\nx;\"One; two.\"\n").texts()).containsExactly("One; two.");
        assertThat(read("t.csv", "id\ttext\n1\tOne, two.\n").texts()).containsExactly("One, two.");
    }

    @Test
    void articlesOfEventRegistryAreRead() throws IOException {
        Reading reading = read(
                "e.json",
                "{\"articles\":{\"results\":[{\"uri\":\"77\",\"lang\":\"eng\",\"url\":\"https://q.example/1\",\"title\":\"Cranes\",\"body\":\""
                        + WORDS
                        + "\",\"dateTime\":\"2020-05-04T10:00:00Z\",\"source\":{\"uri\":\"q.example\",\"title\":\"Quay Notes\"},"
                        + "\"authors\":[{\"uri\":\"m@q.example\",\"name\":\"Mara Lindqvist\"}]}],\"totalResults\":1}}");

        Metadata said = reading.documents().get(0).metadata();
        assertThat(reading.ids()).containsExactly("77");
        assertThat(said.outlet()).isEqualTo("Quay Notes");
        assertThat(said.byline()).isEqualTo("Mara Lindqvist");
        assertThat(said.published()).isEqualTo("2020-05-04T10:00:00Z");
    }

    @Test
    void aParquetFileIsToldByName() throws IOException {
        Reading reading = read("p.parquet", "PAR1\0\0\0");

        assertCode(reading, "unsupported");
        assertThat(reading.problems().get(0).message()).contains("Parquet", "JSON Lines");
    }

    @Test
    void aQuotationThatDoesNotEndLosesNoMemory() throws IOException {
        Reading reading = read("q.csv", "text\nFine.\n\"" + "open\n".repeat(1000));

        assertThat(reading.texts()).containsExactly("Fine.");
        assertCode(reading, "bad-row");
    }

    @Test
    void referencesOfZoteroAreRead() throws IOException {
        Reading reading = read(
                "z.json",
                "[{\"id\":\"x1\",\"title\":\"Cranes\",\"abstract\":\"" + WORDS
                        + "\",\"container-title\":\"Quay Notes\",\"author\":["
                        + "{\"family\":\"Lindqvist\",\"given\":\"Mara\"}],\"issued\":{\"date-parts\":[[2020,5,4]]},\"URL\":\"https://q.example/\"}]");

        Metadata said = reading.documents().get(0).metadata();
        assertThat(said.byline()).isEqualTo("Mara Lindqvist");
        assertThat(said.outlet()).isEqualTo("Quay Notes");
        assertThat(said.published()).isEqualTo("2020-05-04");
        assertThat(said.url()).isEqualTo("https://q.example/");
    }

    private static final String MAIL =
            "From: \"Mara Lindqvist\" <mara@quay.example>\r\nSubject: =?utf-8?q?Cranes_sold=21?=\r\n"
                    + "Date: Mon, 4 May 2020 10:00:00 +0000\r\nMessage-ID: <m1@quay.example>\r\nMIME-Version: 1.0\r\n";

    @Test
    void mailGivesItsTextWithSubjectAndSender() throws IOException {
        Reading reading = read(
                "a.eml",
                MAIL
                        + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>"
                        + WORDS
                        + "</p>\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "Two=20cranes=2E\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nno\r\n--b--\r\n");

        Metadata said = reading.documents().get(0).metadata();
        assertThat(reading.texts()).containsExactly("Two cranes.");
        assertThat(reading.ids()).containsExactly("m1@quay.example");
        assertThat(said.title()).isEqualTo("Cranes sold!");
        assertThat(said.byline()).isEqualTo("Mara Lindqvist");
        assertThat(said.published()).isEqualTo("Mon, 4 May 2020 10:00:00 +0000");
    }

    @Test
    void mailboxesGiveTheirMessages() throws IOException {
        String one = "From mara@quay.example Mon May  4 10:00:00 2020\nSubject: One\n\nFirst.\n>From here on.\n\n";
        String two = "From mara@quay.example Mon May  4 11:00:00 2020\nSubject: Two\n\nSecond.\n";
        Reading reading = read("m.mbox", one + two);

        assertThat(reading.texts()).containsExactly("First.\nFrom here on.\n\n", "Second.\n");
        assertThat(reading.documents()).extracting(d -> d.metadata().title()).containsExactly("One", "Two");
    }

    @Test
    void lockedMailIsAProblem() throws IOException {
        assertCode(
                read("l.eml", MAIL + "Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n"),
                "encrypted");
    }

    @Test
    void deepAndLongInputEnds() {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            read("deep.rss", "<rss><channel><item>" + "<a>".repeat(200_000));
            read(
                    "deep.eml",
                    MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                            + "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".repeat(20_000));
            read("wide.csv", "text\n" + ",".repeat(2_000_000));
            read("heads.warc", "WARC/1.0\r\n".repeat(300_000));
            read("zeros.warc", Packed.joined(Packed.bytes("WARC/1.0\r\n"), new byte[20_000_000]));
            read("deep.pdf", "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000));
        });
    }
}
