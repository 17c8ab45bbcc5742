package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.completude.dossier.Box;
import fr.completude.dossier.Decision;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.pipeline.Judging;
import fr.completude.review.Correction;
import fr.completude.review.Review;
import fr.completude.review.ReviewFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The officer's second look at a dossier of the night. */
class ReviewPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String ADDRESS = "/rapports/2026-11-22/mus/MARTIN/relire";

    @TempDir
    private Path reports;

    private WebServer server;
    private Visitor officer;

    @BeforeEach
    void serve() throws IOException {
        OldBill.report("mus", "MARTIN", reports.resolve("2026-11-22/mus/MARTIN"));
        Files.writeString(reports.resolve("2026-11-22/digest.json"), """
                {"schema": "completude/digest/1", "checkedOn": "2026-11-22", "dossiers": [
                 {"dossier": "MARTIN", "mairie": "mus", "procedure": "cni-renouvellement",
                  "appointment": "2026-12-03T14:30", "verdict": "incomplete", "missing": ["Beaucoup"],
                  "report": "mus/MARTIN/report.html"}]}
                """);
        server = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0));
        officer = new Visitor(server.port());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aCorrectedFieldIsJudgedAtOnceAndShownWithWhoAndWhy() throws Exception {
        assertThat(status("justificatif-domicile")).isEqualTo("expired");
        assertThat(officer.get("/rapports/2026-11-22/mus/MARTIN/report.html").body())
                .contains("Corriger ou accepter");

        assertThat(correct(
                                "champ",
                                0,
                                "piece",
                                "p1",
                                "champ",
                                "issuedOn",
                                "valeur",
                                "14/09/2026",
                                "raison",
                                "Date lue de travers")
                        .statusCode())
                .isEqualTo(303);

        assertThat(status("justificatif-domicile")).isEqualTo("satisfied");
        JsonNode correction = report().path("pieces").get(0).path("corrections").get(0);
        assertThat(correction.path("field").asString()).isEqualTo("issuedOn");
        assertThat(correction.path("was").asString()).isEqualTo("2024-01-05");
        assertThat(correction.path("decision").path("by").asString()).isEqualTo(System.getProperty("user.name"));
        assertThat(officer.get("/rapports/2026-11-22/mus/MARTIN/report.html").body())
                .contains("Date lue de travers", "corrigé par", "5 janvier 2024".replace(' ', '\u00A0'));
        assertThat(officer.get(ADDRESS).body())
                .contains("5 janvier 2024 → 14 septembre 2026"
                        .replace(' ', '\u00A0')
                        .replace("\u00A0→\u00A0", " → "))
                .contains("22/11/2026 à 09:00")
                .doesNotContain("2024-01-05", "2026-09-14");
        theReportIsWhatTheSchemaSays();
    }

    @Test
    void anAcceptedFindingStaysWhatItIsAndNoLongerPostpones() throws Exception {
        int known = 0;
        for (JsonNode finding : report().path("findings")) {
            String status = finding.path("status").asString();
            if (finding.path("blocking").asBoolean()
                    && !List.of("satisfied", "in-person").contains(status)) {
                assertThat(report().path("verdict").asString()).isNotEqualTo("complete");
                String requirement = finding.path("requirement").asString();
                assertThat(accept(known, requirement, "Vu l’original <b>").statusCode())
                        .isEqualTo(303);
                known++;
                assertThat(status(requirement)).isEqualTo(status);
                assertThat(finding(requirement).path("accepted").path("reason").asString())
                        .isEqualTo("Vu l’original <b>");
            }
        }

        assertThat(known).isPositive();
        assertThat(report().path("verdict").asString()).isEqualTo("complete");
        assertThat(officer.get("/").body()).contains("complet").doesNotContain("Beaucoup");
        assertThat(officer.get("/rapports/2026-11-22/mus/MARTIN/report.html").body())
                .contains("Accepté par", "accepté", "Vu l’original &lt;b&gt;")
                .doesNotContain("<b>");
        theReportIsWhatTheSchemaSays();

        assertThat(correct("retirer", known, "numero", "0", "raison", "Erreur").statusCode())
                .isEqualTo(303);
        assertThat(report().path("verdict").asString()).isNotEqualTo("complete");
        assertThat(officer.get(ADDRESS).body()).contains("Ne compte plus", "Décision 1\u00A0retirée");
    }

    @Test
    void aCorrectedTypeIsJudgedAsWhatItIs() throws Exception {
        assertThat(correct("type", 0, "piece", "p1", "type", "releve-bancaire-inconnu", "raison", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(correct("type", 0, "piece", "p1", "type", "facture-gaz", "raison", "C’est du gaz")
                        .statusCode())
                .isEqualTo(303);

        JsonNode piece = report().path("pieces").get(0);
        assertThat(piece.path("type").asString()).isEqualTo("facture-gaz");
        assertThat(piece.path("corrections").get(0).path("was").asString()).isEqualTo("facture-electricite");
        theReportIsWhatTheSchemaSays();
    }

    @Test
    void ofTwoOfficersTheSecondIsTold() throws Exception {
        Visitor colleague = new Visitor(server.port());
        assertThat(accept(0, "justificatif-domicile", "Vu").statusCode()).isEqualTo(303);

        HttpResponse<String> second =
                colleague.sendForm(ADDRESS + "/champ", "piece=p1&champ=issuedOn&valeur=2026-09-14&raison=x&vu=0");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Un collègue vient de décider");
        assertThat(report().path("pieces").get(0).path("corrections").isMissingNode())
                .isTrue();
    }

    @Test
    void withoutAReasonOrWithSomethingOddNothingIsKept() throws Exception {
        assertThat(accept(0, "justificatif-domicile", "  ").statusCode()).isEqualTo(400);
        assertThat(accept(0, "inconnue", "Vu").statusCode()).isEqualTo(400);
        assertThat(correct("champ", 0, "piece", "p1", "champ", "issuedOn", "valeur", "hier", "raison", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(correct("champ", 0, "piece", "p9", "champ", "issuedOn", "valeur", "", "raison", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(correct("retirer", 0, "numero", "3", "raison", "x").statusCode())
                .isEqualTo(400);
        assertThat(ReviewFolder.of(reports).keys()).isEmpty();
    }

    @Test
    void theNextNightKnowsWhatWasDecidedAsLongAsTheFilesAreTheSame() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "issuedOn", "valeur", "2026-09-14", "raison", "x");
        accept(1, "photo", "Photo vue au guichet");
        Judging night = new Judging(Desks.JUDGE, ReviewFolder.of(reports));
        Timing none = new Timing(0, 0, 0, 0);

        Report same = night.report(OldBill.of("mus", "MARTIN", "a".repeat(64)), DAY.plusDays(1), none);
        assertThat(found(same, "justificatif-domicile").status()).isEqualTo(FindingStatus.SATISFIED);
        assertThat(found(same, "photo").accepted()).isNotNull();
        assertThat(found(same, "photo").status()).isEqualTo(FindingStatus.MISSING);
        assertThat(same.verdict()).isEqualTo(Verdict.INCOMPLETE);

        Report changed = night.report(OldBill.of("mus", "MARTIN", "b".repeat(64)), DAY.plusDays(1), none);
        assertThat(found(changed, "justificatif-domicile").status()).isEqualTo(FindingStatus.EXPIRED);
        assertThat(found(changed, "photo").accepted()).isNull();
        assertThat(found(changed, "decision-a-revoir").blocking()).isTrue();

        Recognised other = OldBill.of("mus", "MARTIN", "a".repeat(64));
        Recognised namesake = new Recognised("AUTRE", other.declaration(), other.pieces(), other.files());
        assertThat(found(night.report(namesake, DAY, none), "photo").accepted()).isNull();
    }

    @Test
    void whatWasCorrectedIsToldWhereTheDossierLiesUnderAnotherMairie() throws Exception {
        correct("type", 0, "piece", "p1", "type", "facture-gaz", "raison", "C’est du gaz");
        Recognised moved = OldBill.of("mairie-exemple", "MARTIN", "a".repeat(64));
        ReviewFolder kept = ReviewFolder.of(reports);

        Report report = judged(moved);

        assertThat(found(report, "decision-a-revoir").blocking()).isTrue();
        assertThat(report.pieces()).extracting(Piece::type).containsExactly("facture-electricite");
        assertThat(kept.of(moved).corrections()).hasSize(1);
        assertThat(kept.of(moved).corrections().toString()).doesNotContain("gaz", "facture-");
        // Another dossier of the same name, and one that lies where nobody decided anything.
        assertThat(kept.of(OldBill.of("mairie-exemple", "MARTIN", "b".repeat(64))))
                .isEqualTo(Review.NONE);
        assertThat(kept.of(OldBill.of("mairie-exemple", "AUTRE", "a".repeat(64))))
                .isEqualTo(Review.NONE);

        Decision decision = new Decision("camille", Instant.parse("2026-11-22T08:00:00Z"), "Vu");
        assertThat(kept.add("mairie-exemple", "MARTIN", kept.of(moved), Correction.withdrawal(0, decision)))
                .isTrue();
        assertThat(kept.of(moved).standing()).isEmpty();
        assertThat(kept.sheet("mairie-exemple", "MARTIN").orElseThrow())
                .content()
                .doesNotContain("gaz", "facture-");
        assertThat(judged(moved).findings()).extracting(Finding::requirement).doesNotContain("decision-a-revoir");
        assertThat(kept.of(OldBill.of("mus", "MARTIN", "a".repeat(64))).standing())
                .hasSize(1);
    }

    @Test
    void ofWhatWasDecidedUnderAnotherMairieThePageTellsThePlaceAlone() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "holderGivenNames", "valeur", "Zoé", "raison", "Vu son acte");
        accept(1, "photo", "Photo vue au guichet");
        OldBill.report("mairie-exemple", "MARTIN", reports.resolve("2026-11-22/mairie-exemple/MARTIN"));

        assertThat(officer.get("/rapports/2026-11-22/mairie-exemple/MARTIN/relire")
                        .body())
                .contains("Décision prise sous une autre mairie", "facture.pdf, page", "À revoir")
                .doesNotContain("Zoé", "Vu son acte", "vue au guichet", "Accepté");
    }

    @Test
    void nothingDecidedHoldsOnceAnythingOfTheDossierChanged() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "issuedOn", "valeur", "2026-09-14", "raison", "x");
        accept(1, "photo", "Photo vue au guichet");
        Recognised seen = OldBill.of("mus", "MARTIN", "a".repeat(64));
        Declaration said = seen.declaration();
        Declaration married = new Declaration(
                said.procedure(),
                said.appointment(),
                said.mairie(),
                said.applicant(),
                null,
                null,
                null,
                Map.of("logement", "chez_un_tiers"));
        Declaration other = new Declaration(
                "passeport-renouvellement",
                said.appointment(),
                said.mairie(),
                said.applicant(),
                null,
                null,
                null,
                said.facts());
        ReadFile file = seen.files().get(0);
        ReadFile locked = ReadFile.unread(
                new SourceFile("scan2.pdf", Path.of("scan2.pdf"), "c".repeat(64), 9), null, FileProblem.ENCRYPTED, 0);
        ReadFile unknown =
                ReadFile.unread(new SourceFile("x.pdf", Path.of("x.pdf"), "", 9), null, FileProblem.UNSAFE, 0);

        assertHolds(seen);
        assertHoldsNot(with(seen, said.at(LocalDateTime.of(2027, 12, 3, 14, 30)), seen.files()));
        assertHoldsNot(with(seen, married, seen.files()));
        assertHoldsNot(with(seen, other, seen.files()));
        assertHoldsNot(with(seen, said, List.of(file, locked)));
        assertHoldsNot(with(seen, said, List.of(file, unknown)));
    }

    @Test
    void aCorrectionEndsWithTheReadingItCorrected() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "issuedOn", "valeur", "2026-09-14", "raison", "x");
        Recognised seen = OldBill.of("mus", "MARTIN", "a".repeat(64));
        Piece bill = seen.pieces().get(0);
        Piece otherwise =
                bill.corrected(FieldName.ISSUED_ON, "2024-01-06", new Decision("programme", Instant.EPOCH, "mieux lu"));
        assertHoldsNot(new Recognised("MARTIN", seen.declaration(), List.of(otherwise), seen.files()));

        Region half = new Region("facture.pdf", 1, new Box(0, 0, 1, 0.5));
        Piece moved = new Piece(
                bill.id(),
                bill.type(),
                null,
                bill.confidence(),
                List.of(),
                null,
                List.of(half),
                bill.readBy(),
                bill.fields(),
                bill.quality(),
                null,
                List.of());
        assertHoldsNot(new Recognised("MARTIN", seen.declaration(), List.of(moved), seen.files()));
    }

    @Test
    void aCorrectedNumberThatServesOnceIsForAPersonUntilTheNightHasLooked() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "stampNumber", "valeur", "1234567890123456", "raison", "x");

        assertThat(finding("numero-corrige").path("status").asString()).isEqualTo("to-review");
        assertThat(finding("numero-corrige").path("blocking").asBoolean()).isTrue();
        Recognised read = OldBill.of("mus", "MARTIN", "a".repeat(64));
        Judging night = new Judging(Desks.JUDGE, ReviewFolder.of(reports));
        assertThat(night.corrected(read).get(0).value(FieldName.STAMP_NUMBER)).contains("1234567890123456");
        assertThat(judged(read).findings()).extracting(Finding::requirement).doesNotContain("numero-corrige");
    }

    @Test
    void aCorrectedNumberIsForAPersonAfterTheCorrectionIsWithdrawnToo() throws Exception {
        correct("champ", 0, "piece", "p1", "champ", "stampNumber", "valeur", "1234567890123456", "raison", "x");

        assertThat(correct("retirer", 1, "numero", "0", "raison", "Erreur").statusCode())
                .isEqualTo(303);

        assertThat(finding("numero-corrige").path("status").asString()).isEqualTo("to-review");
    }

    @Test
    void aFormLargerThanAnyIsNotTakenIn() throws Exception {
        assertThat(officer.sendForm(ADDRESS + "/champ", "raison=" + "x".repeat(70_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whoDecidesOnAnOvertakenPageIsTold() throws Exception {
        String page = officer.get(ADDRESS).body();
        String print = hidden(page, "empreinte");
        String json = Files.readString(reports.resolve("2026-11-22/mus/MARTIN/recognised.json"));
        Files.writeString(
                reports.resolve("2026-11-22/mus/MARTIN/recognised.json"), json.replace("a".repeat(64), "b".repeat(64)));

        assertThat(correct("accepter", 0, "exigence", "photo", "raison", "Vu", "empreinte", print)
                        .statusCode())
                .isEqualTo(409);
        assertThat(correct(
                                "champ",
                                0,
                                "piece",
                                "p1",
                                "champ",
                                "issuedOn",
                                "valeur",
                                "",
                                "raison",
                                "x",
                                "empreinte",
                                print)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ReviewFolder.of(reports).keys()).isEmpty();
    }

    @Test
    void whatIsSetAsideIsShown() throws Exception {
        accept(0, "photo", "Vu");
        assertThat(officer.get(ADDRESS).body()).doesNotContain("À revoir");
        Path recognised = reports.resolve("2026-11-22/mus/MARTIN/recognised.json");
        Files.writeString(recognised, Files.readString(recognised).replace("a".repeat(64), "b".repeat(64)));
        assertThat(officer.get(ADDRESS).body()).contains("À revoir : le dossier a changé.");
    }

    private static Recognised with(Recognised seen, Declaration declaration, List<ReadFile> files) {
        return new Recognised(seen.dossier(), declaration, seen.pieces(), files);
    }

    private void assertHolds(Recognised dossier) {
        Report report = judged(dossier);
        assertThat(report.findings()).extracting(Finding::requirement).doesNotContain("decision-a-revoir");
        assertThat(report.findings()).extracting(Finding::accepted).anyMatch(Objects::nonNull);
    }

    private void assertHoldsNot(Recognised dossier) {
        Report report = judged(dossier);
        assertThat(found(report, "decision-a-revoir").status()).isEqualTo(FindingStatus.TO_REVIEW);
        assertThat(found(report, "decision-a-revoir").blocking()).isTrue();
        assertThat(report.findings()).extracting(Finding::accepted).containsOnlyNulls();
        assertThat(report.pieces()).isEqualTo(dossier.pieces());
    }

    private Report judged(Recognised dossier) {
        return new Judging(Desks.JUDGE, ReviewFolder.of(reports))
                .report(dossier, DAY.plusDays(1), new Timing(0, 0, 0, 0));
    }

    @Test
    void whatWasDecidedGoesWithTheDossier() throws Exception {
        accept(0, "photo", "Vu");
        ReviewFolder kept = ReviewFolder.of(reports);
        assertThat(kept.keys()).hasSize(1);

        kept.forget("mus", "AUTRE");
        assertThat(kept.sheet("mus", "MARTIN")).isPresent();
        kept.forget("mus", "MARTIN");
        assertThat(kept.keys()).isEmpty();
    }

    private static Finding found(Report report, String requirement) {
        return report.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> accept(int known, String requirement, String reason) throws Exception {
        return correct("accepter", known, "exigence", requirement, "raison", reason);
    }

    private HttpResponse<String> correct(String what, int known, String... fields) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.put("vu", String.valueOf(known));
        String page = officer.get(ADDRESS).body();
        form.putIfAbsent("empreinte", hidden(page, "empreinte"));
        if (form.containsKey("exigence")) {
            int at = page.indexOf("value=\"" + form.get("exigence") + "\"");
            form.putIfAbsent("constat", at < 0 ? "" : hidden(page.substring(at), "constat"));
        }
        return officer.send(ADDRESS + "/" + what, form, Map.of());
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]{64})\"")
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private String status(String requirement) throws IOException {
        return finding(requirement).path("status").asString();
    }

    private JsonNode finding(String requirement) throws IOException {
        return StreamSupport.stream(report().path("findings").spliterator(), false)
                .filter(finding -> finding.path("requirement").asString().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(reports.resolve("2026-11-22/mus/MARTIN/report.json")));
    }

    private void theReportIsWhatTheSchemaSays() throws Exception {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(officer.get("/api/v1/report-1.json").body())
                        .validate(report().toString(), InputFormat.JSON))
                .isEmpty();
    }
}
