package fr.completude.reading.child.photo;

import java.util.Map;
import java.util.TreeMap;

/**
 * Limits to try measures with while they are calibrated. The program's own limits are configuration; these exist so
 * that the meter can be evaluated alone.
 */
final class TrialLimits {

    private record Limit(double outLow, double low, double high, double outHigh) {}

    private static final double NONE = 1e9;

    private static final Map<String, Limit> LIMITS = Map.ofEntries(
            Map.entry("faces", new Limit(1, 1, 1, 1)),
            Map.entry("frameWidth", new Limit(33, 34, 36, 37)),
            Map.entry("frameHeight", new Limit(43, 44, 46, 47)),
            Map.entry("frameRatio", new Limit(0.72, 0.758, 0.798, 0.84)),
            Map.entry("faceHeight", new Limit(27, 30.6, 36.9, 39.6)),
            Map.entry("roll", new Limit(-8, -5, 5, 8)),
            Map.entry("yaw", new Limit(-20, -10, 10, 20)),
            Map.entry("sharpness", new Limit(0.15, 0.35, NONE, NONE)),
            Map.entry("backgroundLightness", new Limit(40, 60, 92, NONE)),
            Map.entry("backgroundSpread", new Limit(-NONE, 0, 12, NONE)),
            Map.entry("backgroundWhiteness", new Limit(-NONE, 0, 235, 245)),
            Map.entry("faceLuminance", new Limit(45, 70, 200, 235)),
            Map.entry("clippedHighlights", new Limit(-NONE, 0, 0.01, 0.15)),
            Map.entry("lightBalance", new Limit(0.5, 0.7, 1.4, 2)),
            Map.entry("saturation", new Limit(-NONE, 5, NONE, NONE)));

    private TrialLimits() {}

    /** The measures that are not right, with "out" or "doubt" for each; empty for a photo that looks compliant. */
    static Map<String, String> faults(Map<String, Double> measures) {
        Map<String, String> faults = new TreeMap<>();
        LIMITS.forEach((name, limit) -> {
            Double value = measures.get(name);
            if (value == null) {
                if (!name.equals("frameWidth") && !name.equals("frameHeight")) {
                    faults.put(name, "doubt (absent)");
                }
            } else if (value < limit.outLow() || value > limit.outHigh()) {
                faults.put(name, "out (%.2f)".formatted(value));
            } else if (value < limit.low() || value > limit.high()) {
                faults.put(name, "doubt (%.2f)".formatted(value));
            }
        });
        return faults;
    }

    static String verdict(Map<String, String> faults) {
        if (faults.isEmpty()) {
            return "compliant";
        }
        return faults.values().stream().anyMatch(fault -> fault.startsWith("out")) ? "non-compliant" : "to-review";
    }
}
