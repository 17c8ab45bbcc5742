package fr.completude.bench;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How many fields stand how to the truth. */
final class Tally {

    private final Map<Exactness, Integer> counts = new EnumMap<>(Exactness.class);

    void add(Exactness outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    int count(Exactness outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share that is exact, {@code 97.3 %}; a dash where there is nothing. */
    String exact() {
        return percent(count(Exactness.EXACT), all());
    }

    /** Share that is exact or differs in accents and signs only. */
    String alike() {
        return percent(count(Exactness.EXACT) + count(Exactness.ALIKE), all());
    }

    static String percent(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }
}
