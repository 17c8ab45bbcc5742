package fr.completude.checking.checks;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.checking.people.PersonName;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Piece;

/** The fields that name one of the two persons of a paper. */
public enum Names {
    FIRST(
            FieldName.HOLDER_FAMILY_NAME,
            FieldName.HOLDER_USAGE_NAME,
            FieldName.HOLDER_GIVEN_NAMES,
            FieldName.HOLDER_BIRTH_DATE),
    SECOND(
            FieldName.SECOND_HOLDER_FAMILY_NAME,
            FieldName.SECOND_HOLDER_USAGE_NAME,
            FieldName.SECOND_HOLDER_GIVEN_NAMES,
            FieldName.SECOND_HOLDER_BIRTH_DATE);

    private final FieldName family;
    private final FieldName usage;
    private final FieldName given;
    private final FieldName birth;

    Names(FieldName family, FieldName usage, FieldName given, FieldName birth) {
        this.family = family;
        this.usage = usage;
        this.given = given;
        this.birth = birth;
    }

    public FieldName family() {
        return family;
    }

    public FieldName given() {
        return given;
    }

    public FieldName birth() {
        return birth;
    }

    /** The name as printed; empty when it was not read. */
    public PersonName on(Piece piece) {
        return PersonName.printed(
                piece.value(family).orElse(null),
                piece.value(usage).orElse(null),
                piece.value(given).orElse(null));
    }

    boolean areOn(Piece piece) {
        return !on(piece).isEmpty();
    }

    /** The reading of the name that is the least sure. */
    Optional<FieldValue> least(Piece piece) {
        return Stream.of(family, usage, given)
                .flatMap(name -> piece.field(name).stream())
                .min(Comparator.comparingDouble(FieldValue::confidence));
    }
}
