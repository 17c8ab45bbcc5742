package fr.completude.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Meets the web page as a browser does. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("\\?jeton=([0-9a-f-]+)\"");

    /** Before the names of files that a program sends. */
    private static final String PROGRAM = "program:";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final int port;

    public Visitor(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A picture. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** A page, line by line as it comes. */
    BufferedReader opened(String path) throws IOException, InterruptedException {
        return new BufferedReader(new InputStreamReader(
                browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    /** The secret the page's own forms bear. */
    public String token() throws IOException, InterruptedException {
        return token("/verifier");
    }

    private String token(String page) throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get(page).body());
        if (!matcher.find()) {
            throw new AssertionError("The form bears no token.");
        }
        return matcher.group(1);
    }

    /** Fills in the page where one signs in. */
    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return send(
                "POST",
                "/connexion?jeton=" + token("/connexion"),
                "nom=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&mot-de-passe="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** Sends a form of the page itself. */
    public HttpResponse<String> send(String path, Map<String, String> fields, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        return post(path + "?jeton=" + token(), fields, files);
    }

    /** Sends a form without files, as browsers do. */
    HttpResponse<String> sendForm(String path, String fields) throws IOException, InterruptedException {
        return send("POST", path + "?jeton=" + token(), fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends a form, with the secret of the own pages where these can be seen. */
    HttpResponse<String> sendAnyhow(String path, Map<String, String> fields, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        Matcher matcher = TOKEN.matcher(get("/verifier").body());
        return post(path + "?jeton=" + (matcher.find() ? matcher.group(1) : ""), fields, files);
    }

    /** Sends a form, with these headers, name after value. */
    public HttpResponse<String> post(
            String path, Map<String, String> fields, Map<String, byte[]> files, String... headers)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                text("--limite\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        files.forEach((name, content) -> {
            String field = name.startsWith(PROGRAM) ? "files" : "fichiers";
            body.writeBytes(text("--limite\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                    + name.replace(PROGRAM, "") + "\"\r\n\r\n"));
            body.writeBytes(content);
            body.writeBytes(text("\r\n"));
        });
        body.writeBytes(text("--limite--\r\n"));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=limite")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One file, as a program sends it. */
    static Map<String, byte[]> programFiles(String name, byte[] content) {
        return Map.of(PROGRAM + name, content);
    }

    /** Sends a text, with these headers, name after value. */
    public HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        return browser.send(request.headers(headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits for something that is under way. */
    static void until(Callable<Boolean> reached) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!reached.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It never came about.");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** The page of a check once its files are read. */
    public HttpResponse<String> answer(String check) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        HttpResponse<String> page = get(check);
        while (page.body().contains("Lecture en cours") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            page = get(check);
        }
        return page;
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
