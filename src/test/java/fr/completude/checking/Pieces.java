package fr.completude.checking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.Address;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Person;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import org.jspecify.annotations.Nullable;

/** An invented applicant, and the pieces of an adult's first identity card. */
final class Pieces {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Person LEA = new Person(
            "MARTIN",
            null,
            List.of("Léa"),
            new Birth(LocalDate.of(1999, 5, 4), "Nîmes", "30189", "FR"),
            new Address(List.of("12 rue des Lilas"), "30121", "Mus"),
            "FR");

    private final AtomicInteger count = new AtomicInteger();

    static Declaration first(Map<String, String> facts) {
        return new Declaration("cni-premiere", DAY.atTime(14, 30), null, LEA, null, null, null, facts);
    }

    Piece preApplication() {
        return piece(
                "predemande-ants",
                null,
                named(Map.of(
                        FieldName.ISSUED_ON, "2026-10-02",
                        FieldName.PRE_APPLICATION_NUMBER, "K7M2P9Q4X1",
                        FieldName.TITLE_KIND, "cni",
                        FieldName.REASON, "premiere")));
    }

    Piece photo() {
        Piece bare = piece("photo-identite", null, Map.of());
        return new Piece(
                bare.id(),
                bare.type(),
                null,
                0.9,
                List.of(),
                null,
                bare.regions(),
                bare.readBy(),
                bare.fields(),
                bare.quality(),
                PhotoAssessment.COMPLIANT,
                List.of());
    }

    Piece bill(String issued) {
        return piece(
                "facture-gaz",
                null,
                named(Map.of(FieldName.ISSUED_ON, issued, FieldName.ADDRESS, "12 RUE DES LILAS, 30121 MUS")));
    }

    Piece stamp(String number, String amount) {
        return piece(
                "timbre-fiscal",
                null,
                Map.of(
                        FieldName.STAMP_NUMBER,
                        number,
                        FieldName.AMOUNT,
                        amount,
                        FieldName.TITLE_KIND,
                        "cni",
                        FieldName.ISSUED_ON,
                        "2026-11-02"));
    }

    Piece piece(@Nullable String type, @Nullable String subtype, Map<FieldName, String> values) {
        String id = "p" + count.incrementAndGet();
        Region place = new Region("scan.pdf", count.get(), Box.PAGE);
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        values.forEach((name, value) -> fields.put(name, new FieldValue(value, 0.95, value, place)));
        return new Piece(
                id,
                type,
                subtype,
                0.95,
                List.of(),
                type == null ? "non reconnu" : null,
                List.of(place),
                List.of(ReadBy.OCR),
                fields,
                new PageQuality(200.0, 0.8, 0, 0),
                null,
                List.of());
    }

    static Map<FieldName, String> named(Map<FieldName, String> values) {
        Map<FieldName, String> all = new EnumMap<>(FieldName.class);
        all.putAll(values);
        all.put(FieldName.HOLDER_FAMILY_NAME, "MARTIN");
        all.put(FieldName.HOLDER_GIVEN_NAMES, "LEA");
        return all;
    }
}
