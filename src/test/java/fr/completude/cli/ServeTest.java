package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.config.Installation;
import fr.completude.language.Messages;
import fr.completude.web.Entrance;
import fr.completude.web.Visitor;
import fr.completude.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The web page as a browser meets it, over the real program. */
class ServeTest {

    private static final Path SAMPLE = Path.of("samples/inbox/2026-12-07-MALAVIEILLE");

    /** What lies beside the reports is nobody's to see. */
    @TempDir
    private static Path base;

    private static Workshop workshop;
    private static WebServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path reports = base.resolve("reports");
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
        Files.writeString(reports.resolve("2026-11-22/secret.html"), "secret");
        Files.writeString(reports.resolve("2026-11-22/mairie-exemple/secret.html"), "secret");
        Files.writeString(base.resolve("secret.html"), "secret");
        Files.createDirectories(base.resolve("mairie/dossier"));
        Files.writeString(base.resolve("mairie/dossier/secret.html"), "secret");
        workshop = Workshop.open(Installation.locate(null), Messages.french(), 1);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
        server = WebServer.start(workshop.desk(reports, clock), Entrance.local(0));
    }

    @AfterAll
    static void close() throws IOException {
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
                "/rapports/%2e%2e/mairie/dossier/secret.html",
                "/rapports/../mairie/dossier/secret.html",
                "/rapports/..%2f/mairie/dossier/secret.html",
                "/rapports/2026-11-22/%2e%2e/%2e%2e/secret.html",
                "/rapports/2026-11-22/%2e%2e%2f%2e%2e%2f/x/secret.html",
                "/rapports/%252e%252e/mairie/dossier/secret.html",
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
        Visitor visitor = new Visitor(server.port());
        assertThat(visitor.post("/verifier?jeton=" + "0".repeat(64), Map.of(), file("photo.jpg"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/verifier", Map.of(), file("photo.jpg")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDossierIsCheckedThenCompleted() throws Exception {
        Visitor visitor = new Visitor(server.port());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("demarche", "cni-renouvellement");
        fields.put("rendez-vous", "2026-12-07T15:45");
        HttpResponse<String> begun = visitor.send("/verifier", fields, file("photo.jpg"));
        assertThat(begun.statusCode()).isEqualTo(303);
        String check = begun.headers().firstValue("Location").orElseThrow();

        String first = visitor.answer(check).body();
        assertThat(first).contains("Dossier incomplet", "photo.jpg").contains("La carte d’identité à renouveler");

        visitor.send(check + "/ajouter", Map.of(), file("scan-1.pdf"));
        String second = visitor.answer(check).body();
        assertThat(second).contains("photo.jpg, scan-1.pdf").contains("au nom de Camille MALAVIEILLE");
        assertThat(get(check + "/rapport").body()).contains("data:image/jpeg;base64,", "Retour au dossier");
    }

    @Test
    void itListensToThisMachineOnly() {
        Run refused = Run.of("serve", "--adresse", "0.0.0.0");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("localhost", "0.0.0.0");
    }

    private static Map<String, byte[]> file(String name) throws IOException {
        return Map.of(name, Files.readAllBytes(SAMPLE.resolve(name)));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return new Visitor(server.port()).get(path);
    }
}
