package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and values made to be taken for something else, on every page. */
class HostileNamesTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>\"'";
    private static final String TURNED = "a\u202Efdp.exe";
    private static final String REPORT = "/rapports/2026-11-22/mus/MARTIN/";

    private final HeldReader reader = new HeldReader();
    private Path reports = Path.of("");
    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        reports = folder.resolve("rapports");
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "<img src=x onerror=alert(1)>", "mairie": "<b>mus", "procedure": "pacs",
                  "appointment": "2026-12-04T09:00", "verdict": "complete", "missing": ["<script>alert(2)"],
                  "report": "mus/MARTIN/report.html"},
                 {"dossier": "a\\u202Efdp.exe", "mairie": "mus", "procedure": "pacs",
                  "appointment": "2026-12-04T09:00", "verdict": "complete", "missing": [], "report": null}]}
                """);
        server = WebServer.start(Desks.over(reader, reports), Entrance.local(0));
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        reader.goOn();
        server.close();
    }

    private static void isText(String page) {
        assertThat(page)
                .contains("<main")
                .doesNotContain("<img src=x", "<script", "<b>mus", "onerror=alert(1)>\"", "\u202E");
    }

    @Test
    void onTheBoardTheyAreText() throws Exception {
        String search = "?texte=" + URLEncoder.encode(SCRIPT + TURNED, StandardCharsets.UTF_8) + "&mairie="
                + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);

        assertThat(visitor.get("/").body())
                .contains("&lt;img", "a\uFFFDfdp.exe")
                .satisfies(HostileNamesTest::isText);
        isText(visitor.get("/" + search).body());
    }

    @Test
    void onThePagesOfACheckTheyAreText() throws Exception {
        String check = visitor.send("/verifier", Map.of(), Map.of("<b>" + TURNED + ".pdf", new byte[] {1}))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        isText(visitor.answer(check).body());
        isText(visitor.get(check + "/rapport").body());
    }

    @Test
    void whileFilesAreReadTheirNamesAreText() throws Exception {
        String check = visitor.send(
                        "/verifier", Map.of(), Map.of("attend&lt;b&gt;" + TURNED + "'&quot;.pdf", new byte[] {1}))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        try (BufferedReader page = visitor.opened(check)) {
            String line = page.readLine();
            while (line != null && !line.contains("attend")) {
                line = page.readLine();
            }
            assertThat(line)
                    .startsWith("<li>attend&amp;lt;b&amp;gt;")
                    .contains("fdp.exe&#39;&amp;quot;")
                    .doesNotContain("\u202E");
            reader.goOn();
        }
    }

    /** A page that waits for its first file breathes: the file told after that begins a line all the same. */
    @Test
    void aFileToldLateBeginsALineOfItsOwn() throws Exception {
        String check = visitor.send("/verifier", Map.of(), Map.of("tarde.pdf", new byte[] {1}))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        try (BufferedReader page = visitor.opened(check)) {
            String line = page.readLine();
            while (!line.contains("<ol")) {
                line = page.readLine();
            }
            assertThat((char) page.read()).as("the breath").isEqualTo('\n');
            reader.goOn();

            assertThat(page.lines().filter(told -> told.contains("tarde.pdf")).findFirst())
                    .hasValueSatisfying(told -> assertThat(told).startsWith("<li>"));
        }
    }

    @Test
    void whatADecisionSaysIsText() throws Exception {
        String page = visitor.get(REPORT + "relire").body();
        String print = page.replaceAll("(?s).*name=\"empreinte\" value=\"([^\"]*)\".*", "$1");
        HttpResponse<String> answer = visitor.sendForm(
                REPORT + "relire/champ",
                "piece=p1&champ=holderFamilyName&valeur=" + URLEncoder.encode(SCRIPT + TURNED, StandardCharsets.UTF_8)
                        + "&raison=" + URLEncoder.encode(SCRIPT + TURNED, StandardCharsets.UTF_8) + "&vu=0&empreinte="
                        + print);

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
        assertThat(visitor.get(REPORT + "relire").body()).contains("&lt;img").satisfies(HostileNamesTest::isText);
        isText(visitor.get(REPORT + "report.html").body());
    }

    @Test
    void whatIsRefusedIsNotRepeatedNorAreThePathsOfTheMachine() throws Exception {
        String machine = Objects.requireNonNull(reports.getParent()).toString();
        for (String path : List.of(
                "/rapports/2026-11-22/mus/%3Cimg%20src=x%3E/report.html",
                "/rapports/2026-11-22/mus/MARTIN/%3Cimg%20src=x%3E.html",
                "/demarches/%3Cscript%3E",
                "/%3Cscript%3E",
                "/verifier/%3Cscript%3E",
                REPORT + "relire",
                "/")) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain("<img src=x", "<script", machine, "\tat ");
        }
        Files.delete(reports.resolve("2026-11-22/mus/MARTIN/report.json"));
        Files.createDirectories(reports.resolve("2026-11-22/mus/MARTIN/report.json/plein"));
        for (String path : List.of(REPORT + "relire", "/api/v1/dossiers/2026-11-22/mus/MARTIN")) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain(machine, "Exception");
        }
    }

    /** What the system says when something fails names files of the machine. */
    @Test
    void whatFailsInsideNamesNoFileOfTheMachine() throws Exception {
        String machine = Objects.requireNonNull(reports.getParent()).toString();
        String print =
                visitor.get(REPORT + "relire").body().replaceAll("(?s).*name=\"empreinte\" value=\"([^\"]*)\".*", "$1");
        Path state = Files.createDirectories(reports.resolve(".completude"));
        Files.writeString(state.resolve("locks"), "no folder");

        HttpResponse<String> page = visitor.sendForm(
                REPORT + "relire/champ", "piece=p1&champ=holderFamilyName&valeur=X&raison=lu&vu=0&empreinte=" + print);

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("<main").doesNotContain(machine, "locks", "Exception");
        Files.delete(reports.resolve("2026-11-22/digest.json"));
        Files.createSymbolicLink(reports.resolve("2026-11-22/digest.json"), Path.of("digest.json"));
        for (String path : List.of("/", "/api/v1/dossiers?past=true")) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain(machine, "digest.json", "Exception");
        }
    }

    @Test
    void theNameOfADownloadIsOneName() throws Exception {
        String name = "a\"; filename=\"b.exe\";.json";
        Files.writeString(reports.resolve("2026-11-22/mus/MARTIN").resolve(name), "{}");

        HttpResponse<String> answer = visitor.get(
                REPORT + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));

        assertThat(answer.headers().firstValue("Content-Disposition").orElse("attachment"))
                .startsWith("attachment")
                .doesNotContain("\"; filename=\"b.exe");
    }
}
