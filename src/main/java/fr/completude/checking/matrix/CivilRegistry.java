package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Communes whose civil registry the town halls consult themselves (REGLES H).
 *
 * @param entries by INSEE code of the commune, and of each commune or district that belongs to it
 */
public record CivilRegistry(Map<String, Entry> entries) {

    /** No commune known. */
    public static final CivilRegistry EMPTY = new CivilRegistry(Map.of());

    /** How long a check counts: communes join every month. */
    private static final Period LIFE = Period.ofMonths(12);

    /**
     * A commune.
     *
     * @param consulted whether its registry is consulted
     * @param since when it joined; null when not said
     * @param seen when somebody checked
     */
    public record Entry(boolean consulted, @Nullable LocalDate since, LocalDate seen) {}

    /**
     * Whether the registry of a commune is consulted.
     *
     * @param insee code of the commune at the birth date
     * @param today the day of the check
     * @return empty when the commune is not listed, has not joined yet, or was checked too long ago
     */
    public Optional<Boolean> consulted(String insee, LocalDate today) {
        return Optional.ofNullable(entries.get(insee))
                .filter(entry -> today.isBefore(entry.seen().plus(LIFE)))
                .filter(entry -> entry.since() == null || !entry.since().isAfter(today))
                .map(Entry::consulted);
    }

    /** The days on which the answer for a commune becomes another. */
    public List<LocalDate> turns(String insee) {
        return Optional.ofNullable(entries.get(insee)).stream()
                .flatMap(entry -> Stream.concat(
                        Stream.ofNullable(entry.since()), Stream.of(entry.seen().plus(LIFE))))
                .toList();
    }
}
