package fr.completude.recognition.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What words alone say of a type.
 *
 * @param shares how likely each type is, together 1
 */
public record Opinion(Map<String, Double> shares) {

    /**
     * The likelihoods that weights added up make.
     *
     * @param sums of each type; only their differences matter
     */
    static Opinion of(List<String> types, double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - most);
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            shares.put(types.get(i), Math.exp(sums[i] - most) / total);
        }
        return new Opinion(shares);
    }

    /** The likeliest type; {@link WordModel#OTHER} when it is most likely of none. */
    public String likeliest() {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(WordModel.OTHER);
    }

    /** How likely the type is; 0 for one it was never taught. */
    public double of(String type) {
        return shares.getOrDefault(type, 0.0);
    }

    /** How many times likelier the type is than the likeliest of all others. */
    double lead(String type) {
        double next = shares.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(type))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return of(type) / Math.max(next, Double.MIN_NORMAL);
    }

    /** Whether it was taught papers of the type. */
    boolean knows(String type) {
        return shares.containsKey(type);
    }
}
