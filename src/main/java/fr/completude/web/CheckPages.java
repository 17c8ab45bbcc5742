package fr.completude.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Vocabulary;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.ReportPage;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** One dossier checked now: the form, how far it is, the answer, the missing file added, questions answered. */
@RestController
final class CheckPages {

    private static final String PATH = "/verifier/";
    private static final long MEGABYTE = 1_000_000;

    private final Desk desk;
    private final Checks checks;
    private final Pages pages;
    private final Vocabulary vocabulary;
    private final ReportPage reportPage;
    private final ReadingPage reading;
    private final Questions questions;

    CheckPages(Desk desk, Checks checks, Pages pages) {
        this.desk = desk;
        this.checks = checks;
        this.pages = pages;
        this.vocabulary = desk.judge().vocabulary();
        this.reportPage = new ReportPage(desk.wording());
        this.reading = new ReadingPage(desk.messages());
        this.questions = new Questions(desk.messages(), vocabulary.facts().values());
    }

    @GetMapping("/verifier")
    ResponseEntity<String> form() {
        return pages.page(
                "verifier",
                Map.of(
                        "procedures",
                        desk.judge().matrix().contents().procedures().values(),
                        "mairies",
                        desk.judge().matrix().profiles().values(),
                        "megabytes",
                        desk.limits().maxFileBytes() / MEGABYTE));
    }

    @PostMapping("/verifier")
    ResponseEntity<Void> begin(
            Officer officer,
            @RequestParam Map<String, String> fields,
            @RequestParam("fichiers") List<MultipartFile> uploads)
            throws IOException {
        return to(checks.open(officer, CheckForm.declaration(fields, vocabulary), Uploads.needed(uploads)));
    }

    @PostMapping(PATH + "{id}/ajouter")
    ResponseEntity<Void> add(
            Officer officer, @PathVariable("id") String id, @RequestParam("fichiers") List<MultipartFile> uploads)
            throws IOException {
        CheckRun run = run(id, officer);
        checks.begin(run, Uploads.needed(uploads));
        return to(run);
    }

    @PostMapping(PATH + "{id}/reprendre")
    ResponseEntity<Void> again(Officer officer, @PathVariable("id") String id) throws IOException {
        CheckRun run = run(id, officer);
        checks.begin(run, Uploads.NONE);
        return to(run);
    }

    @PostMapping(PATH + "{id}/repondre")
    ResponseEntity<Void> reply(
            Officer officer, @PathVariable("id") String id, @RequestParam Map<String, String> fields) {
        CheckRun run = run(id, officer);
        if (!run.declare(CheckForm.changed(run.declaration(), fields, vocabulary))) {
            throw Refused.UNDER_WAY.refusal();
        }
        return to(run);
    }

    @GetMapping(PATH + "{id}")
    @Nullable
    ResponseEntity<String> show(Officer officer, @PathVariable("id") String id, HttpServletResponse response)
            throws IOException {
        CheckRun run = run(id, officer);
        if (run.isRunning()) {
            reading.follow(run, pages.text("lecture", Map.of("files", run.names())), response);
            return null;
        }
        return run.answer()
                .map(answer -> answered(run, answer.report()))
                .orElseGet(() -> pages.page("echec", Map.of("id", id, "files", run.names())));
    }

    private ResponseEntity<String> answered(CheckRun run, Report report) {
        Declaration declared = run.declaration();
        return pages.page(
                "reponse",
                Map.of(
                        "id", run.id(),
                        "view", reportPage.view(report),
                        "questions", questions.of(asked(report), declared),
                        "procedure", Objects.requireNonNullElse(declared.procedure(), ""),
                        "appointment",
                                Objects.requireNonNullElse(declared.appointment(), "")
                                        .toString(),
                        "procedures",
                                desk.judge().matrix().contents().procedures().values(),
                        "files", run.names()));
    }

    @GetMapping(PATH + "{id}/rapport")
    ResponseEntity<String> report(Officer officer, @PathVariable("id") String id) {
        CheckRun.Answer answer = run(id, officer).answer().orElseThrow(IllegalArgumentException::new);
        String page = reportPage.write(
                answer.report(), PageImages.embedded(answer.pictures().get()));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", ReportFolders.REPORT_POLICY)
                .contentType(org.springframework.http.MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(ReportFolders.withWayBack(page, " · <a href=\"" + PATH + id + "\">Retour au dossier</a>"));
    }

    /** What is asked where something is not as it should be. */
    private static String asked(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.status() != FindingStatus.SATISFIED)
                .map(finding -> finding.message() + " " + finding.remedy())
                .collect(Collectors.joining("\n"));
    }

    private CheckRun run(String id, Officer officer) {
        return checks.find(id, officer).orElseThrow(IllegalArgumentException::new);
    }

    private static ResponseEntity<Void> to(CheckRun run) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + run.id()))
                .build();
    }
}
