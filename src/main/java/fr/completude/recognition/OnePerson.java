package fr.completude.recognition;

import java.util.List;
import java.util.Map;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Region;
import fr.completude.recognition.text.Letters;
import org.jspecify.annotations.Nullable;

/** Keeps what two readers say of two people from making one person of them. */
final class OnePerson {

    private static final List<FieldName> NAMES = List.of(
            FieldName.HOLDER_FAMILY_NAME,
            FieldName.HOLDER_GIVEN_NAMES,
            FieldName.SECOND_HOLDER_FAMILY_NAME,
            FieldName.SECOND_HOLDER_GIVEN_NAMES);

    /** A family name may well be that of both, printed once. */
    private static final Map<FieldName, FieldName> SHARED = Map.of(
            FieldName.HOLDER_GIVEN_NAMES, FieldName.SECOND_HOLDER_GIVEN_NAMES,
            FieldName.HOLDER_BIRTH_DATE, FieldName.SECOND_HOLDER_BIRTH_DATE,
            FieldName.HOLDER_BIRTH_PLACE, FieldName.SECOND_HOLDER_BIRTH_PLACE);

    /** Less than any check believes. */
    private static final double DOUBTED = 0.5;

    private OnePerson() {}

    /** What a reader found; nothing when it names somebody else than is known already. */
    static Map<FieldName, FieldValue> of(Map<FieldName, FieldValue> known, Map<FieldName, FieldValue> found) {
        boolean another = NAMES.stream().anyMatch(name -> differ(known.get(name), found.get(name)));
        return another || completesFromElsewhere(known, found) ? Map.of() : found;
    }

    /** Families share a name: a family name alone gets its given names only from who read it on the same words. */
    private static boolean completesFromElsewhere(Map<FieldName, FieldValue> known, Map<FieldName, FieldValue> found) {
        return completes(known, found, FieldName.HOLDER_FAMILY_NAME, FieldName.HOLDER_GIVEN_NAMES)
                || completes(known, found, FieldName.SECOND_HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_GIVEN_NAMES);
    }

    private static boolean completes(
            Map<FieldName, FieldValue> known, Map<FieldName, FieldValue> found, FieldName half, FieldName other) {
        FieldValue mine = known.get(half);
        FieldValue theirs = found.get(half);
        return mine != null
                && theirs != null
                && known.get(other) == null
                && found.get(other) != null
                && mine.place().box().shared(theirs.place().box()) == 0;
    }

    /** One name, one birth on a paper are not those of two people: read of both, they are in doubt for both. */
    static void doubtShared(Map<FieldName, FieldValue> fields) {
        SHARED.forEach((first, second) -> {
            FieldValue mine = fields.get(first);
            FieldValue theirs = fields.get(second);
            if (mine != null && theirs != null && overlap(mine.place(), theirs.place())) {
                doubt(fields, first);
                doubt(fields, second);
            }
        });
        if (isSame(fields, FieldName.HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_FAMILY_NAME)
                && isSame(fields, FieldName.HOLDER_GIVEN_NAMES, FieldName.SECOND_HOLDER_GIVEN_NAMES)) {
            NAMES.forEach(name -> doubt(fields, name));
        }
    }

    private static boolean overlap(Region one, Region other) {
        return one.isInSameDocument(other)
                && one.page() == other.page()
                && one.box().shared(other.box()) > 0;
    }

    private static boolean isSame(Map<FieldName, FieldValue> fields, FieldName first, FieldName second) {
        FieldValue mine = fields.get(first);
        FieldValue theirs = fields.get(second);
        return mine != null && theirs != null && first(mine).equals(first(theirs));
    }

    private static void doubt(Map<FieldName, FieldValue> fields, FieldName name) {
        fields.computeIfPresent(name, (same, value) -> doubted(value));
    }

    private static FieldValue doubted(FieldValue value) {
        return new FieldValue(
                value.value(), Math.min(DOUBTED, value.confidence()), value.text(), value.place(), value.variants());
    }

    private static boolean differ(@Nullable FieldValue known, @Nullable FieldValue found) {
        return known != null && found != null && !first(known).equals(first(found));
    }

    /** The family name; of given names the first, as papers leave the others out. */
    private static String first(FieldValue names) {
        return Letters.lettersAndDigits(names.value().split(",", -1)[0]);
    }
}
