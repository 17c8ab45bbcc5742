package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Declaration;
import fr.completude.intake.ReceptionRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a check when all does not go well. */
class CheckPagesTest {

    private static final byte[] CONTENT = "rien".getBytes(StandardCharsets.UTF_8);
    private static final Officer LOCAL = new Officer("x", null);
    private static final Path CONFIG = Path.of("config");

    private final HeldReader reader = new HeldReader();

    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void serve(@TempDir Path reports) throws IOException {
        server = WebServer.start(Desks.over(reader, reports), Entrance.local(0));
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        reader.goOn();
        server.close();
    }

    @Test
    void anAnswerIsGoneOnceFilesAreAddedThatCannotBeChecked() throws Exception {
        String check = begun("un.pdf");
        assertThat(visitor.answer(check).body()).contains("Déjà là : un.pdf");

        visitor.send(check + "/ajouter", Map.of(), files("casse.pdf"));
        String failed = visitor.answer(check).body();

        assertThat(failed)
                .contains("La vérification a échoué", "rien n’est dit de ce dossier", "un.pdf, casse.pdf", "Réessayer")
                .doesNotContain("Dossier incomplet", "Dossier complet", "Dossier à vérifier");
        assertThat(visitor.get(check + "/rapport").statusCode()).isEqualTo(400);
    }

    @Test
    void aFirstCheckThatFailsSaysSoAndCanBeTriedAgain() throws Exception {
        String check = begun("casse.pdf");

        assertThat(visitor.answer(check).body()).contains("La vérification a échoué");
        assertThat(visitor.send(check + "/reprendre", Map.of(), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visitor.answer(check).body()).contains("La vérification a échoué");
    }

    @Test
    void eachPageIsShownWhenItIsReadAndThenTheAnswer() throws Exception {
        String check = begun("attend-é.pdf");

        try (BufferedReader page = visitor.opened(check)) {
            assertThat(page.lines()
                            .filter(line -> line.contains("<li>"))
                            .limit(2)
                            .map(String::strip))
                    .containsExactly(
                            "<li>attend-é.pdf\u00A0: 2\u00A0pages à lire</li>",
                            "<li>attend-é.pdf\u00A0: page 1\u00A0sur 2\u00A0lue</li>");
            reader.goOn();
            assertThat(page.lines()).anyMatch(line -> line.contains("http-equiv=\"refresh\" content=\"0\""));
        }
        assertThat(visitor.get(check).body()).contains("Déjà là : attend-é.pdf");
    }

    @Test
    void filesAddedWhileOthersAreReadAreRefusedAloud() throws Exception {
        String check = begun("attend.pdf");

        HttpResponse<String> refused = visitor.send(check + "/ajouter", Map.of(), files("deux.pdf"));
        HttpResponse<String> answered = visitor.send(check + "/repondre", Map.of(), Map.of());
        reader.goOn();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("rien n’a été ajouté");
        assertThat(answered.statusCode()).isEqualTo(409);
        assertThat(visitor.answer(check).body())
                .contains("Déjà là : attend.pdf")
                .doesNotContain("deux.pdf");
    }

    @Test
    void ofFilesAddedAtTheSameTimeOneFormIsTaken() throws Exception {
        String check = begun("un.pdf");
        visitor.answer(check);
        String token = visitor.token();
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> added(check, token, "attend-" + i + ".pdf")))
                .toList();

        List<Integer> answers = sent.stream().map(CompletableFuture::join).toList();
        reader.goOn();

        assertThat(answers).containsOnlyOnce(303).contains(409);
        assertThat(visitor.answer(check).body()).containsPattern("Déjà là : un\\.pdf, attend-\\d\\.pdf</p>");
    }

    private int added(String check, String token, String name) {
        try {
            return visitor.post(check + "/ajouter?jeton=" + token, Map.of(), files(name))
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    @Test
    void whenTooManyAreWaitingNothingIsAdded() throws Exception {
        String first = begun("un.pdf");
        visitor.answer(first);
        IntStream.range(0, Checks.OF_ONE)
                .forEach(i -> assertThat(opened("attend-" + i + ".pdf")).isEqualTo(303));

        assertThat(opened("de-trop.pdf")).isEqualTo(503);
        assertThat(visitor.send(first + "/ajouter", Map.of(), files("de-trop.pdf"))
                        .body())
                .contains("Trop de dossiers");
        assertThat(visitor.get(first).body()).contains("Déjà là : un.pdf").doesNotContain("de-trop");
    }

    private int opened(String name) {
        try {
            return visitor.send("/verifier", Map.of(), files(name)).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    @Test
    void whatAnotherSiteSendsIsRefused() throws Exception {
        String own = "/verifier?jeton=" + visitor.token();

        assertThat(visitor.post(own, Map.of(), files("un.pdf"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/verifier", Map.of("jeton", visitor.token()), files("un.pdf"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post(own, Map.of(), files("un.pdf"), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsTooBigIsRefusedWithTheLimitsOfTheConfiguration(@TempDir Path reports) throws Exception {
        ReceptionRules usual = ReceptionRules.load(CONFIG);
        ReceptionRules small = new ReceptionRules(
                usual.ignored(),
                7,
                1_000_000,
                2_000_000,
                usual.maxDepth(),
                usual.maxRatio(),
                usual.ratioFloorBytes(),
                usual.rest());
        try (WebServer strict =
                WebServer.start(Desks.over(reader, reports, Clock.systemUTC(), small), Entrance.local(0))) {
            Visitor there = new Visitor(strict.port());
            HttpResponse<String> refused = there.send("/verifier", Map.of(), Map.of("gros.pdf", new byte[5_000_000]));

            assertThat(there.get("/verifier").body()).contains("<span>1</span> Mo chacun");
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body())
                    .contains(
                            "trop gros ou trop nombreux\u00A0: 1\u00A0Mo chacun, 2\u00A0Mo en tout et 7\u00A0fichiers");
        }
    }

    @Test
    void anAnswerToAQuestionIsShownAndCanBeTakenBack() throws Exception {
        String check = begun("un.pdf");
        visitor.answer(check);

        visitor.send(check + "/repondre", Map.of("fait.logement", "heberge_proche"), Map.of());
        assertThat(visitor.get(check).body()).containsPattern("<option value=\"heberge_proche\" selected");

        visitor.send(check + "/repondre", Map.of("fait.logement", ""), Map.of());
        assertThat(visitor.get(check).body()).doesNotContain("value=\"heberge_proche\" selected");
    }

    @Test
    void aBirthDateThatIsAskedForCanBeGivenAndTakenBack() throws Exception {
        String check = begun("un.pdf");
        String asked = visitor.answer(check).body();
        assertThat(asked)
                .contains("Quelle est la date de naissance du demandeur")
                .containsPattern("name=\"naissance.demandeur\" type=\"date\" value=\"\"");

        visitor.send(check + "/repondre", Map.of("naissance.demandeur", "2015-03-02"), Map.of());
        String child = visitor.get(check).body();
        assertThat(child)
                .contains("La personne qui accompagne le mineur", "value=\"2015-03-02\"")
                .doesNotContain(
                        "On ne sait pas si cette exigence s’applique. Question à poser\u00A0: Quelle est la date");

        visitor.send(check + "/repondre", Map.of("naissance.demandeur", ""), Map.of());
        assertThat(visitor.get(check).body()).contains("Question à poser\u00A0: Quelle est la date de naissance");
        assertThat(visitor.send(check + "/repondre", Map.of("naissance.demandeur", "hier"), Map.of())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aProcedureCanBeChosenOnceThePapersDoNotTellIt() throws Exception {
        String check = visitor.send("/verifier", Map.of("nom", "CÔTÉ"), files("un.pdf"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(visitor.answer(check).body()).contains("démarche inconnue");

        visitor.send(check + "/repondre", Map.of("demarche", "pacs", "rendez-vous", "2026-12-03T14:30"), Map.of());

        assertThat(visitor.get(check).body())
                .contains("Pacs à la mairie", "value=\"2026-12-03T14:30\"")
                .containsPattern("<option value=\"pacs\" selected")
                .containsPattern("jeudi 3.décembre.2026");
        assertThat(visitor.get(check + "/rapport").body()).contains("Dossier CÔTÉ");
    }

    @Test
    void uploadsAreGoneAnHourAfterTheLastLook(@TempDir Path reports, @TempDir Path folder) throws Exception {
        Instant[] now = {Instant.parse("2026-11-22T08:00:00Z")};
        InstantSource source = () -> now[0];
        try (Checks checks = Checks.over(
                Desks.over(reader, reports, source.withZone(ZoneOffset.UTC), ReceptionRules.load(CONFIG)), folder)) {
            CheckRun run = checks.open(LOCAL, Declaration.NONE, new Uploads(List.of(new SentFile("attend.pdf"))));
            now[0] = now[0].plus(Duration.ofHours(2));
            checks.forget();
            assertThat(checks.find(run.id(), LOCAL)).contains(run);

            reader.goOn();
            while (run.isRunning()) {
                Thread.onSpinWait();
            }
            checks.forget();
            assertThat(checks.find(run.id(), LOCAL)).contains(run);

            now[0] = now[0].plus(Duration.ofMinutes(61));
            checks.forget();
            assertThat(checks.find(run.id(), LOCAL)).isEmpty();
            assertThat(entries(folder)).isEmpty();
        }
    }

    @Test
    void foldersOfAKilledProcessAreRemoved(@TempDir Path folder) throws Exception {
        Path left = Files.createDirectories(
                folder.resolve("completude-web-" + ProcessHandle.current().pid() + "-1-x"));
        Files.write(left.resolve("scan.pdf"), CONTENT);
        Path foreign = Files.createDirectories(folder.resolve("completude-web-autre"));

        try (ServedFolder own = ServedFolder.in(folder);
                ServedFolder second = ServedFolder.in(folder)) {
            assertThat(entries(folder)).containsExactlyInAnyOrder(foreign, own.path(), second.path());
        }

        assertThat(entries(folder)).containsExactly(foreign);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private String begun(String name) throws IOException, InterruptedException {
        return visitor.send("/verifier", Map.of("demarche", "cni-renouvellement"), files(name))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static Map<String, byte[]> files(String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, CONTENT);
        return files;
    }
}
