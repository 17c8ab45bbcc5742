package fr.completude.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.completude.accounts.Officer;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.WebPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The last night for programs, and the description of this interface. */
@RestController
final class ApiDossiers {

    private static final String PATH = "/api/v1/dossiers";

    private final Desk desk;
    private final NightReports nights;
    private final LastNight board;

    ApiDossiers(Desk desk, NightReports nights, LastNight board) {
        this.desk = desk;
        this.nights = nights;
        this.board = board;
    }

    /**
     * A dossier of the last night.
     *
     * @param report where its report is; null when it has none
     */
    record Row(
            String dossier,
            @Nullable String mairie,
            @Nullable String procedure,
            @Nullable String appointment,
            String verdict,
            List<String> missing,
            @Nullable String report) {}

    /** The dossiers of the last night, as the board shows them, soonest appointment first. */
    @GetMapping(PATH)
    ResponseEntity<String> dossiers(
            Officer officer,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "verdict", defaultValue = "") String verdict,
            @RequestParam(name = "mairie", defaultValue = "") String mairie,
            @RequestParam(name = "past", defaultValue = "false") boolean past)
            throws IOException {
        Optional<LastNight.Rows> last = board.rows();
        BoardFilter filter = new BoardFilter(text, verdict, mairie, past ? BoardFilter.ALL : BoardFilter.COMING);
        LocalDate today = LocalDate.now(desk.clock());
        return ApiJson.answer(
                HttpStatus.OK,
                last.stream()
                        .flatMap(night ->
                                filter.of(night.of(officer), today).stream().map(row -> row(row, night.day())))
                        .toList());
    }

    @GetMapping(PATH + "/{day}/{mairie}/{dossier}")
    ResponseEntity<String> report(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier)
            throws IOException {
        Path report = nights.find(officer, day, mairie, dossier)
                .map(folder -> folder.resolve("report.json"))
                .filter(Files::isRegularFile)
                .orElseThrow(Refused.UNKNOWN::refusal);
        return ApiJson.json(ResponseEntity.ok(), Files.readString(report));
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<String> description() throws IOException {
        return resource("/api/openapi.json");
    }

    @GetMapping("/api/v1/report-1.json")
    ResponseEntity<String> reportSchema() throws IOException {
        return resource("/schema/report-1.json");
    }

    private static ResponseEntity<String> resource(String name) throws IOException {
        try (InputStream text = ApiDossiers.class.getResourceAsStream(name)) {
            return ApiJson.json(
                    ResponseEntity.ok(),
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Row row(DigestRow row, LocalDate night) {
        String path = row.reportPath();
        return new Row(
                row.dossier(),
                row.mairie(),
                row.procedure(),
                row.appointment() == null ? null : row.appointment().toString(),
                row.verdict().id(),
                row.missing(),
                path == null ? null : PATH + WebPath.absolute(night + "/" + path.substring(0, path.lastIndexOf('/'))));
    }
}
