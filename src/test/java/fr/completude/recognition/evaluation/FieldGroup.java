package fr.completude.recognition.evaluation;

import fr.completude.dossier.FieldName;

/** Fields that are measured together. */
public enum FieldGroup {
    NAMES,
    DATES,
    AMOUNTS,
    NUMBERS,
    OTHERS;

    /** The group of a field. */
    public static FieldGroup of(FieldName field) {
        return switch (field) {
            case HOLDER_FAMILY_NAME,
                    HOLDER_USAGE_NAME,
                    HOLDER_GIVEN_NAMES,
                    SECOND_HOLDER_FAMILY_NAME,
                    SECOND_HOLDER_USAGE_NAME,
                    SECOND_HOLDER_GIVEN_NAMES -> NAMES;
            case ISSUED_ON,
                    EXPIRES_ON,
                    VALID_FROM,
                    PERIOD_START,
                    PERIOD_END,
                    HOLDER_BIRTH_DATE,
                    SECOND_HOLDER_BIRTH_DATE -> DATES;
            case AMOUNT -> AMOUNTS;
            case DOCUMENT_NUMBER, STAMP_NUMBER, PRE_APPLICATION_NUMBER, TAX_YEAR -> NUMBERS;
            default -> OTHERS;
        };
    }
}
