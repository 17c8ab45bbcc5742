package fr.completude.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fr.completude.accounts.Officer;
import fr.completude.reporting.RecognisedJson;
import fr.completude.storage.Seals;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files a night wrote for a dossier, and the style sheet. */
@RestController
final class ReportFolders {

    /** A report bears its own style, and neither runs nor fetches anything. */
    static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "jpg", "image/jpeg",
            "pdf", "application/pdf",
            "eml", "message/rfc822",
            "json", "application/json");

    private final NightReports nights;
    private final Pages pages;

    ReportFolders(NightReports nights, Pages pages) {
        this.nights = nights;
        this.pages = pages;
    }

    @GetMapping("/style.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(pages.style());
    }

    @GetMapping("/web.css")
    ResponseEntity<byte[]> ownStyle() throws IOException {
        try (InputStream css = ReportFolders.class.getResourceAsStream("/templates/web.css")) {
            byte[] rules = Objects.requireNonNull(css).readAllBytes();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                    .body(rules);
        }
    }

    @GetMapping("/rapports/{day}/{mairie}/{dossier}/{file}")
    ResponseEntity<byte[]> file(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @PathVariable("file") String file)
            throws IOException {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        Optional<Path> folder = nights.find(officer, day, mairie, dossier);
        Optional<Path> found = folder.flatMap(one -> NightReports.file(one, file));
        if (type == null || found.isEmpty()) {
            throw Refused.UNKNOWN.refusal();
        }
        byte[] content = Seals.read(found.get());
        boolean report = type.startsWith("text/html");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.parseMediaType(type));
        if (report) {
            answer.header("Content-Security-Policy", REPORT_POLICY);
        }
        if (file.endsWith(".eml") || file.endsWith(".json")) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file).build().toString());
        }
        return answer.body(
                report
                        ? withWayBack(
                                        new String(content, StandardCharsets.UTF_8),
                                        review(found.get(), nights.newer(officer, day, mairie, dossier))
                                                + notices(found.get()))
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
    }

    /** Nothing is decided on a report that a later night has replaced. */
    private static String review(Path report, Optional<String> newer) {
        if (newer.isPresent()) {
            return " · <a href=\"" + newer.get() + "/report.html\">Rapport plus récent de ce dossier</a>";
        }
        return Files.isRegularFile(report.resolveSibling(RecognisedJson.FILE))
                ? " · <a href=\"relire\">Corriger ou accepter</a>"
                : "";
    }

    private static String notices(Path report) {
        return Files.isRegularFile(report.resolveSibling("notice.pdf"))
                ? " · <a href=\"notice.html\">Courrier au demandeur</a> (<a href=\"notice.pdf\">PDF</a>, <a href=\"courrier\">à relire et à envoyer</a>)"
                : "";
    }

    /** The page with a link to the board before everything else; not printed. */
    static String withWayBack(String page, String more) {
        return page.replaceFirst(
                "<main>", "<main><nav class=\"screen\"><p><a href=\"/\">← Rendez-vous</a>" + more + "</p></nav>");
    }
}
