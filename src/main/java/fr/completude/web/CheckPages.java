package fr.completude.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FactDefinition;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Vocabulary;
import fr.completude.reporting.FolderName;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.ReportPage;
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

    private final Desk desk;
    private final Checks checks;
    private final Pages pages;
    private final Vocabulary vocabulary;
    private final ReportPage reportPage;

    CheckPages(Desk desk, Checks checks, Pages pages) {
        this.desk = desk;
        this.checks = checks;
        this.pages = pages;
        this.vocabulary = desk.judge().vocabulary();
        this.reportPage = new ReportPage(desk.wording());
    }

    @GetMapping("/verifier")
    ResponseEntity<String> form() {
        return pages.page(
                "verifier",
                Map.of(
                        "procedures",
                        desk.judge().matrix().contents().procedures().values(),
                        "mairies",
                        desk.judge().matrix().profiles().values()));
    }

    @PostMapping("/verifier")
    ResponseEntity<Void> begin(
            @RequestParam Map<String, String> fields, @RequestParam("fichiers") List<MultipartFile> uploads)
            throws IOException {
        Declaration declaration = CheckForm.declaration(fields, vocabulary);
        CheckRun run = checks.open(declaration);
        checks.begin(run, kept(run, uploads));
        return to(run);
    }

    @PostMapping(PATH + "{id}/ajouter")
    ResponseEntity<Void> add(@PathVariable("id") String id, @RequestParam("fichiers") List<MultipartFile> uploads)
            throws IOException {
        CheckRun run = run(id);
        if (!run.isRunning()) {
            checks.begin(run, kept(run, uploads));
        }
        return to(run);
    }

    @PostMapping(PATH + "{id}/repondre")
    ResponseEntity<Void> reply(@PathVariable("id") String id, @RequestParam Map<String, String> fields) {
        CheckRun run = run(id);
        run.declare(CheckForm.facts(run.declaration(), fields, vocabulary));
        return to(run);
    }

    @GetMapping(PATH + "{id}")
    ResponseEntity<String> show(@PathVariable("id") String id) {
        CheckRun run = run(id);
        if (run.isRunning()) {
            return pages.page("lecture", Map.of("progress", run.progress()));
        }
        return run.answer()
                .map(answer -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("id", id);
                    values.put("view", reportPage.view(answer.report()));
                    values.put("questions", questions(answer.report()));
                    values.put("files", run.names());
                    return pages.page("reponse", values);
                })
                .orElseThrow(IllegalArgumentException::new);
    }

    @GetMapping(PATH + "{id}/rapport")
    ResponseEntity<String> report(@PathVariable("id") String id) {
        CheckRun.Answer answer = run(id).answer().orElseThrow(IllegalArgumentException::new);
        String page = reportPage.write(answer.report(), PageImages.embedded(answer.pictures()));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", ReportFolders.REPORT_POLICY)
                .contentType(org.springframework.http.MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(ReportFolders.withWayBack(page, " · <a href=\"" + PATH + id + "\">Retour au dossier</a>"));
    }

    /** The questions on which a finding hangs. */
    private List<FactDefinition> questions(Report report) {
        return vocabulary.facts().values().stream()
                .filter(fact -> report.findings().stream()
                        .filter(finding -> finding.status() != FindingStatus.SATISFIED)
                        .anyMatch(finding -> (finding.message() + " " + finding.remedy()).contains(fact.question())))
                .toList();
    }

    private CheckRun run(String id) {
        return checks.find(id).orElseThrow(IllegalArgumentException::new);
    }

    private static List<Path> kept(CheckRun run, List<MultipartFile> uploads) throws IOException {
        List<Path> files = new ArrayList<>();
        for (MultipartFile upload : uploads) {
            String name = upload.getOriginalFilename();
            if (name != null && !name.isBlank()) {
                Path place = free(run.folder(), FolderName.of(name));
                upload.transferTo(place);
                files.add(place);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
        return files;
    }

    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        for (int i = 2; java.nio.file.Files.exists(place); i++) {
            place = folder.resolve(i + "-" + name);
        }
        return place;
    }

    private static ResponseEntity<Void> to(CheckRun run) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + run.id()))
                .build();
    }
}
