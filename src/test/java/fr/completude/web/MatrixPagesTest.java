package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import fr.completude.checking.Checklist;
import fr.completude.checking.ChecklistText;
import fr.completude.checking.Plan;
import fr.completude.checking.matrix.Matrix;
import fr.completude.language.Messages;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to bring, for what is known of somebody, before anything is handed in. */
class MatrixPagesTest {

    private static final String PAGE = "/demarches/cni-renouvellement?le=2026-12-03";

    private WebServer server;
    private Visitor visitor;

    @BeforeEach
    void serve(@TempDir Path reports) throws IOException {
        server = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0));
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatHangsOnAnAnswerIsSettledByIt() throws Exception {
        assertThat(visitor.get(PAGE).body())
                .contains("L’attestation d’hébergement, datée et signée", "à l’hôtel", "name=\"fait.logement\"");

        assertThat(visitor.get(PAGE + "&fait.logement=heberge_proche&fait.etat_civil_demat=")
                        .body())
                .contains("L’attestation d’hébergement, datée et signée", "value=\"heberge_proche\" selected")
                .doesNotContain("L’attestation de l’hôtelier");
    }

    @Test
    void whatAPaperWouldTellCanBeSaidToo() throws Exception {
        assertThat(visitor.get(PAGE).body())
                .contains(
                        "La carte d’identité ou le passeport du demandeur est-il valide",
                        "Un acte de naissance de moins");

        assertThat(visitor.get(PAGE + "&fait.titre_utilisable=oui").body())
                .contains("name=\"fait.titre_utilisable\"")
                .doesNotContain("Un acte de naissance de moins");
    }

    @Test
    void aChildIsToldWhatAChildBrings() throws Exception {
        assertThat(visitor.get(PAGE).body()).doesNotContain("accompagne le mineur");
        assertThat(visitor.get(PAGE + "&naissance.demandeur=2015-03-02").body())
                .contains("La personne qui accompagne le mineur", "value=\"2015-03-02\"");
    }

    @Test
    void theListCanBeSentAsAMail() throws Exception {
        HttpResponse<String> mail = visitor.get(
                "/demarches/cni-renouvellement/courriel?le=2026-12-03&mairie=mairie-exemple&fait.logement=a_mon_nom");

        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.body().getBytes(StandardCharsets.US_ASCII)));
        assertThat(message.getSubject()).isEqualTo("Carte d’identité, renouvellement\u00A0: ce qu’il faut apporter");
        assertThat(message.getContent().toString())
                .contains(
                        "Un justificatif de domicile de moins d’un an",
                        "place de la Mairie, 30999",
                        "lundi et mercredi")
                .doesNotContain("attestation d’hébergement");
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
    }

    @Test
    void whatIsSaidToOfficersAloneStaysOutOfTheMail() throws Exception {
        Matrix matrix = Desks.JUDGE.matrix();
        for (String id : matrix.contents().procedures().keySet()) {
            String text = text(visitor.get("/demarches/" + id + "/courriel?le=2026-12-03"));

            assertThat(text).contains("2026").doesNotContain("Question à poser", "agent décide");
        }
        assertThat(matrix.contents().procedures().keySet().stream().flatMap(id -> forOfficers(matrix, id).stream()))
                .anyMatch(line -> line.contains("agent décide"));
    }

    private static List<String> forOfficers(Matrix matrix, String procedure) {
        Plan plan = new Plan(procedure, LocalDate.of(2026, 12, 3), Map.of(), null, null);
        return ChecklistText.of(
                Checklist.of(matrix, matrix.procedure(procedure).orElseThrow(), plan, Messages.french()),
                plan.day(),
                Messages.french());
    }

    private static String text(HttpResponse<String> mail) throws Exception {
        return new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.body().getBytes(StandardCharsets.US_ASCII)))
                .getContent()
                .toString();
    }

    @Test
    void whatIsNoAnswerIsRefused() throws Exception {
        assertThat(visitor.get(PAGE + "&fait.logement=chateau").statusCode()).isEqualTo(400);
        assertThat(visitor.get(PAGE + "&naissance.demandeur=hier").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/demarches/inconnue/courriel").statusCode()).isEqualTo(400);
    }
}
