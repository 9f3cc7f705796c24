package org.hearsay.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless browser, driven through the DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final long PATIENCE_SECONDS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** The browser on the path, empty where there is none. */
    static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path executable) throws IOException {
        Path profile = Files.createTempDirectory("hearsay-browser");
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-extensions",
                        "--disable-sync",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--no-default-browser-check",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, address(process));
    }

    private static String address(Process process) throws IOException {
        BufferedReader talk =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = talk.readLine(); line != null; line = talk.readLine()) {
            Matcher found = LISTENING.matcher(line);
            if (found.find()) {
                Thread rest = new Thread(() -> talk.lines().forEach(more -> {}), "browser-talk");
                rest.setDaemon(true);
                rest.start();
                return found.group(1);
            }
        }
        throw new IOException("the browser ended without telling its address");
    }

    /** An empty tab of its own, which reports requests, errors and messages. */
    Tab open() {
        JsonNode target = send("Target.createTarget", null, Map.of("url", "about:blank"));
        JsonNode attached = send(
                "Target.attachToTarget",
                null,
                Map.of("targetId", target.path("targetId").asText(), "flatten", true));
        Tab tab = new Tab(attached.path("sessionId").asText());
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tab.send(domain + ".enable", Map.of());
        }
        return tab;
    }

    private JsonNode send(String method, String session, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(message.toString(), true).join();
        JsonNode got = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.path("error"));
        }
        return got.path("result");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** One page. */
    final class Tab {
        private final String session;

        private Tab(String session) {
            this.session = session;
        }

        JsonNode send(String method, Map<String, ?> parameters) {
            return Chromium.this.send(method, session, parameters);
        }

        /** Opens a file, and returns when it is loaded. */
        void load(Path page) throws InterruptedException {
            int before = count("Page.loadEventFired");
            send("Page.navigate", Map.of("url", page.toUri().toString()));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (count("Page.loadEventFired") == before) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(page + " did not load");
                }
                Thread.sleep(10);
            }
        }

        private int count(String method) {
            return events(method).size();
        }

        /** What the tab reported of this kind: the parameters, in order. */
        List<JsonNode> events(String method) {
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode event : events) {
                if (event.path("sessionId").asText().equals(session)
                        && event.path("method").asText().equals(method)) {
                    found.add(event.path("params"));
                }
            }
            return found;
        }

        /** The value of an expression of the page. */
        JsonNode value(String expression) {
            JsonNode result = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
            if (result.has("exceptionDetails")) {
                throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
            }
            return result.path("result").path("value");
        }

        /** Clicks with the mouse where the first element of the selector stands. */
        void click(String selector) {
            JsonNode at = value("(() => { const e = document.querySelector(" + JSON.valueToTree(selector)
                    + "); e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                    + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
            for (String kind : List.of("mousePressed", "mouseReleased")) {
                send(
                        "Input.dispatchMouseEvent",
                        Map.of(
                                "type",
                                kind,
                                "x",
                                at.path(0).asDouble(),
                                "y",
                                at.path(1).asDouble(),
                                "button",
                                "left",
                                "clickCount",
                                1));
            }
        }

        void key(String key, int code) {
            for (String kind : List.of("keyDown", "keyUp")) {
                send(
                        "Input.dispatchKeyEvent",
                        Map.of("type", kind, "key", key, "code", key, "windowsVirtualKeyCode", code));
            }
        }
    }

    /** Puts the messages of the socket together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                receive(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void receive(String message) {
            try {
                JsonNode node = JSON.readTree(message);
                if (node.has("id")) {
                    waiting.remove(node.path("id").asInt()).complete(node);
                } else {
                    events.add(node);
                }
            } catch (IOException e) {
                throw new IllegalStateException("no message: " + message, e);
            }
        }
    }
}
