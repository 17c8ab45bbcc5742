package fr.completude.reporting;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Verdict;

/**
 * Counts over the rows of a digest.
 *
 * @param verdicts dossiers by verdict, every verdict there
 * @param missing dossiers by what they miss, most frequent first; only those that are incomplete count
 */
record Tally(int dossiers, Map<Verdict, Integer> verdicts, Map<String, Integer> missing) {

    static Tally of(Iterable<DigestRow> rows) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        Map<String, Integer> missing = new HashMap<>();
        int dossiers = 0;
        for (DigestRow row : rows) {
            dossiers++;
            verdicts.merge(row.verdict(), 1, Integer::sum);
            if (row.verdict() == Verdict.INCOMPLETE) {
                row.missing().stream().distinct().forEach(title -> missing.merge(title, 1, Integer::sum));
            }
        }
        return new Tally(dossiers, verdicts, mostFrequentFirst(missing));
    }

    private static Map<String, Integer> mostFrequentFirst(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> entries = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map<String, Integer> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
