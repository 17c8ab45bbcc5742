package fr.completude.recognition.evaluation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How many fields stand how to the truth. */
public final class Tally {

    private final Map<Exactness, Integer> counts = new EnumMap<>(Exactness.class);

    /** Counts one more. */
    public void add(Exactness outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    /** How many there are of one outcome. */
    public int count(Exactness outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** How many there are. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share that is exact, {@code 97.3 %}; a dash where there is nothing. */
    public String exact() {
        return percent(count(Exactness.EXACT), all());
    }

    /** Share that is exact or differs in accents and signs only. */
    public String alike() {
        return percent(count(Exactness.EXACT) + count(Exactness.ALIKE), all());
    }

    /** A share, {@code 97.3 %}. */
    public static String percent(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }
}
