package fr.completude.recognition.fields;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Run;

/** Which of the two persons a piece may name. */
enum Holder {
    FIRST(
            FieldName.HOLDER_FAMILY_NAME,
            FieldName.HOLDER_USAGE_NAME,
            FieldName.HOLDER_GIVEN_NAMES,
            FieldName.HOLDER_BIRTH_DATE,
            FieldName.HOLDER_BIRTH_PLACE),
    SECOND(
            FieldName.SECOND_HOLDER_FAMILY_NAME,
            FieldName.SECOND_HOLDER_USAGE_NAME,
            FieldName.SECOND_HOLDER_GIVEN_NAMES,
            FieldName.SECOND_HOLDER_BIRTH_DATE,
            FieldName.SECOND_HOLDER_BIRTH_PLACE);

    private final FieldName family;
    private final FieldName usage;
    private final FieldName given;
    private final FieldName birthDate;
    private final FieldName birthPlace;

    Holder(FieldName family, FieldName usage, FieldName given, FieldName birthDate, FieldName birthPlace) {
        this.family = family;
        this.usage = usage;
        this.given = given;
        this.birthDate = birthDate;
        this.birthPlace = birthPlace;
    }

    Set<FieldName> birth() {
        return Set.of(birthDate, birthPlace);
    }

    FieldName birthDate() {
        return birthDate;
    }

    FieldName birthPlace() {
        return birthPlace;
    }

    Set<FieldName> names() {
        return Set.of(family, usage, given);
    }

    /** The fields of a person read from some words. */
    Map<FieldName, FieldValue> fields(Person person, double trust, Run run, Lexicon lexicon) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        put(fields, family, person.family(), trust * person.trust(), run);
        put(fields, usage, person.usage(), trust * person.trust(), run);
        put(fields, given, lexicon.spelled(givenNames(person.given()), run), trust * person.trust(), run);
        return fields;
    }

    private static String givenNames(List<String> names) {
        return String.join(
                ", ",
                names.stream().map(NameForms::clean).filter(n -> !n.isEmpty()).toList());
    }

    private static void put(Map<FieldName, FieldValue> fields, FieldName name, String value, double trust, Run run) {
        String clean = NameForms.clean(value);
        if (!clean.isEmpty()) {
            fields.put(name, Readings.of(clean, trust, run));
        }
    }
}
