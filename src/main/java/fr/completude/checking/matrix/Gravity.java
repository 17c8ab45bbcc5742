package fr.completude.checking.matrix;

/** How much hangs on a requirement. */
public enum Gravity {
    /** {@code bloquant}: the appointment is postponed for it. */
    BLOCKING,
    /** {@code verif}: the officer decides at the counter. */
    CHECK,
    /** {@code info}: a reminder. */
    REMINDER
}
