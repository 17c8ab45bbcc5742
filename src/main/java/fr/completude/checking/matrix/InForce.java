package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.List;

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

    /** The days from which {@link #on(LocalDate)} answers otherwise. */
    public List<LocalDate> turns() {
        return to == null ? List.of(from) : List.of(from, to.plusDays(1));
    }

    boolean overlaps(InForce other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
