package fr.completude.dossier;

import java.util.Locale;

/** What the check says of one requirement. */
public enum FindingStatus {
    SATISFIED,
    MISSING,
    /** Too old, or past its end, on the appointment day. */
    EXPIRED,
    /** Of the wrong person or address. */
    MISMATCH,
    NON_COMPLIANT,
    UNREADABLE,
    /** Only a person can say. */
    TO_REVIEW,
    /** Cannot be seen on a scan: presence, originals, a signature before the officer. */
    IN_PERSON,
    NOT_APPLICABLE;

    /** The word used in reports: {@code non-compliant}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a blocking requirement with this status makes the dossier incomplete. */
    public boolean fails() {
        return switch (this) {
            case MISSING, EXPIRED, MISMATCH, NON_COMPLIANT, UNREADABLE -> true;
            case SATISFIED, TO_REVIEW, IN_PERSON, NOT_APPLICABLE -> false;
        };
    }
}
