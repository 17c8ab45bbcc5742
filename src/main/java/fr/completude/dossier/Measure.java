package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A quantity measured on a photo, against its limits.
 *
 * @param unit {@code mm}, {@code degrees}, {@code ratio}, {@code count}, {@code level} (0 to 255)
 * @param min lower limit, null if none
 * @param max upper limit, null if none
 */
public record Measure(
        String name,
        @Nullable Double value,
        String unit,
        @Nullable Double min,
        @Nullable Double max,
        Status status) {

    /** Whether the value lies within its limits. */
    public enum Status {
        OK,
        OUT,
        DOUBT,
        UNKNOWN
    }

    /** The same, called wrong. */
    public Measure refused() {
        return new Measure(name, value, unit, min, max, Status.OUT);
    }
}
