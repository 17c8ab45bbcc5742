package fr.completude.dossier;

import java.util.Locale;

/** What the measures of an identity photo add up to; a person decides. */
public enum PhotoAssessment {
    COMPLIANT,
    NON_COMPLIANT,
    TO_REVIEW;

    /** The word used in reports: {@code non-compliant}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
