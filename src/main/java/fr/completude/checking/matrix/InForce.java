package fr.completude.checking.matrix;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The appointment days a rule is for.
 *
 * @param from first day
 * @param to last day; null when no end is known
 */
public record InForce(LocalDate from, @Nullable LocalDate to) {

    /** Of old, and without a known end. */
    public static final InForce ALWAYS = new InForce(LocalDate.MIN, null);

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(InForce other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
