package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.fetch.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read from a server that the test starts. */
@Timeout(60)
class FetchedInputTest {
    private static final String PAGE = "<!doctype html><title>Cranes</title><p>Two cranes had been sold twice.</p>";

    private Loopback web;

    @BeforeEach
    void start() throws IOException {
        web = new Loopback();
        web.page("/cranes", "text/html", PAGE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private Reading read(String... paths) throws IOException {
        return Reading.of(
                InputStream.nullInputStream(), SourceOptions.defaults().withWeb(web.fetcher()), paths);
    }

    private Reading readStream(String text) throws IOException {
        return Reading.of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                SourceOptions.defaults().withWeb(web.fetcher()),
                "-");
    }

    private static String entry(String link, String words) {
        return "<item><title>Cranes sold</title><link>" + link + "</link><guid>g-" + link.length()
                + "</guid><description>" + words + "</description></item>";
    }

    private static String feed(String... entries) {
        return "<rss><channel><title>Quay Notes</title>" + String.join("", entries) + "</channel></rss>";
    }

    @Test
    void anAddressIsReadWithWhereAndWhenItWasFetched() throws IOException {
        Reading reading = read(web.url("/cranes"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).singleElement().satisfies(document -> {
            assertThat(document.text()).isEqualTo(PAGE);
            assertThat(document.format()).isEqualTo(Format.HTML);
            assertThat(document.id()).startsWith("quay.test:").endsWith("/cranes");
            assertThat(document.capture()).isEqualTo(new Capture(web.url("/cranes"), "2024-03-04T10:00:02Z"));
        });
    }

    @Test
    void ofAFeedTheArticlesAreRead() throws IOException {
        web.page("/feed", "application/rss+xml", feed(entry(web.url("/cranes"), "A teaser.")));

        Reading reading = read(web.url("/feed"));

        assertThat(reading.texts()).containsExactly(PAGE);
        assertThat(reading.documents().get(0).metadata().title()).isEqualTo("Cranes sold");
        assertThat(reading.documents().get(0).metadata().outlet()).isEqualTo("Quay Notes");
        assertThat(web.asked()).containsExactly("/feed", "/cranes");
    }

    @Test
    void whatAFeedHasInFullIsNotFetched() throws IOException {
        Reading reading = readStream("<?xml version='1.0'?>" + feed(entry(web.url("/cranes"), "word ".repeat(300))));

        assertThat(reading.documents()).hasSize(1);
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void anArticleThatCannotBeFetchedLeavesItsTeaser() throws IOException {
        web.page("/picture", "image/png", "x");
        Reading reading = readStream("<?xml version='1.0'?>"
                + feed(
                        entry(web.url("/none"), "First teaser."),
                        entry(web.url("/picture"), "Second teaser."),
                        entry("http://192.168.1.1/admin", "Third teaser.")));

        assertThat(reading.texts()).containsExactly("First teaser.", "Second teaser.", "Third teaser.");
        assertThat(reading.codes())
                .containsExactly(
                        web.url("/none") + " not-fetched",
                        web.url("/picture") + " not-fetched",
                        "http://192.168.1.1/admin private-address");
    }

    @Test
    void ofAListOfFeedsEachIsReadButNoListInside() throws IOException {
        String list = "<opml><body><outline xmlUrl='" + web.url("/feed") + "'/><outline xmlUrl='" + web.url("/list")
                + "'/></body></opml>";
        web.page("/feed", "text/xml", feed(entry(web.url("/cranes"), "A teaser.")));
        web.page("/list", "text/x-opml", list);

        Reading reading = read(web.url("/list"));

        assertThat(reading.texts()).containsExactly(PAGE);
        assertThat(reading.codes()).containsExactly(web.url("/list") + " feed-list");
    }

    @Test
    void recordsWithAnAddressAndNoTextAreFetched() throws IOException {
        web.page("/table.csv", "text/csv", "id,title,url\n7,Cranes sold," + web.url("/cranes") + "\n");

        Reading table = read(web.url("/table.csv"));
        Reading json = readStream("[{\"id\": \"j\", \"url\": \"" + web.url("/cranes") + "\"}]");

        assertThat(table.ids()).containsExactly("7");
        assertThat(table.texts()).containsExactly(PAGE);
        assertThat(json.texts()).containsExactly(PAGE);
    }

    @Test
    void pagesThatGdeltListsAreFetchedOnce() throws IOException {
        String row = "100001\t20200504\t" + "x\t".repeat(58) + web.url("/cranes") + "\n";
        web.page("/20200504.export.CSV", "text/csv", row + row.replace("100001", "100002"));
        String record = "20200504101500-7\t20200504101500\t1\tquay.test\t" + web.url("/other") + "\t".repeat(22) + "\n";
        web.page("/20200504.gkg.csv", "text/csv", record);
        web.page("/other", "text/html", PAGE);

        Reading events = read(web.url("/20200504.export.CSV"));
        Reading records = read(web.url("/20200504.gkg.csv"));

        assertThat(events.texts()).containsExactly(PAGE);
        assertThat(events.codes()).containsExactly(web.url("/cranes") + " same-report");
        assertThat(records.ids()).containsExactly("20200504101500-7");
    }

    @Test
    void nothingIsFetchedUnlessItIsAskedFor() throws IOException {
        String url = web.url("/cranes");

        assertThatThrownBy(() -> Reading.ofPaths(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--fetch");
        Reading feed = Reading.of("<?xml version='1.0'?>" + feed(entry(url, "A teaser.")));

        assertThat(feed.texts()).isEqualTo(List.of("A teaser."));
        assertThat(web.asked()).isEmpty();
    }
}
