package fr.completude.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** One tab of a browser. */
final class Tab {

    private static final Path AXE = Path.of("target/axe/axe.min.js");
    private static final Path PICTURES = Path.of("target/captures");
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40, "ArrowRight", 39);

    private final Chromium browser;
    private final String session;

    Tab(Chromium browser, String session, int width, int height) {
        this.browser = browser;
        this.session = session;
        browser.ask(session, "Page.enable", Chromium.object());
        browser.ask(
                session,
                "Emulation.setDeviceMetricsOverride",
                Chromium.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /** Opens an address and waits until it is there. */
    void open(String address) throws Exception {
        browser.ask(session, "Page.navigate", Chromium.object().put("url", address));
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** What a script in the page gives. */
    JsonNode script(String code) {
        JsonNode result = browser.ask(
                session,
                "Runtime.evaluate",
                Chromium.object()
                        .put("expression", code)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(code + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    void until(String condition) throws Exception {
        Visitor.until(() -> isTrue(condition));
    }

    /** A page that is just going away answers nothing. */
    private boolean isTrue(String condition) {
        try {
            return script("!!(" + condition + ")").asBoolean(false);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    String text() {
        return script("document.body.innerText").asString("");
    }

    void type(String text) {
        browser.ask(session, "Input.insertText", Chromium.object().put("text", text));
    }

    void press(String key) {
        int code = KEYS.getOrDefault(key, 0);
        for (String kind : List.of("keyDown", "keyUp")) {
            browser.ask(
                    session,
                    "Input.dispatchKeyEvent",
                    Chromium.object()
                            .put("type", kind)
                            .put("key", key)
                            .put("code", key.equals(" ") ? "Space" : key)
                            .put("windowsVirtualKeyCode", code)
                            .put("text", key.equals("Enter") ? "\r" : key.equals(" ") ? " " : ""));
        }
    }

    /** Presses the tabulator until something has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            if (script("!!document.activeElement && document.activeElement.matches(" + quoted(selector) + ")")
                    .asBoolean(false)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("The keyboard does not come to " + selector);
    }

    /** Chooses as one does with the keyboard: by typing how the words begin. */
    void chooseByKeys(String selector, String words) {
        tabTo(selector);
        strike(words);
    }

    /** Types a day and an hour into the parts of the field. */
    void chooseMoment(String selector, LocalDateTime moment) {
        chooseDay(selector, moment.toLocalDate());
        press("ArrowRight");
        strike(DateTimeFormatter.ofPattern("HHmm").format(moment));
    }

    /** Types a day into the parts of the field, which stand as the language of the browser has them. */
    void chooseDay(String selector, LocalDate day) {
        tabTo(selector);
        boolean french = script("new Intl.DateTimeFormat().resolvedOptions().locale")
                .asString()
                .startsWith("fr");
        strike(DateTimeFormatter.ofPattern(french ? "ddMMuuuu" : "MMdduuuu").format(day));
    }

    private void strike(String letters) {
        for (String letter : letters.codePoints().mapToObj(Character::toString).toList()) {
            browser.ask(
                    session,
                    "Input.dispatchKeyEvent",
                    Chromium.object()
                            .put("type", "keyDown")
                            .put("key", letter)
                            .put("text", letter)
                            .put("unmodifiedText", letter));
            browser.ask(
                    session,
                    "Input.dispatchKeyEvent",
                    Chromium.object().put("type", "keyUp").put("key", letter));
        }
    }

    /** As in a browser that runs no scripts of pages; those of this test still do. */
    void withoutScripts() {
        browser.ask(
                session,
                "Emulation.setScriptExecutionDisabled",
                Chromium.object().put("value", true));
    }

    void withScripts() {
        browser.ask(
                session,
                "Emulation.setScriptExecutionDisabled",
                Chromium.object().put("value", false));
    }

    /** Chooses files with the keyboard: the key opens the window of the system, which answers with them. */
    void chooseFiles(String selector, List<Path> files) {
        tabTo(selector);
        browser.ask(
                session, "Page.setInterceptFileChooserDialog", Chromium.object().put("enabled", true));
        CompletableFuture<JsonNode> opened = browser.next(session, "Page.fileChooserOpened");
        press("Enter");
        ArrayNode paths = Chromium.object().putArray("files");
        files.forEach(file -> paths.add(file.toAbsolutePath().toString()));
        browser.ask(
                session,
                "DOM.setFileInputFiles",
                Chromium.object()
                        .put(
                                "backendNodeId",
                                opened.join().path("backendNodeId").asInt())
                        .set("files", paths));
    }

    /** What a field holds. */
    String value(String selector) {
        return script("document.querySelector(" + quoted(selector) + ").value").asString("");
    }

    /** What axe holds against the page as it is, in sentences; also as a picture for people. */
    List<String> violations(String picture) throws IOException {
        JsonNode size = script(
                "[Math.max(document.documentElement.scrollWidth, innerWidth), document.documentElement.scrollHeight]");
        JsonNode shot = browser.ask(
                session,
                "Page.captureScreenshot",
                Chromium.object()
                        .put("captureBeyondViewport", true)
                        .set(
                                "clip",
                                Chromium.object()
                                        .put("x", 0)
                                        .put("y", 0)
                                        .put("scale", 1)
                                        .put("width", size.get(0).asInt())
                                        .put(
                                                "height",
                                                Math.min(3000, size.get(1).asInt()))));
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve(picture + ".png"),
                Base64.getDecoder().decode(shot.path("data").asString()));
        script(Files.readString(AXE) + ";0");
        JsonNode found = script(
                "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).slice(0, 3).join(' | ')))");
        return found.valueStream().map(JsonNode::asString).toList();
    }

    /** Whether one has to scroll sideways to read. */
    boolean isWiderThanTheScreen() {
        return script("document.documentElement.scrollWidth > window.innerWidth")
                .asBoolean();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
