package fr.completude.dossier;

/**
 * A part of a page to be read again, with more care.
 *
 * @param page number of the page, from 1
 * @param box fractions of the upright page
 */
public record Look(int page, Box box, Kind kind) {

    /** What is expected there. */
    public enum Kind {
        /** Print too small or too faint for the first reading. */
        TEXT,
        /** A single line that is a number, of letters and digits. */
        NUMBER,
        /** Light print on dark bands, anywhere in the box. */
        BAND,
        /** A machine readable zone. */
        MRZ
    }
}
