package org.hearsay.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine, and a fetcher that may reach it, and nothing else: the names under {@code .test} mean the server. Its
 * clock does not wait.
 */
public final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Handler> pages = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final List<String> asking = new ArrayList<>();
    private final @Nullable Certificate certificate;
    private Instant now = Instant.parse("2024-03-04T10:00:00Z");

    /** Answers a request. */
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Loopback() throws IOException {
        this(null);
    }

    /** A server of https, and a fetcher that trusts its certificate; of http where there is none. */
    public Loopback(@Nullable Certificate certificate) throws IOException {
        this.certificate = certificate;
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (certificate == null) {
            server = HttpServer.create(address, 0);
        } else {
            HttpsServer secure = HttpsServer.create(address, 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(certificate.server()));
            server = secure;
        }
        server.createContext("/", exchange -> {
            synchronized (this) {
                asked.add(exchange.getRequestURI().toString());
            }
            pages.getOrDefault(exchange.getRequestURI().getPath(), notFound -> send(notFound, 404, ""))
                    .answer(exchange);
            exchange.close();
        });
        server.start();
    }

    /** An address of the server. */
    public String url(String path) {
        return (certificate == null ? "http" : "https") + "://quay.test:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    public void page(String path, String type, String body) {
        page(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            send(exchange, 200, body);
        });
    }

    void page(String path, Handler handler) {
        pages.put(path, handler);
    }

    void redirect(String path, String target) {
        page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            send(exchange, 302, "");
        });
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What the name means, look-up by look-up; the last for all that follow. */
    void name(String host, String... addresses) {
        names.put(host, new ArrayList<>(List.of(addresses)));
    }

    /** Paths in the order of the requests, without robots.txt. */
    public synchronized List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    synchronized List<String> askedOfAll() {
        return List.copyOf(asked);
    }

    /** The hosts that the fetcher told of before it asked them. */
    List<String> told() {
        return asking;
    }

    /** How long it would have waited. */
    List<Duration> waits() {
        return waits;
    }

    public WebFetcher fetcher() {
        return fetcher(options -> options);
    }

    public WebFetcher fetcher(UnaryOperator<FetchOptions> choice) {
        FetchOptions options = FetchOptions.defaults().withTimeout(Duration.ofSeconds(2));
        return new WebFetcher(choice.apply(options), asking::add, network(), time());
    }

    /** One that trusts whom the machine trusts. */
    public WebFetcher stranger() {
        return new WebFetcher(FetchOptions.defaults(), host -> {}, network(null), time());
    }

    private Network network() {
        return network(certificate);
    }

    private Network network(@Nullable Certificate trusted) {
        return new Network() {
            @Override
            public List<InetAddress> resolve(String host) throws UnknownHostException {
                List<String> told = names.get(host);
                if (told != null) {
                    return List.of(InetAddress.getByName(told.size() > 1 ? told.remove(0) : told.get(0)));
                }
                return host.endsWith(".test")
                        ? List.of(InetAddress.getLoopbackAddress())
                        : List.of(InetAddress.getAllByName(host));
            }

            @Override
            public SSLSocketFactory secure() {
                return trusted == null
                        ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                        : trusted.client().getSocketFactory();
            }

            /** The server's own address is let through where a name of the test means it, which no name outside does. */
            @Override
            public boolean allows(InetAddress address) {
                return address.equals(InetAddress.getLoopbackAddress()) || PublicAddresses.contain(address);
            }
        };
    }

    private Time time() {
        return new Time() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public void sleep(Duration duration) {
                waits.add(duration);
                now = now.plus(duration);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
