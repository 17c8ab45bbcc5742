package fr.completude.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.Box;
import fr.completude.dossier.Corrected;
import fr.completude.dossier.Decision;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;
import org.jspecify.annotations.Nullable;

/** Pieces and what was read on them, in words. */
final class PieceWords {

    private static final Set<FieldName> DATES = EnumSet.of(
            FieldName.ISSUED_ON,
            FieldName.EXPIRES_ON,
            FieldName.VALID_FROM,
            FieldName.PERIOD_START,
            FieldName.PERIOD_END);

    private final List<Piece> pieces;
    private final Wording wording;

    PieceWords(List<Piece> pieces, Wording wording) {
        this.pieces = pieces;
        this.wording = wording;
    }

    List<ReportView.PieceRow> rows() {
        return pieces.stream().map(this::row).toList();
    }

    /** Values by field, in the order of the fields; a field read on several pieces shows all of them. */
    List<ReportView.ValueGroup> values() {
        List<ReportView.ValueGroup> groups = new ArrayList<>();
        for (FieldName name : FieldName.values()) {
            List<Piece> bearers = pieces.stream()
                    .filter(piece -> piece.field(name).isPresent())
                    .toList();
            if (!bearers.isEmpty()) {
                groups.add(new ReportView.ValueGroup(
                        wording.field(name),
                        differs(name, bearers),
                        bearers.stream().map(piece -> value(piece, name)).toList()));
            }
        }
        return groups;
    }

    private ReportView.PieceRow row(Piece piece) {
        return new ReportView.PieceRow(
                number(piece.id()),
                label(piece),
                piece.type() != null,
                remarks(piece),
                piece.regions().stream().map(this::place).toList(),
                DATES.stream()
                        .filter(name -> piece.field(name).isPresent())
                        .map(name -> wording.field(name) + " "
                                + FieldWords.of(name, piece.value(name).orElse(""), wording))
                        .toList(),
                FieldWords.percent(piece.confidence()),
                piece.assessment() == null ? null : wording.assessment(piece.assessment()));
    }

    /** « facture de gaz (pièce 2) ». */
    String named(Piece piece) {
        return label(piece) + " (" + number(piece.id()) + ")";
    }

    /** Whose part of a page is shown. */
    String caption(Piece piece, String file, int page) {
        return named(piece) + ", " + page(new Region(file, page, Box.PAGE));
    }

    /** « scan.pdf, page 2 ». */
    String page(Region region) {
        return place("place.page", region);
    }

    private String label(Piece piece) {
        return wording.pieceType(piece.type(), piece.subtype());
    }

    private String doubt(Piece piece) {
        String reason = piece.reason() == null ? "" : piece.reason();
        if (piece.candidates().isEmpty()) {
            return reason;
        }
        String candidates = piece.candidates().stream()
                .limit(3)
                .map(candidate -> wording.pieceType(candidate.type(), null))
                .collect(Collectors.joining(", "));
        return (reason + " " + wording.say("piece.maybe", candidates)).strip();
    }

    private @Nullable String remarks(Piece piece) {
        String doubt = piece.type() == null ? doubt(piece) : "";
        String remarks = (doubt + " " + corrections(piece)).strip();
        return remarks.isEmpty() ? null : remarks;
    }

    private String corrections(Piece piece) {
        return piece.corrections().stream().map(this::correction).collect(Collectors.joining(" "));
    }

    private String correction(Corrected one) {
        FieldName field = one.field();
        String what = field == null ? wording.say("corrected.type") : wording.field(field);
        String was = one.was() == null
                ? wording.say("corrected.nothing")
                : field == null ? wording.pieceKind(one.was()) : FieldWords.of(field, one.was(), wording);
        Decision by = one.decision();
        return FrenchText.of(
                wording.say("corrected", what, was, by.by(), FieldWords.date(Signed.day(by)), by.reason()));
    }

    private ReportView.Value value(Piece piece, FieldName name) {
        FieldValue field = piece.field(name).orElseThrow();
        return new ReportView.Value(
                name == FieldName.TWO_D_DOC ? field.text() : FieldWords.of(name, field.value(), wording),
                number(piece.id()),
                place("place.page", field.place()),
                FieldWords.percent(field.confidence()),
                name == FieldName.MRZ);
    }

    /** Names and birth dates of one holder should be the same everywhere; dates of issue need not. */
    private static boolean differs(FieldName name, List<Piece> bearers) {
        return FieldWords.SHARED.contains(name)
                && bearers.stream()
                                .map(piece -> piece.value(name).orElse(""))
                                .map(FieldWords::comparable)
                                .distinct()
                                .count()
                        > 1;
    }

    private String place(Region region) {
        String key = region.box().equals(Box.PAGE) || isLarge(region.box()) ? "place.page" : "place.part";
        return place(key, region);
    }

    private String place(String key, Region region) {
        String page = String.valueOf(region.page());
        return region.part() == null
                ? wording.say(key, region.file(), page)
                : wording.say(key + ".within", region.file(), page, region.part());
    }

    private static boolean isLarge(Box box) {
        return box.width() * box.height() > 0.8;
    }

    /** « pièce 2 », as the table of pieces numbers it. */
    static String number(String id) {
        return id.startsWith("p") ? "pièce\u00A0" + id.substring(1) : id;
    }
}
