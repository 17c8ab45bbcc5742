package fr.completude.checking.dates;

/** What holds on the very day a limit is reached: « moins de 3 mois » on the day the third month ends. */
public enum Edge {
    /** The piece is no longer good that day (strict reading, the national default). */
    EXCLUDED,
    /** It is still good that day ({@code bord_inclus} in a commune profile). */
    INCLUDED
}
