package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What probes and collectors are told, and who is told more. */
class OperatorPagesTest {

    private static final String PASSWORD = "mot de passe de Mus";
    private static final String REASON = "La nuit s'est arrêtée : raison secrète.";
    private static final String NUMBERS =
            "# TYPE completude_queue gauge\ncompletude_queue 3.0\ncompletude_dossiers_total{verdict=\"complete\"} 5.0\n";

    @TempDir
    private Path folder;

    private volatile Vital.State night = Vital.State.WELL;
    private volatile Optional<String> numbers = Optional.of(NUMBERS);
    private final Operations operations = new Operations(
            List.of(
                    new Vital("night", () -> new Vital.Sign(night, REASON, Instant.parse("2026-11-22T05:00:00Z"))),
                    new Vital("output", () -> {
                        throw new IllegalStateException("Nobody foresaw it.");
                    })),
            () -> numbers);

    @Test
    void onThisMachineEverybodyIsToldTheReasons() throws Exception {
        try (WebServer server = WebServer.start(Desks.watched(folder, operations), Entrance.local(0))) {
            Visitor probe = new Visitor(server.port());

            HttpResponse<String> well = probe.get("/actuator/health");
            assertThat(well.statusCode()).isEqualTo(200);
            assertThat(well.body())
                    .contains("\"status\":\"UP\"", "La nuit s’est arrêtée\u00A0: raison secrète.", "05:00:00Z")
                    .contains("\"output\":{\"status\":\"UNKNOWN\"}");

            night = Vital.State.FAILING;
            HttpResponse<String> failing = probe.get("/actuator/health");
            assertThat(failing.statusCode()).isEqualTo(503);
            assertThat(failing.body()).startsWith("{").contains("\"status\":\"DOWN\"");
        }
    }

    @Test
    void theNumbersOfTheLastNightAreGivenAsItWroteThem() throws Exception {
        try (WebServer server = WebServer.start(Desks.watched(folder, operations), Entrance.local(0))) {
            Visitor collector = new Visitor(server.port());

            HttpResponse<String> answer = collector.get("/actuator/prometheus");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain;version=0.0.4"));
            assertThat(answer.body()).isEqualTo(NUMBERS);

            numbers = Optional.empty();
            assertThat(collector.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nothingElseOfActuatorIsThere() throws Exception {
        try (WebServer server = WebServer.start(Desks.watched(folder, operations), Entrance.local(0))) {
            assertThat(Routes.of(server, route -> route.contains("/actuator")))
                    .isEqualTo(Set.of("GET /actuator/health", "GET /actuator/health/**", "GET /actuator/prometheus"));
            Visitor visitor = new Visitor(server.port());
            for (String other : List.of("", "/env", "/beans", "/metrics", "/loggers", "/heapdump", "/shutdown")) {
                assertThat(visitor.get("/actuator" + other).statusCode())
                        .as(other)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void whereAccountsAreAProbeIsToldOneWordAndTheRestIsForThoseWhoSignIn() throws Exception {
        try (WebServer server = WebServer.start(
                Desks.watched(folder, operations),
                new Entrance(InetAddress.getLoopbackAddress(), 0, accounts(), null))) {
            Visitor probe = new Visitor(server.port());
            assertThat(probe.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(probe.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(probe.get("/actuator/health/night").statusCode()).isEqualTo(401);
            HttpResponse<String> refused = probe.get("/actuator/prometheus");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).doesNotContain("completude_queue");
            night = Vital.State.FAILING;
            assertThat(probe.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(probe.get("/actuator/health").body()).isEqualTo("{\"status\":\"DOWN\"}");

            HttpResponse<String> told = asOperator(probe, "/actuator/health");
            assertThat(told.body()).contains("raison secrète");
            assertThat(told.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(asOperator(probe, "/actuator/prometheus").body()).isEqualTo(NUMBERS);
        }
    }

    @Test
    void settingsFromOutsideOpenNothing() throws Exception {
        Map<String, String> outside = Map.of(
                "management.endpoint.health.show-details", "always",
                "management.endpoint.health.show-components", "always",
                "management.endpoint.health.group.all.include", "*",
                "management.endpoint.health.group.all.show-details", "always",
                "management.endpoints.web.exposure.include", "*",
                "server.error.include-stacktrace", "always");
        outside.forEach(System::setProperty);
        try (WebServer server = WebServer.start(
                Desks.watched(folder, operations),
                new Entrance(InetAddress.getLoopbackAddress(), 0, accounts(), null))) {
            Visitor probe = new Visitor(server.port());
            assertThat(probe.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(asOperator(probe, "/actuator/health/all").statusCode()).isEqualTo(404);
            assertThat(Routes.of(server, route -> route.contains("/actuator")))
                    .isEqualTo(Set.of("GET /actuator/health", "GET /actuator/health/**", "GET /actuator/prometheus"));
        } finally {
            outside.keySet().forEach(System::clearProperty);
        }
    }

    private AccountsFile accounts() throws IOException {
        AccountsFile accounts = new AccountsFile(folder.resolve("comptes.yaml"));
        accounts.put(new Account(
                "releve", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD), Role.OFFICER, "aucune"));
        return accounts;
    }

    private static HttpResponse<String> asOperator(Visitor visitor, String path)
            throws IOException, InterruptedException {
        String own = Base64.getEncoder().encodeToString(("releve:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return visitor.send("GET", path, "", "Authorization", "Basic " + own);
    }
}
