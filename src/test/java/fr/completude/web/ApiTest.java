package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs as a program meets it, over a reader that reads nothing. */
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] CONTENT = "%PDF-1.7 une page".getBytes(StandardCharsets.UTF_8);
    private static final String[] CLIENT = {"X-Completude-Client", "essai"};

    private final HeldReader reader = new HeldReader();
    private WebServer server;
    private Visitor program;

    @BeforeEach
    void serve(@TempDir Path reports) throws IOException {
        Path dossier = Files.createDirectories(reports.resolve("2026-11-22/mus/MARTIN"));
        Files.writeString(dossier.resolve("report.json"), "{\"dossier\": \"MARTIN\"}");
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "MARTIN", "mairie": "mus", "procedure": "pacs", "appointment": "2026-12-04T09:00",
                  "verdict": "complete", "missing": [], "report": "mus/MARTIN/report.html"},
                 {"dossier": "HIER", "mairie": null, "procedure": null, "appointment": "2026-11-03T09:00",
                  "verdict": "unreadable", "missing": [], "report": null}]}
                """);
        server = WebServer.start(Desks.over(reader, reports), Entrance.local(0));
        program = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        reader.goOn();
        server.close();
    }

    @Test
    void aCheckIsBegunFollowedFetchedCompletedAndForgotten() throws Exception {
        HttpResponse<String> begun = program.post(
                "/api/v1/checks",
                Map.of("dossier", "demarche: cni-renouvellement\nrendez-vous: 2026-12-03T14:30\n"),
                Visitor.programFiles("attend.pdf", CONTENT),
                CLIENT);
        assertThat(begun.statusCode()).isEqualTo(202);
        String check = begun.headers().firstValue("Location").orElseThrow();
        assertThat(begun.headers().firstValue("Retry-After")).contains("1");
        assertThat(schema("Check").validate(begun.body(), InputFormat.JSON)).isEmpty();
        assertThat(json(begun).path("status").asString()).isEqualTo("running");
        problem(program.get(check + "/report"), 409, "under-way");
        problem(program.send("DELETE", check, "", CLIENT), 409, "under-way");
        problem(
                program.post(check + "/files", Map.of(), Visitor.programFiles("b.pdf", CONTENT), CLIENT),
                409,
                "under-way");

        reader.goOn();
        assertThat(done(check).path("report").asString()).isEqualTo(check + "/report");
        JsonNode report = json(program.get(check + "/report"));
        assertThat(report.path("schema").asString()).isEqualTo("completude/report/1");
        assertThat(report.path("appointment").asString()).isEqualTo("2026-12-03T14:30");
        assertThat(reportSchema().validate(report.toString(), InputFormat.JSON)).isEmpty();

        assertThat(program.post(check + "/files", Map.of(), Visitor.programFiles("b.pdf", CONTENT), CLIENT)
                        .statusCode())
                .isEqualTo(202);
        assertThat(done(check).path("files").asInt()).isEqualTo(2);
        assertThat(program.send("DELETE", check, "", CLIENT).statusCode()).isEqualTo(204);
        problem(program.get(check), 404, "unknown");
    }

    @Test
    void factsAreDeclaredAndTakenBack() throws Exception {
        String check = begun("un.pdf");
        done(check);

        problem(put(check, "{\"logement\": \"chateau\"}"), 400, "wrong");
        problem(put(check, "{\"inconnu\": \"x\"}"), 400, "wrong");
        problem(put(check, "[]"), 400, "wrong");
        problem(program.send("PUT", check + "/facts", "{}", "X-Completude-Client", "x"), 415, "media");
        String before = withoutTiming(check);
        assertThat(put(check, "{\"logement\": \"heberge_proche\"}").statusCode())
                .isEqualTo(200);
        assertThat(withoutTiming(check)).isNotEqualTo(before);
        assertThat(put(check, "{\"logement\": null}").statusCode()).isEqualTo(200);
        assertThat(withoutTiming(check)).isEqualTo(before);
    }

    @Test
    void aFailedCheckHasNoReport() throws Exception {
        String check = begun("casse.pdf");
        Visitor.until(() -> json(program.get(check)).path("status").asString().equals("failed"));

        problem(program.get(check + "/report"), 409, "failed");
    }

    @Test
    void mistakesInWhatIsDeclaredAreNamedWithTheirLines() throws Exception {
        HttpResponse<String> refused = program.post(
                "/api/v1/checks",
                Map.of("dossier", "demarche: cni-renouvellement\nrendezvous: demain\n"),
                Visitor.programFiles("un.pdf", CONTENT),
                CLIENT);

        problem(refused, 400, "wrong");
        assertThat(json(refused).path("errors").get(0).path("line").asInt()).isEqualTo(2);
        assertThat(json(refused).path("errors").get(0).path("detail").asString())
                .contains("rendez-vous");
        problem(program.post("/api/v1/checks", Map.of(), Map.of(), CLIENT), 400, "wrong");
    }

    @Test
    void whatAPageOfAnotherSiteCanSendIsRefused() throws Exception {
        problem(program.post("/api/v1/checks", Map.of(), Visitor.programFiles("un.pdf", CONTENT)), 403, "foreign");
        problem(
                program.post(
                        "/api/v1/checks",
                        Map.of(),
                        Visitor.programFiles("un.pdf", CONTENT),
                        "X-Completude-Client",
                        "x",
                        "Sec-Fetch-Site",
                        "cross-site"),
                403,
                "foreign");
        assertThat(program.send("OPTIONS", "/api/v1/checks", "", "Origin", "http://ailleurs.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void theLastNightIsListedAndItsReportsAreFetched() throws Exception {
        HttpResponse<String> coming = program.get("/api/v1/dossiers");
        JsonNode rows = json(coming);
        assertThat(rows.size()).isEqualTo(1);
        assertThat(schema("Row").validate(rows.get(0).toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(json(program.get("/api/v1/dossiers?past=true")).size()).isEqualTo(2);
        assertThat(json(program.get("/api/v1/dossiers?verdict=incomplete")).size())
                .isZero();
        assertThat(json(program.get(rows.get(0).path("report").asString()))
                        .path("dossier")
                        .asString())
                .isEqualTo("MARTIN");
        problem(program.get("/api/v1/dossiers/2026-11-22/mus/AUTRE"), 404, "unknown");
        problem(program.get("/api/v1/dossiers/2026-11-22/%2e%2e/mus"), 404, "unknown");
        problem(program.get("/api/v1/rien"), 404, "unknown");
        problem(program.send("PATCH", "/api/v1/dossiers", "", CLIENT), 405, "method");
    }

    @Test
    void theDescriptionNamesEveryAddressAndEveryReferenceLeadsSomewhere() throws Exception {
        JsonNode description = json(program.get("/api/v1/openapi.json"));
        Set<String> described = new HashSet<>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(verb -> {
                    if (!verb.equals("parameters")) {
                        described.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));

        assertThat(described).isEqualTo(Routes.of(server, route -> route.contains(" /api/")));
        description.findValues("$ref").forEach(reference -> {
            String to = reference.asString();
            assertThat(
                            to.startsWith("#")
                                    ? description.at(to.substring(1)).isMissingNode()
                                    : !to.startsWith("/api/v1/"))
                    .as(to)
                    .isFalse();
        });
        assertThat(json(program.get("/api/v1/report-1.json")).path("$defs").isMissingNode())
                .isFalse();
    }

    private String begun(String name) throws IOException, InterruptedException {
        return program.post(
                        "/api/v1/checks",
                        Map.of("dossier", "demarche: cni-renouvellement\n"),
                        Visitor.programFiles(name, CONTENT),
                        CLIENT)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> put(String check, String facts) throws IOException, InterruptedException {
        return program.send(
                "PUT", check + "/facts", facts, "X-Completude-Client", "x", "Content-Type", "application/json");
    }

    private JsonNode done(String check) throws Exception {
        Visitor.until(() -> json(program.get(check)).path("status").asString().equals("done"));
        return json(program.get(check));
    }

    private String withoutTiming(String check) throws Exception {
        return program.get(check + "/report").body().replaceAll("\"timing\": \\{[^}]*}", "");
    }

    private void problem(HttpResponse<String> answer, int status, String type) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(schema("Problem").validate(answer.body(), InputFormat.JSON)).isEmpty();
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:completude:problem:" + type);
        assertThat(json(answer).path("detail").asString()).isNotBlank().doesNotContain("web.", "Exception");
    }

    private Schema schema(String name) throws Exception {
        JsonNode description = json(program.get("/api/v1/openapi.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(description.at("/components/schemas/" + name).toString());
    }

    private Schema reportSchema() throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(program.get("/api/v1/report-1.json").body());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Test
    void anAddressItGivesWorksWhateverTheDossierIsCalled(@TempDir Path folder) throws Exception {
        Path dossier = Files.createDirectories(folder.resolve("2026-11-22/mus/50% A #2?"));
        Files.writeString(dossier.resolve("report.json"), "{\"dossier\": \"trouve\"}");
        Files.writeString(folder.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "50% A #2?", "mairie": "mus", "procedure": "pacs", "appointment": "2026-12-04T09:00",
                  "verdict": "complete", "missing": [], "report": "mus/50% A #2?/report.html"}]}
                """);
        try (WebServer other = WebServer.start(Desks.over(reader, folder), Entrance.local(0))) {
            Visitor visitor = new Visitor(other.port());
            String address = JSON.readTree(visitor.get("/api/v1/dossiers").body())
                    .get(0)
                    .path("report")
                    .asString();

            assertThat(visitor.get(address).body()).contains("trouve");
        }
    }

    @Test
    void nothingWhereFactsAreWantedIsAMistakeOfWhoSendsIt() throws Exception {
        String check = program.post("/api/v1/checks", Map.of(), Visitor.programFiles("a.pdf", CONTENT), CLIENT)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        HttpResponse<String> answer =
                program.send("PUT", check + "/facts", "null", CLIENT[0], CLIENT[1], "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theSecondCheckCountsItsOwnPagesOnly() throws Exception {
        String check = program.post("/api/v1/checks", Map.of(), Visitor.programFiles("a.pdf", CONTENT), CLIENT)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Visitor.until(() -> !program.get(check).body().contains("running"));
        program.post(check + "/files", Map.of(), Visitor.programFiles("b.pdf", CONTENT), CLIENT);
        Visitor.until(() -> !program.get(check).body().contains("running"));

        JsonNode state = JSON.readTree(program.get(check).body());
        assertThat(state.path("filesRead").asInt()).isEqualTo(2);
        assertThat(state.path("files").asInt()).isEqualTo(2);
        assertThat(state.path("pagesRead").asInt()).isEqualTo(1);
    }

    @Test
    void theDescriptionSaysWhoMayAskAndWhatEveryRefusalIs() throws Exception {
        JsonNode api = JSON.readTree(program.get("/api/v1/openapi.json").body());
        assertThat(api.path("security").get(0).has("basic")).isTrue();
        assertThat(api.path("components")
                        .path("securitySchemes")
                        .path("basic")
                        .path("scheme")
                        .asString())
                .isEqualTo("basic");
        api.path("paths")
                .forEach(path -> path.forEachEntry((method, operation) -> {
                    if (operation.has("responses")) {
                        assertThat(operation.path("responses").has("401"))
                                .as(method)
                                .isTrue();
                        assertThat(operation.path("responses").has("429"))
                                .as(method)
                                .isTrue();
                    }
                }));
    }
}
