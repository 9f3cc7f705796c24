package org.hearsay.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fetches pages from the web, one after the other: asks robots.txt, keeps a pace with each host, waits when told to, and asks
 * only for what has changed where it keeps pages. Never from a private network, whatever an address, a name or a redirect says.
 *
 * <pre>{@code
 * WebFetcher fetcher = new WebFetcher(FetchOptions.defaults());
 * if (fetcher.fetch("https://outlet.example/report") instanceof Fetched.Page page) { … }
 * }</pre>
 *
 * <p>Keeps what hosts said of themselves; safe for use by several threads, which wait for each other.
 */
public final class WebFetcher {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int UNCHANGED = 304;
    private static final Map<String, String> HEADERS = Map.of(
            "User-Agent",
            Robots.NAME + "/0.1 (reads news reports; honours robots.txt)",
            "Accept",
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");

    private final FetchOptions options;
    private final Consumer<String> asked;
    private final Time time;
    private final Exchange exchange;
    private final Failures failures;
    private final Robots robots = new Robots();
    private final Pace pace;
    private final PageStore store;
    private int requests;

    public WebFetcher(FetchOptions options) {
        this(options, host -> {});
    }

    /**
     * A fetcher that tells what it does.
     *
     * @param asked told the host's name before each request, and before the wait for its turn
     */
    public WebFetcher(FetchOptions options, Consumer<String> asked) {
        this(options, asked, Network.internet(), Time.ofSystem());
    }

    WebFetcher(FetchOptions options, Consumer<String> asked, Network network, Time time) {
        this.options = options;
        this.asked = asked;
        this.time = time;
        this.exchange = new Exchange(network, options);
        this.failures = new Failures(options);
        this.pace = new Pace(time, options);
        this.store = new PageStore(options);
    }

    /** Whether this is written like an address of the web. */
    public static boolean isAddress(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** What the address answers, redirects followed; why it does not, otherwise. */
    public synchronized Fetched fetch(String address) {
        try {
            return follow(WebAddress.parse(address));
        } catch (RefusedException e) {
            return e.refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Fetched.Refused("not-fetched", "the run was interrupted");
        } catch (IOException e) {
            return failures.refused(e);
        }
    }

    private Fetched follow(URI first) throws IOException, RefusedException, InterruptedException {
        URI uri = first;
        for (int hops = 0; hops <= options.maxRedirects(); hops++) {
            Duration delay = robots.check(uri, this::robotsFile);
            String url = uri.toString();
            Optional<PageStore.Kept> kept = store.find(url);
            Answer answer = patiently(uri, conditions(kept), delay);
            if (answer.status() == UNCHANGED && kept.isPresent()) {
                return page(url, kept.get().mediaType(), kept.get().body());
            }
            if (answer.status() / 100 == 2) {
                keep(url, answer);
                return page(url, answer.mediaType(), answer.body());
            }
            uri = next(uri, answer);
        }
        throw new RefusedException("not-fetched", "more than " + options.maxRedirects() + " redirects");
    }

    private void keep(String url, Answer answer) throws RefusedException {
        try {
            store.keep(url, answer);
        } catch (IOException e) {
            throw new RefusedException(
                    "not-fetched", "the answer cannot be kept in the folder (" + failures.reason(e) + ")");
        }
    }

    private Fetched.Page page(String url, String mediaType, byte[] body) {
        String now = time.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new Fetched.Page(url, mediaType, now, body);
    }

    private static Map<String, String> conditions(Optional<PageStore.Kept> kept) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        kept.filter(page -> !page.tag().isEmpty()).ifPresent(page -> headers.put("If-None-Match", page.tag()));
        kept.filter(page -> !page.date().isEmpty()).ifPresent(page -> headers.put("If-Modified-Since", page.date()));
        return headers;
    }

    /** Once more where the host says when. */
    private Answer patiently(URI uri, Map<String, String> headers, Duration delay)
            throws IOException, RefusedException, InterruptedException {
        Answer answer = get(uri, headers, delay, options.maxBytes());
        Optional<Duration> wait = LATER.contains(answer.status()) ? retryAfter(answer) : Optional.empty();
        if (wait.isEmpty()) {
            return answer;
        }
        pace.pause(uri.getHost(), wait.get());
        return get(uri, headers, delay, options.maxBytes());
    }

    private Answer get(URI uri, Map<String, String> headers, Duration delay, int maxBytes)
            throws IOException, RefusedException, InterruptedException {
        if (++requests > options.maxRequests()) {
            throw new RefusedException(
                    "too-many", "at most " + options.maxRequests() + " requests are made in one run; not fetched");
        }
        asked.accept(uri.getHost());
        pace.await(uri.getHost(), delay);
        return exchange.get(uri, headers, maxBytes);
    }

    private Answer robotsFile(URI robots) throws IOException, RefusedException, InterruptedException {
        URI uri = robots;
        Answer answer = get(uri, HEADERS, Duration.ZERO, Robots.MAX_BYTES);
        for (int hops = 0; REDIRECTS.contains(answer.status()) && hops < options.maxRedirects(); hops++) {
            uri = next(uri, answer);
            answer = get(uri, HEADERS, Duration.ZERO, Robots.MAX_BYTES);
        }
        return answer;
    }

    private static URI next(URI uri, Answer answer) throws RefusedException {
        if (!REDIRECTS.contains(answer.status())) {
            throw new RefusedException("not-fetched", "the server answered with status " + answer.status());
        }
        String target = answer.header("Location");
        try {
            return WebAddress.parse(uri.resolve(new URI(target)).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedException("not-fetched", "the server redirects to what is no address");
        }
    }

    private Optional<Duration> retryAfter(Answer answer) {
        String told = answer.header("Retry-After");
        if (told.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(told)));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(time.now(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
