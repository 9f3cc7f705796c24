package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WebFetcherTest {
    private Loopback web;

    @BeforeEach
    void start() throws IOException {
        web = new Loopback();
        web.page("/a", "text/html; charset=utf-8", "<p>Cranes.</p>");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private static String text(Fetched fetched) throws IOException {
        assertThat(fetched).isInstanceOf(Fetched.Page.class);
        try (InputStream in = ((Fetched.Page) fetched).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRefused(Fetched fetched, String code, String... words) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
            assertThat(refused.code()).as(refused.message()).isEqualTo(code);
            assertThat(List.of(words)).allMatch(refused.message()::contains, refused.message());
        });
    }

    @Test
    void aPageIsFetched() throws IOException {
        Fetched fetched = web.fetcher().fetch(web.url("/a#part"));

        assertThat(text(fetched)).isEqualTo("<p>Cranes.</p>");
        Fetched.Page page = (Fetched.Page) fetched;
        assertThat(page.url()).isEqualTo(web.url("/a"));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.retrieved()).isEqualTo("2024-03-04T10:00:02Z");
    }

    @Test
    void packedAnswersAreUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Cranes.".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        web.page("/gzip", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(packed.toByteArray());
        });

        assertThat(text(web.fetcher().fetch(web.url("/gzip")))).hasSize(700);
    }

    @Test
    void whatRobotsTxtForbidsIsNotFetched() throws IOException {
        web.page(
                "/robots.txt", "text/plain", "User-agent: hearsay\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n");
        web.page("/private/b", "text/html", "No.");
        WebFetcher fetcher = web.fetcher();

        assertRefused(fetcher.fetch(web.url("/private/b")), "robots", "quay.test");
        assertThat(text(fetcher.fetch(web.url("/a")))).contains("Cranes");
        assertThat(web.askedOfAll()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void aHostWhoseRobotsTxtFailsIsLeftAlone() {
        web.page("/robots.txt", exchange -> Loopback.send(exchange, 500, ""));

        assertRefused(web.fetcher().fetch(web.url("/a")), "robots");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void hostsAreAskedAtAPace() {
        web.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n");
        WebFetcher fetcher = web.fetcher();
        fetcher.fetch(web.url("/a"));
        fetcher.fetch(web.url("/a"));
        fetcher.fetch(web.url("/a").replace("quay.test", "other.test"));

        assertThat(web.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    void whoAsksToWaitAllTooLongIsNotFetched() {
        web.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 290\n");

        assertRefused(web.fetcher().fetch(web.url("/a")), "not-fetched", "290", "60");
    }

    @Test
    void retryAfterIsHonouredOnce() throws IOException {
        int[] times = {0};
        web.page("/busy", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "30");
            Loopback.send(exchange, times[0]++ == 0 ? 503 : 200, "Cranes.");
        });
        web.page("/always", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Mon, 04 Mar 2024 10:00:50 GMT");
            Loopback.send(exchange, 429, "");
        });
        web.page("/long", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            Loopback.send(exchange, 429, "");
        });
        WebFetcher fetcher = web.fetcher();

        assertThat(text(fetcher.fetch(web.url("/busy")))).isEqualTo("Cranes.");
        assertThat(web.waits()).contains(Duration.ofSeconds(30));
        assertRefused(fetcher.fetch(web.url("/always")), "not-fetched", "429");
        assertThat(web.asked()).containsExactly("/busy", "/busy", "/always", "/always");
        assertRefused(fetcher.fetch(web.url("/long")), "not-fetched", "3600", "Retry-After");
    }

    @Test
    void onlyWhatHasChangedIsSentAgain(@TempDir Path folder) throws IOException {
        List<Integer> sent = new ArrayList<>();
        web.page("/kept", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && exchange.getRequestHeaders().containsKey("If-Modified-Since");
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Mon, 04 Mar 2024 09:00:00 GMT");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            sent.add(same ? 304 : 200);
            Loopback.send(exchange, same ? 304 : 200, same ? "" : "Cranes.");
        });
        text(web.fetcher(options -> options.withStore(folder)).fetch(web.url("/kept")));
        Fetched again = web.fetcher(options -> options.withStore(folder)).fetch(web.url("/kept"));

        assertThat(text(again)).isEqualTo("Cranes.");
        assertThat(((Fetched.Page) again).mediaType()).isEqualTo("text/html");
        assertThat(sent).containsExactly(200, 304);
    }

    @Test
    void redirectsAreFollowedAndBounded() throws IOException {
        web.redirect("/old", "/a");
        web.redirect("/loop", web.url("/loop"));
        web.redirect("/away", "file:///etc/passwd");
        web.redirect("/odd", "http://[");
        WebFetcher fetcher = web.fetcher();

        assertThat(((Fetched.Page) fetcher.fetch(web.url("/old"))).url()).isEqualTo(web.url("/a"));
        assertRefused(fetcher.fetch(web.url("/loop")), "not-fetched", "5 redirects");
        assertRefused(fetcher.fetch(web.url("/away")), "not-fetched", "http");
        assertRefused(fetcher.fetch(web.url("/odd")), "not-fetched");
    }

    @Test
    void privateAddressesAreRefusedAlsoBehindNamesAndRedirects() {
        web.name("inner.example", "192.168.0.7");
        web.redirect("/inside", "http://169.254.169.254/latest/meta-data");
        web.redirect("/name", "http://inner.example/");
        WebFetcher fetcher = web.fetcher();

        for (String url : new String[] {
            "http://10.0.0.1/",
            "http://inner.example/",
            "http://[fd00::1]/",
            "http://2886729729/",
            web.url("/inside"),
            web.url("/name")
        }) {
            assertRefused(fetcher.fetch(url), "private-address");
        }
    }

    @Test
    void thisMachineIsRefusedOutsideOfTests() {
        WebFetcher fetcher = new WebFetcher(FetchOptions.defaults());

        assertRefused(fetcher.fetch("http://127.0.0.1:" + web.port() + "/a"), "private-address", "127.0.0.1");
        assertRefused(fetcher.fetch("http://localhost:" + web.port() + "/a"), "private-address");
        assertThat(web.askedOfAll()).isEmpty();
    }

    @Test
    void aNameThatMeansAnotherAddressLaterGainsNothing() {
        // Looked up for robots.txt, then for the page: each connection goes to the address that was checked for it.
        web.name("rebinding.test", "127.0.0.1", "10.0.0.1");

        Fetched fetched = web.fetcher().fetch("http://rebinding.test:" + web.port() + "/a");

        assertRefused(fetched, "private-address", "10.0.0.1");
        assertThat(web.askedOfAll()).containsExactly("/robots.txt");
    }

    @Test
    void sizeIsBoundedPackedAndUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[4 << 20]);
        }
        web.page("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bomb.toByteArray());
        });
        web.page("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        WebFetcher fetcher = web.fetcher(options -> options.withMaxBytes(1 << 20));

        assertRefused(fetcher.fetch(web.url("/bomb")), "too-large", "1048576");
        assertRefused(fetcher.fetch(web.url("/endless")), "too-large", "1048576");
    }

    @Test
    void timeIsBounded() {
        web.page("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        });
        Instant start = Instant.now();

        assertRefused(
                web.fetcher(options -> options.withTimeout(Duration.ofMillis(500)))
                        .fetch(web.url("/slow")),
                "not-fetched",
                "in time");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void theNumberOfRequestsIsBounded() {
        WebFetcher fetcher = web.fetcher(options -> options.withMaxRequests(2));

        assertThat(fetcher.fetch(web.url("/a"))).isInstanceOf(Fetched.Page.class);
        assertRefused(fetcher.fetch(web.url("/a")), "too-many", "2");
    }

    @Test
    void errorsAndHostsThatAreNotThereAreTold() {
        assertRefused(web.fetcher().fetch(web.url("/none")), "not-fetched", "404");
        assertRefused(web.fetcher().fetch("http://quay.test:1/a"), "not-fetched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///a",
                "ftp://quay.test/",
                "http://user:word@quay.test/",
                "http://quay .test/",
                "http://a_b/",
                "x",
                "http://quay.test/\r\nX: y"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThat(web.fetcher().fetch(url)).isInstanceOf(Fetched.Refused.class);
        assertThat(web.askedOfAll()).isEmpty();
    }

    @Test
    void anAnswerThatIsCutOrNoHttpIsRefused() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> {
                for (String answer : List.of(
                        "HTTP/1.1 404 Not Found\r\n\r\n",
                        "HTTP/1.0 200 OK\r\n\r\nAll of it",
                        "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nA part",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n500\r\nA part",
                        "SSH-2.0-quay\r\n",
                        "")) {
                    try (Socket socket = server.accept()) {
                        socket.getInputStream().read(new byte[4096]);
                        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
            answering.start();
            WebFetcher fetcher = web.fetcher();
            String url = "http://quay.test:" + server.getLocalPort() + "/a";

            assertThat(text(fetcher.fetch(url))).isEqualTo("All of it");
            for (int i = 0; i < 4; i++) {
                assertRefused(fetcher.fetch(url), "not-fetched");
            }
        }
    }

    @Test
    void addressesInOtherScriptsAreFetched() throws IOException {
        web.page("/kräne", "text/plain", "Cranes.");

        assertThat(text(web.fetcher().fetch(web.url("/kräne")))).isEqualTo("Cranes.");
    }
}
