package fr.completude.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Vocabulary;
import fr.completude.reporting.ReportJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;

/** Checks for programs: files are sent, how far it is can be asked, the report is that of {@code check}. */
@RestController
final class ApiChecks {

    /** Before every address of the interface for programs. */
    static final String ROOT = "/api/";

    static final String PATH = "/api/v1/checks";

    private static final String SECONDS_TO_WAIT = "1";

    private final Desk desk;
    private final Checks checks;
    private final Vocabulary vocabulary;
    private final ReportJson json = new ReportJson(ReportJson.APPLICABLE);

    ApiChecks(Desk desk, Checks checks) {
        this.desk = desk;
        this.checks = checks;
        this.vocabulary = desk.judge().vocabulary();
    }

    /** Where a check is. */
    enum Status {
        running,
        done,
        failed
    }

    /**
     * A check.
     *
     * @param pages of the files opened so far; it grows
     * @param report where the report is; empty before it is done
     */
    record State(String id, Status status, int files, int filesRead, int pages, int pagesRead, String report) {}

    /** Begins a check of files, by the {@code dossier.yaml} sent with them. */
    @PostMapping(PATH)
    ResponseEntity<String> begin(
            Officer officer,
            @RequestParam(name = "dossier", defaultValue = "") String yaml,
            @RequestParam("files") List<MultipartFile> files)
            throws IOException {
        Declaration declared =
                yaml.isBlank() ? Declaration.NONE : desk.reception().declared(yaml, "dossier.yaml");
        return accepted(checks.open(officer, declared, Uploads.needed(files)));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<String> state(Officer officer, @PathVariable("id") String id) {
        return ApiJson.answer(HttpStatus.OK, state(find(id, officer)));
    }

    @GetMapping(PATH + "/{id}/report")
    ResponseEntity<String> report(Officer officer, @PathVariable("id") String id) {
        CheckRun run = find(id, officer);
        Refused why = run.isRunning() ? Refused.UNDER_WAY : Refused.FAILED;
        CheckRun.Answer answer = run.answer().orElseThrow(why::refusal);
        return ApiJson.json(ResponseEntity.ok(), json.write(answer.report()));
    }

    @PostMapping(PATH + "/{id}/files")
    ResponseEntity<String> add(
            Officer officer, @PathVariable("id") String id, @RequestParam("files") List<MultipartFile> files)
            throws IOException {
        CheckRun run = find(id, officer);
        checks.begin(run, Uploads.needed(files));
        return accepted(run);
    }

    /** Answers questions, names of facts to values; null takes an answer back. Nothing is read again. */
    @PutMapping(path = PATH + "/{id}/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> facts(Officer officer, @PathVariable("id") String id, @RequestBody String body) {
        CheckRun run = find(id, officer);
        Map<String, String> facts = ApiJson.read(body, new TypeReference<>() {});
        if (!run.declare(CheckForm.answers(run.declaration(), facts, vocabulary))) {
            throw Refused.UNDER_WAY.refusal();
        }
        return ApiJson.answer(HttpStatus.OK, state(run));
    }

    @DeleteMapping(PATH + "/{id}")
    ResponseEntity<Void> discard(Officer officer, @PathVariable("id") String id) {
        checks.discard(find(id, officer));
        return ResponseEntity.noContent().build();
    }

    private CheckRun find(String id, Officer officer) {
        return checks.find(id, officer).orElseThrow(Refused.UNKNOWN::refusal);
    }

    private static ResponseEntity<String> accepted(CheckRun run) {
        State state = state(run);
        return ApiJson.json(
                ResponseEntity.accepted()
                        .location(URI.create(PATH + "/" + run.id()))
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT),
                ApiJson.write(state));
    }

    private static State state(CheckRun run) {
        Progress.State now = run.progress().state();
        Status status = run.isRunning() ? Status.running : run.answer().isPresent() ? Status.done : Status.failed;
        return new State(
                run.id(),
                status,
                Math.max(run.names().size(), now.filesRead()),
                now.filesRead(),
                now.pages(),
                now.pagesRead(),
                status == Status.done ? PATH + "/" + run.id() + "/report" : "");
    }
}
