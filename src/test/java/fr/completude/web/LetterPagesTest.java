package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.completude.audit.AuditJournal;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.DraftMail;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter is read, changed and sent by an officer. */
class LetterPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ADDRESS = "/rapports/2026-11-22/mus/MARTIN/courrier";

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path reports;

    private WebServer server;
    private Visitor officer;

    @BeforeEach
    void serve() throws IOException {
        written("2026-11-22");
        post.start();
        server = WebServer.start(
                Desks.posting(new HeldReader(), reports, post.getSmtp().getPort()), Entrance.local(0));
        officer = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        post.stop();
    }

    @Test
    void theLetterAsItIsGoesWithItsPageAndItsPdf() throws Exception {
        HttpResponse<String> sent = officer.send(
                ADDRESS + "/envoyer",
                Map.of("texte", words(), "adresse", "personne@exemple.invalid", "empreinte", print()),
                Map.of());

        assertThat(sent.statusCode()).isEqualTo(303);
        String next = sent.headers().firstValue("Location").orElseThrow();
        assertThat(next).isEqualTo(ADDRESS);
        assertThat(officer.get(next).body()).contains("Le courrier est parti à personne@exemple.invalid");
        assertThat(officer.get(next).body()).doesNotContain("est parti");
        MimeMessage received = post.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Votre rendez-vous à la mairie : ce qu’il reste à apporter");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("a-apporter.pdf", "text/html");
        assertThat(journal()).contains("\"deed\":\"sent\"").doesNotContain("exemple.invalid");
    }

    @Test
    void changedWordsGoAlone() throws Exception {
        String changed = words().replace("Madame, Monsieur,", "Chère Madame Œuvrard,");

        officer.send(
                ADDRESS + "/envoyer",
                Map.of("texte", changed, "adresse", "personne@exemple.invalid", "empreinte", print()),
                Map.of());

        MimeMessage received = post.getReceivedMessages()[0];
        assertThat(received.getContent().toString()).startsWith("Chère Madame Œuvrard,");
        assertThat(GreenMailUtil.getWholeMessage(received)).doesNotContain("a-apporter.pdf");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("titres@exemple.invalid");
    }

    @Test
    void aWrongAddressSendsNothingAndLosesNoWord() throws Exception {
        HttpResponse<String> answer = officer.send(
                ADDRESS + "/envoyer",
                Map.of(
                        "texte",
                        "Mes mots",
                        "empreinte",
                        print(),
                        "adresse",
                        "x@exemple.invalid, y@exemple.invalid\r\nBcc: z@exemple.invalid"),
                Map.of());

        assertThat(answer.body()).contains("n’est pas parti", ">Mes mots</textarea>");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void onThePageThatSaysItDidNotGoItCanBeSentAgain() throws Exception {
        URI form = URI.create("http://localhost" + ADDRESS + "/envoyer");
        String page = officer.send(
                        form.getPath(), Map.of("texte", "Mes mots", "adresse", "x@", "empreinte", print()), Map.of())
                .body();

        assertThat(officer.get(form.resolve(found(page, "href=\"([^\"]*)\">← Rapport"))
                                .getPath())
                        .statusCode())
                .isEqualTo(200);
        assertThat(officer.get(form.resolve(found(page, "href=\"([^\"]*)\">Le courrier en PDF"))
                                .getPath())
                        .statusCode())
                .isEqualTo(200);
        Map<String, String> fields = Map.of(
                "texte",
                "Mes mots",
                "adresse",
                "personne@exemple.invalid",
                "empreinte",
                found(page, "name=\"empreinte\" value=\"([^\"]*)\""));
        String draft =
                form.resolve(found(page, "action=\"([^\"?]*brouillon)\\?")).getPath();
        assertThat(officer.send(draft, fields, Map.of()).statusCode()).isEqualTo(200);
        String again = form.resolve(found(page, "formaction=\"([^\"?]*)\\?")).getPath();
        assertThat(officer.send(again, fields, Map.of()).statusCode()).isEqualTo(303);
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterThatWasOvertakenMeanwhileDoesNotGoUnseen() throws Exception {
        Map<String, String> seen =
                Map.of("texte", words(), "adresse", "personne@exemple.invalid", "empreinte", print());
        Path mail = reports.resolve("2026-11-22/mus/MARTIN/notice.eml");
        Files.write(mail, DraftMail.of("Votre rendez-vous", "N’apportez plus que votre photo."));

        String answer = officer.send(ADDRESS + "/envoyer", seen, Map.of()).body();

        assertThat(answer).contains("le courrier a changé", "Madame, Monsieur,", "personne@exemple.invalid");
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(officer.send(ADDRESS + "/brouillon", seen, Map.of()).body())
                .contains("le courrier a changé", "Madame, Monsieur,");
        // Who was told may send it all the same.
        Map<String, String> told =
                Map.of("texte", "Mes mots", "adresse", "personne@exemple.invalid", "empreinte", print());
        assertThat(officer.send(ADDRESS + "/envoyer", told, Map.of()).statusCode())
                .isEqualTo(303);
    }

    private String print() throws Exception {
        return found(officer.get(ADDRESS).body(), "name=\"empreinte\" value=\"([^\"]*)\"");
    }

    private static String found(String page, String pattern) {
        Matcher text = Pattern.compile(pattern).matcher(page);
        assertThat(text.find()).as(pattern).isTrue();
        return text.group(1);
    }

    @Test
    void whereNothingIsSentTheLetterOpensAsADraft() throws Exception {
        try (WebServer silent = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0))) {
            Visitor there = new Visitor(silent.port());
            assertThat(there.get(ADDRESS).body())
                    .contains("Ouvrir dans la messagerie")
                    .doesNotContain("Envoyer");
            assertThat(there.send(ADDRESS + "/envoyer", Map.of("texte", "a", "adresse", "b@exemple.invalid"), Map.of())
                            .statusCode())
                    .isEqualTo(404);

            HttpResponse<String> draft = there.send(
                    ADDRESS + "/brouillon", Map.of("texte", "Bonjour à vous", "empreinte", print()), Map.of());
            assertThat(draft.headers().firstValue("Content-Type")).hasValue("message/rfc822");
            assertThat(draft.body())
                    .contains(
                            "X-Unsent: 1",
                            Base64.getMimeEncoder().encodeToString("Bonjour à vous".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void ofAnOlderNightNothingIsSent() throws Exception {
        written("2026-11-23");

        assertThat(officer.get(ADDRESS).statusCode()).isEqualTo(409);
    }

    @Test
    void theReportLeadsToTheLetter() throws Exception {
        assertThat(officer.get("/rapports/2026-11-22/mus/MARTIN/report.html").body())
                .contains("<a href=\"courrier\">");
    }

    private String words() throws Exception {
        Matcher text = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>")
                .matcher(officer.get(ADDRESS).body());
        assertThat(text.find()).isTrue();
        // As browsers send them.
        return text.group(1).replace("\n", "\r\n");
    }

    private String journal() throws IOException {
        StringBuilder lines = new StringBuilder();
        AuditJournal.of(reports, Clock.systemUTC()).export("mus", "MARTIN", lines::append);
        return lines.toString();
    }

    private void written(String day) throws IOException {
        Path folder = reports.resolve(day + "/mus/MARTIN");
        OldBill.report("mus", "MARTIN", folder);
        Report report = new Judging(Desks.JUDGE)
                .report(OldBill.of("mus", "MARTIN", "a".repeat(64)), DAY, new Timing(0, 0, 0, 0));
        for (Map.Entry<String, byte[]> file :
                Desks.over(new HeldReader(), reports).notices().of(report).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
