package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a server of https that the test starts, with a certificate that the test makes. */
@Timeout(60)
class SecureFetchTest {
    @TempDir
    private Path folder;

    private static void assertNotTrusted(Fetched fetched) {
        assertThat(fetched).isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
            assertThat(refused.code()).as(refused.message()).isEqualTo("not-trusted");
            assertThat(refused.message()).startsWith("the server's certificate is not trusted for this address (");
        });
    }

    @Test
    void aPageOfATrustedServerIsFetched() throws IOException {
        try (Loopback web = new Loopback(Certificate.of("quay.test", folder))) {
            web.page("/a", "text/html", "<p>Cranes.</p>");

            Fetched fetched = web.fetcher().fetch(web.url("/a"));

            assertThat(fetched).isInstanceOf(Fetched.Page.class);
            try (InputStream in = ((Fetched.Page) fetched).open()) {
                assertThat(in.readAllBytes()).isEqualTo("<p>Cranes.</p>".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void ofAServerThatNobodyVouchesForNothingIsAsked() throws IOException {
        try (Loopback web = new Loopback(Certificate.of("quay.test", folder))) {
            web.page("/a", "text/html", "<p>Cranes.</p>");

            assertNotTrusted(web.stranger().fetch(web.url("/a")));
            assertThat(web.askedOfAll()).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherNameIsNotTrusted() throws IOException {
        try (Loopback web = new Loopback(Certificate.of("other.test", folder))) {
            assertNotTrusted(web.fetcher().fetch(web.url("/a")));
            assertThat(web.askedOfAll()).isEmpty();
        }
    }

    @Test
    void aRedirectFromAnOpenToASecureServerBeginsAnew() throws IOException {
        try (Loopback open = new Loopback();
                Loopback web = new Loopback(Certificate.of("quay.test", folder))) {
            open.redirect("/a", web.url("/a"));

            assertNotTrusted(open.fetcher().fetch(open.url("/a")));
            assertThat(web.askedOfAll()).isEmpty();
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsTold() throws IOException {
        try (Loopback web = new Loopback();
                ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answer(plain));
            answering.start();
            Fetched fetched = web.fetcher().fetch("https://quay.test:" + plain.getLocalPort() + "/a");

            assertThat(fetched)
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.message()).startsWith("no secure connection ("));
        }
    }

    private static void answer(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachRequestIsToldBeforeItIsMade() throws IOException {
        try (Loopback web = new Loopback()) {
            web.page("/a", "text/html", "<p>Cranes.</p>");
            web.fetcher().fetch(web.url("/a"));

            assertThat(web.told()).containsExactly("quay.test", "quay.test");
        }
    }
}
