package fr.completude.checking.dates;

/** What a date rule says of a date on a given day. */
public enum Timeliness {
    GOOD,
    /** Too old, or past its end. */
    PAST,
    /** Dated after the day: probably misread, never good. */
    FUTURE,
    /** The date is known too roughly to tell. */
    UNDECIDED
}
