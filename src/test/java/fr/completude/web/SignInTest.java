package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Role;
import fr.completude.intake.ReceptionRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who gets in, and what they reach: nothing of another mairie, by any address the program answers. */
class SignInTest {

    private static final String PASSWORD = "mot de passe de Mus";
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
    private static final Account MUS = new Account("camille", HASH, Role.OFFICER, "mus");
    private static final Account NIMES = new Account("dominique", HASH, Role.OFFICER, "nîmes");
    private static final Account ALL = new Account("alix", HASH, Role.ADMINISTRATOR, null);
    private static final String MARK = "SECRET";
    private static final byte[] CONTENT = "rien".getBytes(StandardCharsets.UTF_8);
    private static final Set<String> OPEN =
            Set.of("GET /connexion", "GET /accessibilite", "GET /style.css", "GET /web.css", "GET /actuator/health");

    /** Of every form there is. */
    private static final Map<String, String> FIELDS = Map.of(
            "raison", "x",
            "vu", "0",
            "exigence", "photo",
            "piece", "p1",
            "type", "facture-gaz",
            "champ", "issuedOn",
            "valeur", "2026-09-14",
            "numero", "0");

    private final HeldReader reader = new HeldReader();
    private final Instant[] now = {Instant.parse("2026-11-22T08:00:00Z")};
    private Path accountsFile = Path.of("");
    private AccountsFile accounts = new AccountsFile(accountsFile);
    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("rapports");
        report(reports, "mus", "MARTIN", "mus");
        report(reports, "nîmes", MARK, "nîmes");
        // Two mairies whose names make the same folder: what is in it says whose it is.
        report(reports, "mus", MARK + "-2", "mus?");
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "MARTIN", "mairie": "mus", "procedure": "pacs", "appointment": "2026-12-04T09:00",
                  "verdict": "complete", "missing": [], "report": "mus/MARTIN/report.html"},
                 {"dossier": "SECRET", "mairie": "nîmes", "procedure": "pacs", "appointment": "2026-12-04T09:00",
                  "verdict": "complete", "missing": ["SECRET"], "report": "nîmes/SECRET/report.html"},
                 {"dossier": "SECRET-2", "mairie": "mus?", "procedure": "pacs", "appointment": "2026-12-04T09:00",
                  "verdict": "complete", "missing": [], "report": "mus/SECRET-2/report.html"},
                 {"dossier": "SECRET-3", "mairie": null, "procedure": null, "appointment": "2026-12-04T09:00",
                  "verdict": "unreadable", "missing": [], "report": null}]}
                """);
        accountsFile = folder.resolve("comptes.yaml");
        accounts = new AccountsFile(accountsFile);
        accounts.put(MUS);
        accounts.put(NIMES);
        accounts.put(ALL);
        InstantSource clock = () -> now[0];
        server = WebServer.start(
                Desks.over(reader, reports, clock.withZone(ZoneOffset.UTC), ReceptionRules.load(Desks.CONFIG)),
                new Entrance(InetAddress.getLoopbackAddress(), 0, accounts, null));
        visitor = new Visitor(server.port());
    }

    private static void report(Path reports, String folder, String dossier, String mairie) throws IOException {
        OldBill.report(
                mairie, dossier, reports.resolve("2026-11-22").resolve(folder).resolve(dossier));
    }

    @AfterEach
    void close() throws IOException {
        reader.goOn();
        server.close();
    }

    @Test
    void elsewhereThanOnThisMachineNobodyIsServedWithoutAccounts() throws Exception {
        InetAddress anywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> new Entrance(anywhere, 0, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Entrance(anywhere, 0, accounts, null).address()).isEqualTo(anywhere);
    }

    @Test
    void whoDidNotSignInGetsNothing() throws Exception {
        for (String route : Routes.of(server, any -> !OPEN.contains(any))) {
            HttpResponse<String> answer = asked(visitor, route, "2026-11-22/mus/MARTIN", "0".repeat(32));
            assertThat(answer.body()).as(route).doesNotContain("MARTIN", MARK);
            assertThat(answer.statusCode()).as(route).isIn(302, 401, 403);
            if (route.contains(" /api/") && route.startsWith("GET")) {
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.body()).contains("urn:completude:problem:signed-out");
            }
        }
    }

    @Test
    void anOfficerOfOneMairieReachesNothingOfAnotherByAnyAddress() throws Exception {
        String check = begunByTheOther();
        visitor.signIn(MUS.name(), PASSWORD);

        for (String place : List.of("2026-11-22/nîmes/" + MARK, "2026-11-22/mus/" + MARK + "-2")) {
            List<String> answered = new ArrayList<>();
            for (String route : Routes.of(server, any -> true)) {
                HttpResponse<String> answer = asked(visitor, route, place, check);
                assertThat(answer.body()).as(route).doesNotContain(MARK);
                if (route.contains("{") && answer.statusCode() < 400) {
                    answered.add(route);
                }
            }
            // These say nothing of a dossier.
            assertThat(answered).containsExactlyInAnyOrder("GET /demarches/{id}", "GET /demarches/{id}/courriel");
        }
        assertThat(visitor.get("/").body()).contains("MARTIN", "camille");
        assertThat(visitor.get("/rapports/2026-11-22/mus/MARTIN/report.html").body())
                .contains("MARTIN");
    }

    @Test
    void anAdministratorSeesAllMairiesAndTheirOwnChecksOnly() throws Exception {
        String check = begunByTheOther();
        visitor.signIn(ALL.name(), PASSWORD);

        assertThat(visitor.get("/").body()).contains("MARTIN", MARK + "-2", MARK + "-3");
        assertThat(visitor.get("/rapports/2026-11-22/n%C3%AEmes/SECRET/report.html")
                        .body())
                .contains(MARK);
        assertThat(visitor.get("/verifier/" + check).statusCode()).isEqualTo(400);
        String place = "2026-11-22/nîmes/" + MARK;
        for (String route : Routes.of(server, any -> any.contains("/relire") && !any.contains("/retirer"))) {
            // What an officer of another mairie is refused is there.
            assertThat(asked(visitor, route, place, check).statusCode())
                    .as(route)
                    .isIn(200, 303, 409);
        }
    }

    @Test
    void programsSignInWithEveryRequest() throws Exception {
        String own = "Basic "
                + Base64.getEncoder().encodeToString((MUS.name() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> dossiers = visitor.send("GET", "/api/v1/dossiers", "", "Authorization", own);
        assertThat(dossiers.statusCode()).isEqualTo(200);
        assertThat(dossiers.body()).contains("MARTIN").doesNotContain(MARK);
        assertThat(dossiers.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(visitor.send("GET", "/", "", "Authorization", own).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/api/v1/dossiers").statusCode()).isEqualTo(401);
    }

    @Test
    void afterFiveFailuresANameWaitsAQuarterOfAnHour() throws Exception {
        for (int i = 0; i < SignInLimits.OF_A_NAME; i++) {
            assertThat(visitor.signIn(MUS.name(), "pas le bon mot").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("etat=refus"));
        }
        assertThat(visitor.signIn(MUS.name(), PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("etat=trop"));
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/connexion?etat=trop").body()).contains("quart d’heure");
        visitor.signIn(NIMES.name(), PASSWORD);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        now[0] = now[0].plus(SignInLimits.WHILE).plus(Duration.ofSeconds(1));
        Visitor later = new Visitor(server.port());
        later.signIn(MUS.name(), PASSWORD);
        assertThat(later.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfASessionThatEndedIsAnsweredInFrenchAndKeepsNothing() throws Exception {
        visitor.signIn(MUS.name(), PASSWORD);
        String token = visitor.token();
        Visitor idle = new Visitor(server.port());

        HttpResponse<String> answer = idle.post("/verifier?jeton=" + token, Map.of(), Map.of("a.pdf", CONTENT));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Votre session est finie", "lang=\"fr\"")
                .doesNotContain("Forbidden", "HTTP Status");
    }

    @Test
    void whatTheServerItselfRefusesIsSaidInFrench() throws Exception {
        HttpResponse<String> answer = visitor.get("/rapports;x=1/a");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Cela n’a pas marché")
                .doesNotContain("HTTP Status", "Bad Request", "Tomcat");
    }

    @Test
    void accountsThatCannotBeReadLetNobodyFurtherAndSayWhy() throws Exception {
        visitor.signIn(MUS.name(), PASSWORD);
        Files.writeString(accountsFile, "comptes: [{nom: camille, role: agent, mairie: mus, mot-de-passe: enclair}]\n");

        assertThat(visitor.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("etat=panne"));
        assertThat(visitor.get("/connexion?etat=panne").body()).contains("Les comptes ne peuvent pas être lus");
        assertThat(new Visitor(server.port())
                        .signIn(MUS.name(), PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("etat=panne"));
    }

    @Test
    void aMairieSpelledOtherwiseIsTheSameAndOneNobodyKnowsIsTold() throws Exception {
        accounts.put(new Account("robin", HASH, Role.OFFICER, "Ni\u0302mes"));
        visitor.signIn("robin", PASSWORD);
        String board = visitor.get("/").body();
        assertThat(board).contains(MARK + "</a>").contains("2\u00A0dossiers de la dernière nuit");
        assertThat(board).doesNotContain(MARK + "-2", MARK + "-3");
    }

    @Test
    void nobodyMakesMoreRequestsThanThereIsPatienceFor() throws Exception {
        visitor.signIn(MUS.name(), PASSWORD);
        int answered = 0;
        while (answered < 2 * Pace.AT_ONCE
                && visitor.get("/style.css?" + answered).statusCode() == 200) {
            answered++;
        }
        assertThat(answered).isBetween(Pace.AT_ONCE / 2, Pace.AT_ONCE);
        HttpResponse<String> refused = visitor.get("/");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("attendez quelques secondes");
        Visitor colleague = new Visitor(server.port());
        colleague.signIn(NIMES.name(), PASSWORD);
        assertThat(colleague.get("/").statusCode()).isEqualTo(200);

        now[0] = now[0].plusSeconds(30);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionIsTheBrowsersAloneAndEndsWithItsAccount() throws Exception {
        String before =
                visitor.get("/connexion").headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> in = visitor.signIn(MUS.name(), PASSWORD);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").isNotEqualTo(before);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);

        accounts.put(new Account(MUS.name(), HASH, Role.OFFICER, "nîmes"));
        HttpResponse<String> ended = visitor.get("/");
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(ended.body()).doesNotContain(MARK);
        assertThat(accounts.remove(MUS.name())).isTrue();
        visitor.signIn(MUS.name(), PASSWORD);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountHasThreeSessionsTheOldestEnds() throws Exception {
        List<Visitor> browsers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Visitor browser = new Visitor(server.port());
            browser.signIn(MUS.name(), PASSWORD);
            browsers.add(browser);
        }

        assertThat(browsers.get(0).get("/").statusCode()).isEqualTo(302);
        assertThat(browsers.get(3).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void formsBearTheSecretOfTheirSession() throws Exception {
        visitor.signIn(MUS.name(), PASSWORD);
        Visitor other = new Visitor(server.port());
        other.signIn(NIMES.name(), PASSWORD);

        assertThat(visitor.post("/verifier?jeton=" + other.token(), Map.of(), Map.of("a.pdf", CONTENT))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("/verifier", Map.of(), Map.of("a.pdf", CONTENT)).statusCode())
                .isEqualTo(303);
        assertThat(visitor.post("/deconnexion", Map.of(), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(visitor.send("/deconnexion", Map.of(), Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    private String begunByTheOther() throws IOException, InterruptedException {
        Visitor other = new Visitor(server.port());
        other.signIn(NIMES.name(), PASSWORD);
        String check = other.send("/verifier", Map.of(), Map.of(MARK + ".pdf", CONTENT))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(other.answer(check).body()).contains(MARK);
        return check.substring(check.lastIndexOf('/') + 1);
    }

    /** Asks for an address with what belongs to somebody: a report folder, or a check. */
    private static HttpResponse<String> asked(Visitor visitor, String route, String place, String check)
            throws IOException, InterruptedException {
        String[] names = place.split("/", -1);
        String method = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("{day}", names[0])
                .replace("{mairie}", encoded(names[1]))
                .replace("{dossier}", encoded(names[2]))
                .replace("{file}", "report.html")
                .replace("{id}", path(route).startsWith("/demarches") ? "pacs" : check);
        assertThat(path).as("a variable this test does not know").doesNotContain("{");
        if (method.equals("GET")) {
            return visitor.get(path);
        }
        if (path.startsWith("/api/")) {
            return path.endsWith("/facts")
                    ? visitor.send(method, path, "{}", "X-Completude-Client", "x", "Content-Type", "application/json")
                    : method.equals("DELETE")
                            ? visitor.send(method, path, "", "X-Completude-Client", "x")
                            : visitor.post(
                                    path, Map.of(), Visitor.programFiles("a.pdf", CONTENT), "X-Completude-Client", "x");
        }
        return visitor.sendAnyhow(path, FIELDS, Map.of("a.pdf", CONTENT));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
