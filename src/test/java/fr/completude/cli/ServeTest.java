package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.config.Installation;
import fr.completude.language.Messages;
import fr.completude.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web page as a browser meets it, over the real program. */
class ServeTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([0-9a-f]+)\"");
    private static final Path SAMPLE = Path.of("samples/inbox/2026-12-07-MALAVIEILLE");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    private static Path reports;

    private static Workshop workshop;
    private static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path dossier = Files.createDirectories(reports.resolve("2026-11-22/mairie-exemple/DUPRÉ"));
        Files.writeString(dossier.resolve("report.html"), "<html><main><h1>Rapport de Dupré</h1></main></html>");
        Files.writeString(dossier.resolve("report.json"), "{}");
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "DUPRÉ", "mairie": "mairie-exemple", "procedure": "cni-premiere",
                  "appointment": "2026-12-03T14:30", "verdict": "incomplete", "missing": ["Une photo <b>"],
                  "report": "mairie-exemple/DUPRÉ/report.html"},
                 {"dossier": "MARTIN", "mairie": "mus", "procedure": "pacs",
                  "appointment": "2026-12-04T09:00", "verdict": "complete", "missing": [], "report": null},
                 {"dossier": "HIER", "mairie": "mus", "procedure": "pacs",
                  "appointment": "2026-11-03T09:00", "verdict": "complete", "missing": [], "report": null}]}
                """);
        Files.writeString(reports.resolve("secret.html"), "secret");
        workshop = Workshop.open(Installation.locate(null), Messages.french(), 1);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        server = WebServer.start(workshop.desk(reports, clock), 0);
    }

    @AfterAll
    static void close() {
        server.close();
        workshop.close();
    }

    @Test
    void theBoardShowsComingAppointmentsAndFindsThem() throws Exception {
        assertThat(get("/").body())
                .contains("2 dossiers", "DUPRÉ", "MARTIN", "14\u00A0h\u00A030")
                .doesNotContain("HIER", "<b>");
        assertThat(get("/?quand=tous").body()).contains("3 dossiers", "HIER");
        assertThat(get("/?texte=dupre").body()).contains("1 dossier", "DUPRÉ").doesNotContain("MARTIN");
        assertThat(get("/?resultat=complete").body()).contains("MARTIN").doesNotContain("DUPRÉ");
        assertThat(get("/?mairie=mus").body()).contains("MARTIN").doesNotContain("DUPRÉ");
    }

    @Test
    void aReportIsShownWithTheWayBack() throws Exception {
        HttpResponse<String> report = get("/rapports/2026-11-22/mairie-exemple/DUPR%C3%89/report.html");

        assertThat(report.body()).contains("Rapport de Dupré", "← Rendez-vous");
        assertThat(report.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void nothingOutsideTheReportsIsShown() throws Exception {
        for (String path : List.of(
                "/rapports/2026-11-22/mairie-exemple/../secret.html",
                "/rapports/2026-11-22/mairie-exemple/%2e%2e/secret.html",
                "/rapports/2026-11-22/mairie-exemple/..%2f..%2f/secret.html",
                "/rapports/2026-11-22/mairie-exemple/DUPR%C3%89/rien.html",
                "/nulle-part")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).doesNotContain("secret", "Exception", "\tat ");
        }
    }

    @Test
    void everyPageTellsBrowsersToRunAndFetchNothingElse() throws Exception {
        for (String path :
                List.of("/", "/verifier", "/demarches", "/demarches/cni-premiere", "/style.css", "/web.css")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .get()
                    .asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.body()).doesNotContain("<script", "style=\"", " th:", "http://");
        }
    }

    @Test
    void theRulesOfAProcedureAreReadable() throws Exception {
        assertThat(get("/demarches").body()).contains("/demarches/cni-premiere");
        assertThat(get("/demarches/cni-premiere?mairie=mus").body())
                .contains("À apporter dans tous les cas", "Service-public", "Mairie de Mus");
        assertThat(get("/demarches/inconnue").statusCode()).isEqualTo(400);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        assertThat(post("/verifier", Map.of("jeton", "0".repeat(64)), List.of(SAMPLE.resolve("photo.jpg")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/verifier", Map.of(), List.of(SAMPLE.resolve("photo.jpg")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDossierIsCheckedThenCompleted() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("jeton", token());
        fields.put("demarche", "cni-renouvellement");
        fields.put("rendez-vous", "2026-12-07T15:45");
        HttpResponse<String> begun = post("/verifier", fields, List.of(SAMPLE.resolve("photo.jpg")));
        assertThat(begun.statusCode()).isEqualTo(303);
        String check = begun.headers().firstValue("Location").orElseThrow();

        String first = answer(check);
        assertThat(first).contains("Dossier incomplet", "photo.jpg").contains("La carte d’identité à renouveler");

        post(check + "/ajouter", Map.of("jeton", token()), List.of(SAMPLE.resolve("scan-1.pdf")));
        String second = answer(check);
        assertThat(second).contains("photo.jpg, scan-1.pdf").contains("au nom de Camille MALAVIEILLE");
        assertThat(get(check + "/rapport").body()).contains("data:image/jpeg;base64,", "Retour au dossier");
    }

    @Test
    void itListensToThisMachineOnly() {
        assertThat(WebServer.isLocal("localhost")).isTrue();
        Run refused = Run.of("serve", "--adresse", "0.0.0.0");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("localhost", "0.0.0.0");
    }

    private static String answer(String check) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        String page = get(check).body();
        while (page.contains("Lecture en cours") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            page = get(check).body();
        }
        return page;
    }

    private static String token() throws Exception {
        Matcher matcher = TOKEN.matcher(get("/verifier").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, List<Path> files)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body.writeBytes(("--limite\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : files) {
            body.writeBytes(("--limite\r\nContent-Disposition: form-data; name=\"fichiers\"; filename=\""
                            + file.getFileName() + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--limite--\r\n".getBytes(StandardCharsets.UTF_8));
        return BROWSER.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "multipart/form-data; boundary=limite")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
