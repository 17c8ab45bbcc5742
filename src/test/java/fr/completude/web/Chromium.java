package fr.completude.web;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A real browser without a window, driven by the protocol of its own developer tools. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket line;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();

    private Chromium(Process process, String address) {
        this.process = process;
        this.line = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .join();
    }

    /** Where one is installed. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts one.
     *
     * @param profile folder of its own
     */
    static Chromium start(Path executable, Path profile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--disable-component-update",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--lang=fr-FR",
                        "--accept-lang=fr-FR",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-extensions",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LANGUAGE", "fr");
        Process process = builder.start();
        Path listening = profile.resolve("DevToolsActivePort");
        try {
            Visitor.until(() ->
                    Files.exists(listening) && Files.readAllLines(listening).size() == 2);
            List<String> lines = Files.readAllLines(listening);
            return new Chromium(process, "ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IOException("The browser did not start.", e);
        }
    }

    /** A tab of somebody else: it shares no session with others. */
    Tab tab(int width, int height) {
        String context = ask("", "Target.createBrowserContext", object())
                .path("browserContextId")
                .asString();
        String target = ask(
                        "",
                        "Target.createTarget",
                        object().put("url", "about:blank").put("browserContextId", context))
                .path("targetId")
                .asString();
        String session = ask(
                        "",
                        "Target.attachToTarget",
                        object().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asString();
        return new Tab(this, session, width, height);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    JsonNode ask(String session, String method, ObjectNode parameters) {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(number, answer);
        ObjectNode request = object().put("id", number).put("method", method);
        request.set("params", parameters);
        if (!session.isEmpty()) {
            request.put("sessionId", session);
        }
        line.sendText(JSON.writeValueAsString(request), true).join();
        JsonNode said = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.path("error"));
        }
        return said.path("result");
    }

    /** The next time something happens in a tab; to be asked for before it does. */
    CompletableFuture<JsonNode> next(String session, String event) {
        CompletableFuture<JsonNode> next = new CompletableFuture<>();
        awaited.put(session + event, next);
        return next.orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        line.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Puts together what arrives in parts and hands answers to who asked. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        asked.remove(message.path("id").asInt(-1));
                if (waiting != null) {
                    waiting.complete(message);
                }
                CompletableFuture<JsonNode> happened =
                        awaited.remove(message.path("sessionId").asString("")
                                + message.path("method").asString(""));
                if (happened != null) {
                    happened.complete(message.path("params"));
                }
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
