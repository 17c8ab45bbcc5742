package fr.completude.recognition.fields;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.fields.PieceText.LocatedMrz;
import fr.completude.recognition.mrz.Mrz;
import org.jspecify.annotations.Nullable;

/** The fields of a machine readable zone, and what becomes of printed ones when they say otherwise. */
public final class MrzFields {

    private static final double VERIFIED = 0.98;
    private static final double CORRECTED = 0.9;
    private static final double UNVERIFIED = 0.5;
    private static final double NAME = 0.95;
    private static final double CONTRADICTED = 0.4;
    /** One printed digit read otherwise than a zone whose check digits add up is a misreading of that digit. */
    private static final double MISREAD = 0.75;

    private MrzFields() {}

    /** What the zone says; nothing surer than one half when its check digits do not add up. */
    public static Map<FieldName, FieldValue> of(LocatedMrz located) {
        Mrz mrz = located.mrz();
        double trust = !mrz.verified() ? UNVERIFIED : mrz.corrected() > 0 ? CORRECTED : VERIFIED;
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        boolean pieced = mrz.numberGuessed() && mrz.corrected() > 0;
        put(fields, FieldName.MRZ, mrz.lines(), pieced ? UNVERIFIED : trust, located);
        put(fields, FieldName.DOCUMENT_NUMBER, mrz.number(), mrz.numberGuessed() ? UNVERIFIED : trust, located);
        put(fields, FieldName.HOLDER_FAMILY_NAME, mrz.familyName(), trust * NAME, located);
        // What fills its place to the end may have been cut short.
        double given = mrz.mayBeCut() ? UNVERIFIED : trust * NAME;
        put(fields, FieldName.HOLDER_GIVEN_NAMES, String.join(", ", mrz.givenNames()), given, located);
        put(fields, FieldName.HOLDER_BIRTH_DATE, text(mrz.birth()), trust, located);
        put(fields, FieldName.EXPIRES_ON, text(mrz.expiry()), trust, located);
        return fields;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void put(
            Map<FieldName, FieldValue> fields, FieldName name, String value, double trust, LocatedMrz located) {
        if (!value.isEmpty()) {
            fields.put(name, new FieldValue(value, trust, located.mrz().lines(), located.place()));
        }
    }

    /**
     * One value of a printed one and one of the zone. Where they agree the printed writing is kept, accents and all;
     * where they do not, neither is believed.
     */
    public static FieldValue joined(FieldName name, FieldValue printed, FieldValue zone) {
        if (name == FieldName.DOCUMENT_NUMBER && Comparison.looksLike(printed.value(), zone.value())) {
            double trust = Math.max(printed.confidence(), zone.confidence());
            return new FieldValue(zone.value(), trust, printed.text(), printed.place());
        }
        boolean names = name == FieldName.HOLDER_FAMILY_NAME || name == FieldName.HOLDER_GIVEN_NAMES;
        boolean agree = names
                ? Comparison.sameName(printed.value(), zone.value())
                : Comparison.same(printed.value(), zone.value());
        if (agree) {
            double trust = Math.max(printed.confidence(), zone.confidence());
            return new FieldValue(printed.value(), trust, printed.text(), printed.place());
        }
        boolean date = name == FieldName.EXPIRES_ON || name == FieldName.HOLDER_BIRTH_DATE;
        if (date && zone.confidence() > UNVERIFIED && Comparison.oneDigitApart(printed.value(), zone.value())) {
            return new FieldValue(zone.value(), MISREAD, printed.text(), printed.place());
        }
        FieldValue kept = zone.confidence() > UNVERIFIED ? zone : printed;
        boolean weak = printed.confidence() < UNVERIFIED && zone.confidence() > UNVERIFIED;
        return new FieldValue(
                kept.value(),
                weak ? Math.min(kept.confidence(), UNVERIFIED) : CONTRADICTED,
                printed.text() + " / " + kept.value(),
                kept.place());
    }

    /**
     * The number as printed, where the check digit of the zone fits it. The same number read twice is believed; one that
     * no digit tells from that of the zone ({@code G} for 6) may be either, so neither is: the other is a variant. The
     * lines of the zone stay as they were read.
     */
    public static Optional<FieldValue> confirmedNumber(PieceText piece, @Nullable FieldValue printed) {
        if (printed == null) {
            return Optional.empty();
        }
        return piece.zone()
                .map(LocatedMrz::mrz)
                .filter(mrz -> mrz.confirms(printed.value()))
                .filter(mrz -> mrz.numberGuessed() || !mrz.number().equals(printed.value()))
                .map(mrz -> mrz.number().equals(printed.value()) ? believed(printed) : disputed(printed, mrz.number()));
    }

    private static FieldValue believed(FieldValue printed) {
        return new FieldValue(printed.value(), CORRECTED, printed.text(), printed.place());
    }

    private static FieldValue disputed(FieldValue printed, String zone) {
        return new FieldValue(printed.value(), UNVERIFIED, printed.text(), printed.place(), List.of(zone));
    }

    /** The zone of a piece, if it has a usable one. */
    public static Optional<Map<FieldName, FieldValue>> of(PieceText piece) {
        return piece.zone().map(MrzFields::of);
    }
}
