package fr.completude.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Decision;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Piece;
import fr.completude.review.Basis;
import fr.completude.review.Correction;
import fr.completude.review.PieceKey;
import fr.completude.review.PieceKind;
import fr.completude.review.ReviewFolder;
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
    private final Pages pages;
    private final Reviewing reviewing;

    ReviewPages(Desk desk, NightReports nights, LastNight board, Pages pages, ReviewFolder reviews) {
        this.desk = desk;
        this.pages = pages;
        this.reviewing = new Reviewing(desk, nights, board, reviews);
    }

    @GetMapping(PATH)
    ResponseEntity<?> show(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier)
            throws IOException {
        Reviewing.Place place = new Reviewing.Place(day, mairie, dossier);
        Reviewing.Case one = reviewing.find(officer, place);
        Optional<String> newer = reviewing.newer(officer, place);
        return newer.isPresent()
                ? to(newer.get() + "/relire")
                : pages.page(
                        "relire",
                        Map.of(
                                "view",
                                ReviewView.of(
                                        one.report(),
                                        one.review(),
                                        one.print(),
                                        desk.recogniser().subtypes(),
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
        return decided(officer, new Reviewing.Place(day, mairie, dossier), new Reviewing.Seen(known, print), one -> {
            Finding finding = one.report().findings().stream()
                    .filter(found -> found.requirement().equals(requirement)
                            && Basis.key(found).equals(message)
                            && ReviewView.isOpen(found))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
            return Correction.acceptance(
                    requirement,
                    finding.status(),
                    finding.message(),
                    Basis.of(
                            one.recognised(),
                            one.report().procedure(),
                            finding,
                            one.report().pieces()),
                    decision(officer, reason));
        });
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
        PieceKind kind = PieceKind.of(type);
        Set<String> subtypes = desk.recogniser().subtypes().get(kind.type());
        if (subtypes == null || !(kind.subtype() == null || subtypes.contains(kind.subtype()))) {
            throw new IllegalArgumentException("type");
        }
        return decided(officer, new Reviewing.Place(day, mairie, dossier), new Reviewing.Seen(known, print), one -> {
            Piece piece = piece(one, id);
            return Correction.type(
                    key(one, piece),
                    PieceKind.textOf(piece),
                    kind.text(),
                    Basis.of(one.recognised()),
                    decision(officer, reason));
        });
    }

    @PostMapping(PATH + "/champ")
    ResponseEntity<Void> field(
            Officer officer,
            @PathVariable("day") String day,
            @PathVariable("mairie") String mairie,
            @PathVariable("dossier") String dossier,
            @RequestParam("piece") String id,
            @RequestParam("champ") String name,
            @RequestParam(name = "valeur", defaultValue = "") String value,
            @RequestParam("raison") String reason,
            @RequestParam("vu") int known,
            @RequestParam(name = "empreinte", defaultValue = "") String print)
            throws IOException {
        TypedValue typed = TypedValue.of(name, value, desk.wording());
        return decided(officer, new Reviewing.Place(day, mairie, dossier), new Reviewing.Seen(known, print), one -> {
            Piece piece = piece(one, id);
            return Correction.field(
                    key(one, piece),
                    typed.field(),
                    piece.value(typed.field()).orElse(null),
                    typed.value(),
                    Basis.of(one.recognised()),
                    decision(officer, reason));
        });
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
        return decided(officer, new Reviewing.Place(day, mairie, dossier), new Reviewing.Seen(known, print), one -> {
            if (number < 0 || number >= one.review().corrections().size()) {
                throw new IllegalArgumentException("number");
            }
            return Correction.withdrawal(number, decision(officer, reason));
        });
    }

    private ResponseEntity<Void> decided(
            Officer officer, Reviewing.Place place, Reviewing.Seen seen, Function<Reviewing.Case, Correction> decision)
            throws IOException {
        reviewing.decide(officer, place, seen, decision);
        return to("../relire");
    }

    private static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    private static Piece piece(Reviewing.Case one, String id) {
        return one.report().pieces().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static PieceKey key(Reviewing.Case one, Piece piece) {
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
