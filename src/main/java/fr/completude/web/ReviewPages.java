package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Decision;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.Kept;
import fr.completude.review.Basis;
import fr.completude.review.Correction;
import fr.completude.review.PieceKey;
import fr.completude.review.Review;
import fr.completude.review.ReviewFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The officer's second look: a type or a field is corrected, a finding taken as it is, and the dossier judged again. */
@RestController
final class ReviewPages {

    private static final String PATH = "/rapports/{day}/{mairie}/{dossier}/relire";
    private static final int LONGEST = 500;

    private final Desk desk;
    private final NightReports nights;
    private final Pages pages;
    private final ReviewFolder reviews;
    private final WrittenDossier written;

    ReviewPages(Desk desk, NightReports nights, Pages pages, ReviewFolder reviews) {
        this.desk = desk;
        this.nights = nights;
        this.pages = pages;
        this.reviews = reviews;
        this.written = new WrittenDossier(desk, new Judging(desk.judge(), reviews));
    }

    /** A dossier as it stands. */
    private record Case(Path folder, Kept kept, Report report, Review review) {

        Recognised recognised() {
            return kept.recognised();
        }

        String print() {
            return Basis.of(recognised(), report.procedure(), report.findings(), report.pieces());
        }
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier)
            throws IOException {
        Case one = find(officer, day, mairie, dossier);
        return pages.page(
                "relire",
                Map.of(
                        "view",
                        ReviewView.of(
                                one.report(),
                                one.review(),
                                one.print(),
                                desk.recogniser().subtypes().keySet(),
                                desk.wording())));
    }

    @PostMapping(PATH + "/accepter")
    ResponseEntity<Void> accept(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("exigence") String requirement,
            @RequestParam(name = "constat", defaultValue = "") String message,
            @RequestParam("raison") String reason,
            @RequestParam("vu") int known,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        Case one = seen(find(officer, day, mairie, dossier), known, print);
        Finding finding = one.report().findings().stream()
                .filter(found -> found.requirement().equals(requirement)
                        && Basis.key(found).equals(message)
                        && ReviewView.isOpen(found))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
        return keep(
                one,
                known,
                Correction.acceptance(
                        requirement,
                        finding.status(),
                        finding.message(),
                        Basis.of(
                                one.recognised(),
                                one.report().procedure(),
                                finding,
                                one.report().pieces()),
                        decision(officer, reason)));
    }

    @PostMapping(PATH + "/type")
    ResponseEntity<Void> type(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("piece") String id,
            @RequestParam("type") String type,
            @RequestParam("raison") String reason,
            @RequestParam("vu") int known,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        Case one = seen(find(officer, day, mairie, dossier), known, print);
        if (!desk.recogniser().subtypes().containsKey(type)) {
            throw new IllegalArgumentException("type");
        }
        Piece piece = piece(one, id);
        return keep(
                one,
                known,
                Correction.type(
                        key(one, piece), piece.type(), type, Basis.of(one.recognised()), decision(officer, reason)));
    }

    @PostMapping(PATH + "/champ")
    ResponseEntity<Void> field(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("piece") String id,
            @RequestParam("champ") String name,
            @RequestParam("valeur") String value,
            @RequestParam("raison") String reason,
            @RequestParam("vu") int known,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        Case one = seen(find(officer, day, mairie, dossier), known, print);
        FieldName field = FieldName.of(name).orElseThrow(IllegalArgumentException::new);
        Piece piece = piece(one, id);
        return keep(
                one,
                known,
                Correction.field(
                        key(one, piece),
                        field,
                        piece.value(field).orElse(null),
                        TypedValue.of(field, value),
                        Basis.of(one.recognised()),
                        decision(officer, reason)));
    }

    @PostMapping(PATH + "/retirer")
    ResponseEntity<Void> withdraw(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("numero") int number,
            @RequestParam("raison") String reason,
            @RequestParam("vu") int known,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        Case one = seen(find(officer, day, mairie, dossier), known, print);
        if (number < 0 || number >= one.review().corrections().size()) {
            throw new IllegalArgumentException("number");
        }
        return keep(one, known, Correction.withdrawal(number, decision(officer, reason)));
    }

    private Case find(Officer officer, String day, String mairie, String dossier) throws IOException {
        Path folder = nights.find(officer, day, mairie, dossier).orElseThrow(Refused.UNKNOWN::refusal);
        Kept kept = WrittenDossier.kept(folder).orElseThrow(Refused.UNKNOWN::refusal);
        Recognised recognised = kept.recognised();
        return new Case(folder, kept, written.judged(kept), reviews.of(mairie(recognised), recognised.dossier()));
    }

    /** Who decides has seen all that was decided before, and the very dossier that is decided about. */
    private static Case seen(Case one, int known, String print) {
        if (one.review().corrections().size() != known || !one.print().equals(print)) {
            throw Refused.OVERTAKEN.refusal();
        }
        return one;
    }

    private ResponseEntity<Void> keep(Case one, int known, Correction correction) throws IOException {
        Recognised recognised = one.recognised();
        if (!reviews.add(mairie(recognised), recognised.dossier(), known, correction)) {
            throw Refused.OVERTAKEN.refusal();
        }
        written.write(one.kept(), written.judged(one.kept()), one.folder());
        nights.forget();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "../relire")
                .build();
    }

    private static @Nullable String mairie(Recognised recognised) {
        return recognised.declaration().mairie();
    }

    private static Piece piece(Case one, String id) {
        return one.report().pieces().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static PieceKey key(Case one, Piece piece) {
        return PieceKey.of(piece, one.recognised().pieces(), one.report().files())
                .orElseThrow(IllegalArgumentException::new);
    }

    private Decision decision(Officer officer, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("reason");
        }
        return new Decision(officer.name(), desk.clock().instant(), said);
    }
}
