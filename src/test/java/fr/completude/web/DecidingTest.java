package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.completude.dossier.PagePicture;
import fr.completude.reporting.KeptPictures;
import fr.completude.reporting.RecognisedJson;
import fr.completude.review.ReviewFolder;
import fr.completude.storage.DossierLocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a decision while nights, retention and colleagues are at the same dossier. */
class DecidingTest {

    private static final String OLD = "/rapports/2026-11-21/mus/MARTIN";
    private static final String NEW = "/rapports/2026-11-22/mus/MARTIN";

    @TempDir
    private Path reports;

    private WebServer server;
    private Visitor officer;

    @BeforeEach
    void serve() throws IOException {
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        server = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0));
        officer = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatIsDecidedWhileAnotherWritesTheDossierIsDecidedOnWhatThatOneWrote() throws Exception {
        Map<String, String> form = acceptance(NEW);
        String token = officer.token();
        Path recognised = reports.resolve("2026-11-22/mus/MARTIN").resolve(RecognisedJson.FILE);

        CompletableFuture<HttpResponse<String>> answer = DossierLocks.of(reports)
                .during("mus", "MARTIN", () -> {
                    CompletableFuture<HttpResponse<String>> sent =
                            CompletableFuture.supplyAsync(() -> sent(form, token));
                    untilItWaitsOrIsDone(sent);
                    Files.writeString(recognised, Files.readString(recognised).replace("a".repeat(64), "b".repeat(64)));
                    return sent;
                });

        assertThat(answer.get().statusCode()).isEqualTo(409);
        assertThat(recognised).content().contains("b".repeat(64));
        assertThat(ReviewFolder.of(reports).keys()).isEmpty();
    }

    @Test
    void whatWasTakenAwayMeanwhileIsNotWrittenAgain() throws Exception {
        Map<String, String> form = acceptance(NEW);
        String token = officer.token();
        Path folder = reports.resolve("2026-11-22/mus/MARTIN");

        CompletableFuture<HttpResponse<String>> answer = DossierLocks.of(reports)
                .during("mus", "MARTIN", () -> {
                    CompletableFuture<HttpResponse<String>> sent =
                            CompletableFuture.supplyAsync(() -> sent(form, token));
                    untilItWaitsOrIsDone(sent);
                    try (Stream<Path> files = Files.list(folder)) {
                        for (Path file : files.toList()) {
                            Files.delete(file);
                        }
                    }
                    Files.delete(folder);
                    return sent;
                });

        assertThat(answer.get().statusCode()).isEqualTo(404);
        assertThat(folder).doesNotExist();
        assertThat(ReviewFolder.of(reports).keys()).isEmpty();
    }

    @Test
    void nothingIsDecidedOnAReportThatALaterNightReplaced() throws Exception {
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-21/mus/MARTIN"));
        OldBill.report("mus", "SEULE", reports.resolve("2026-11-21/mus/SEULE"));
        // Another dossier of the same name: the mairie stands in the report, not in the name of the folder.
        OldBill.report("mus!", "SEULE", reports.resolve("2026-11-22/mus/SEULE"));
        Map<String, String> form = acceptance(NEW);

        assertThat(officer.send(OLD + "/relire/accepter", form, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(ReviewFolder.of(reports).keys()).isEmpty();
        assertThat(officer.get(OLD + "/relire").headers().firstValue("Location"))
                .contains(NEW + "/relire");
        assertThat(officer.get(OLD + "/report.html").body())
                .contains("href=\"" + NEW + "/report.html\"", "Rapport plus récent")
                .doesNotContain("Corriger ou accepter");
        assertThat(officer.get("/rapports/2026-11-21/mus/SEULE/report.html").body())
                .contains("Corriger ou accepter");
        assertThat(officer.send(NEW + "/relire/accepter", form, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aReportIsReplacedByThatOfALaterNightWhateverNumberItsFolderHas() throws Exception {
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-21/mus/MARTIN-2"));
        OldBill.report("mus", "SEULE", reports.resolve("2026-11-21/mus/SEULE"));
        OldBill.report("mus", "SEULE", reports.resolve("2026-11-22/mus/SEULE-3"));
        Map<String, String> form = acceptance(NEW);

        assertThat(officer.send(OLD + "-2/relire/accepter", form, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(officer.get(OLD + "-2/report.html").body()).contains("href=\"" + NEW + "/report.html\"");
        assertThat(officer.get("/rapports/2026-11-21/mus/SEULE/report.html").body())
                .contains("href=\"/rapports/2026-11-22/mus/SEULE-3/report.html\"");
    }

    @Test
    void aLetterThatCannotBeMadeCostsTheLetterNotTheDecision() throws Exception {
        server.close();
        server = WebServer.start(Desks.withoutLetters(reports), Entrance.local(0));
        officer = new Visitor(server.port());

        assertThat(officer.send(NEW + "/relire/accepter", acceptance(NEW), Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(reports.resolve("2026-11-22/mus/MARTIN/report.json"))
                .content()
                .contains("\"accepted\"");
        assertThat(reports.resolve("2026-11-22/mus/MARTIN/notice.pdf")).doesNotExist();
    }

    @Test
    void picturesThatStandThereStay() throws Exception {
        Path folder = reports.resolve("2026-11-22/mus/MARTIN");
        List<PagePicture> two = List.of(
                new PagePicture("facture.pdf", 1, 8, 8, true, "AAAA"),
                new PagePicture("facture.pdf", 2, 8, 8, true, "AAAA"));
        Files.writeString(folder.resolve(KeptPictures.FILE), new KeptPictures(3, two).note());
        Files.write(folder.resolve("page-01.jpg"), new byte[] {1, 2, 3});

        assertThat(officer.send(NEW + "/relire/accepter", acceptance(NEW), Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(folder.resolve("page-01.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder.resolve("report.html")).content().contains("page-01.jpg");
        assertThat(KeptPictures.of(folder)).isEmpty();
        assertThat(KeptPictures.standing(folder).pictures()).hasSize(1);
    }

    @Test
    void whatIsChosenIsShownInFrench() throws Exception {
        String page = officer.get(NEW + "/relire").body();
        assertThat(page)
                .contains(
                        "signature\u00A0: présente",
                        "faces vues\u00A0: recto et verso",
                        "motif\u00A0: changement d’adresse")
                .doesNotContain(">present<", ">both<", ">facture-electricite<");

        assertThat(decide("champ", "piece", "p1", "champ", "signature=present").statusCode())
                .isEqualTo(303);
        assertThat(reports.resolve("2026-11-22/mus/MARTIN/report.json"))
                .content()
                .containsPattern("\"signature\": \\{\\s*\"value\": \"present\"");
        assertThat(officer.get(NEW + "/relire").body()).contains("signature\u00A0: rien → présente");
        assertThat(decide("champ", "piece", "p1", "champ", "signature", "valeur", "présente")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aTypeIsCorrectedWithItsSubtype() throws Exception {
        assertThat(decide("type", "piece", "p1", "type", "cni/cni-inconnue").statusCode())
                .isEqualTo(400);
        assertThat(decide("type", "piece", "p1", "type", "cni/cni-ancien").statusCode())
                .isEqualTo(303);
        assertThat(reports.resolve("2026-11-22/mus/MARTIN/report.json"))
                .content()
                .contains("\"subtype\": \"cni-ancien\"");
        String page = officer.get(NEW + "/relire").body();
        assertThat(page).contains("value=\"cni/cni-ancien\" selected");
        assertThat(page.replaceAll("<[^>]*>", "")).doesNotContain("cni-ancien");

        assertThat(decide("type", "piece", "p1", "type", "cni/cni-nouveau").statusCode())
                .isEqualTo(303);
        String report = officer.get(NEW + "/report.html").body().replaceAll("<[^>]*>", "");
        assertThat(report).contains("corrigé par").doesNotContain("cni-ancien", "cni/");
    }

    private HttpResponse<String> decide(String what, String... fields) throws IOException, InterruptedException {
        Map<String, String> form = seen(NEW);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return officer.send(NEW + "/relire/" + what, form, Map.of());
    }

    private HttpResponse<String> sent(Map<String, String> form, String token) {
        try {
            return officer.post(NEW + "/relire/accepter?jeton=" + token, form, Map.of());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void untilItWaitsOrIsDone(CompletableFuture<?> sent) throws IOException {
        Thread own = Thread.currentThread();
        try {
            Visitor.until(() -> sent.isDone()
                    || Thread.getAllStackTraces().entrySet().stream()
                            .anyMatch(thread -> thread.getKey() != own
                                    && thread.getKey().getState() == Thread.State.TIMED_WAITING
                                    && Stream.of(thread.getValue()).anyMatch(frame -> frame.getClassName()
                                            .equals(DossierLocks.class.getName()))));
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Map<String, String> acceptance(String place) throws IOException, InterruptedException {
        Map<String, String> form = seen(place);
        String page = officer.get(place + "/relire").body();
        form.put("exigence", "photo");
        form.put("constat", hidden(page.substring(page.indexOf("value=\"photo\"")), "constat"));
        return form;
    }

    private Map<String, String> seen(String place) throws IOException, InterruptedException {
        String page = officer.get(place + "/relire").body();
        Map<String, String> form = new LinkedHashMap<>();
        Matcher known = Pattern.compile("name=\"vu\" value=\"(\\d+)\"").matcher(page);
        assertThat(known.find()).isTrue();
        form.put("vu", known.group(1));
        form.put("empreinte", hidden(page, "empreinte"));
        form.put("raison", "Vu");
        return form;
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]{64})\"")
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
