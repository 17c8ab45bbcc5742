package fr.completude.batch;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Sha256;

/**
 * A number read in a dossier that may serve in one dossier only.
 *
 * @param number without spaces
 */
public record SeenNumber(FieldName field, String number) {

    /** What is kept of it: the number itself stays in the reports. */
    String key() {
        return Sha256.of(field.id() + " " + number);
    }
}
