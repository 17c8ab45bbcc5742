package fr.completude.recognition.photo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.dossier.Measure;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.recognition.photo.PhotoLimits.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Holds raw measures against the limits. The program advises: non-compliant only when a measure is far out, compliant
 * only when everything required was measured and is right.
 */
public record PhotoJudge(PhotoLimits limits) {

    /** Every measure of the configuration, unknown ones included. */
    public List<Measure> measures(Map<String, Double> raw) {
        List<Measure> each = limits.limits().stream()
                .map(limit -> measure(limit, raw.get(limit.name())))
                .toList();
        Set<String> refused = limits.refusedTogether().stream()
                .filter(group -> each.stream()
                        .filter(PhotoJudge::isAmiss)
                        .map(Measure::name)
                        .toList()
                        .containsAll(group))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return each.stream()
                .map(measure -> refused.contains(measure.name()) ? measure.refused() : measure)
                .toList();
    }

    private static boolean isAmiss(Measure measure) {
        return measure.status() == Measure.Status.DOUBT || measure.status() == Measure.Status.OUT;
    }

    /** What the measures add up to. */
    public PhotoAssessment assessment(List<Measure> measures) {
        if (measures.stream().anyMatch(m -> m.status() == Measure.Status.OUT)) {
            return PhotoAssessment.NON_COMPLIANT;
        }
        boolean doubt = measures.stream().anyMatch(m -> m.status() == Measure.Status.DOUBT);
        boolean allSeen = limits.required().stream().allMatch(group -> measures.stream()
                .anyMatch(m -> group.contains(m.name()) && m.status() == Measure.Status.OK));
        return allSeen && !doubt ? PhotoAssessment.COMPLIANT : PhotoAssessment.TO_REVIEW;
    }

    private static Measure measure(Limit limit, @Nullable Double value) {
        return new Measure(limit.name(), value, limit.unit(), limit.min(), limit.max(), status(limit, value));
    }

    private static Measure.Status status(Limit limit, @Nullable Double value) {
        if (value == null || value.isNaN()) {
            return Measure.Status.UNKNOWN;
        }
        boolean within = (limit.min() == null || value >= limit.min()) && (limit.max() == null || value <= limit.max());
        if (within) {
            return Measure.Status.OK;
        }
        boolean refused = (limit.refusedBelow() != null && value < limit.refusedBelow())
                || (limit.refusedAbove() != null && value > limit.refusedAbove());
        return refused ? Measure.Status.OUT : Measure.Status.DOUBT;
    }
}
