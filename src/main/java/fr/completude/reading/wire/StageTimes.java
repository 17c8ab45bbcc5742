package fr.completude.reading.wire;

import java.util.EnumMap;
import java.util.Map;

/**
 * Time spent by stage.
 *
 * @param nanos nanoseconds of each stage; a stage that took none may be absent
 */
public record StageTimes(Map<Stage, Long> nanos) {

    /** No time at all. */
    public static final StageTimes NONE = new StageTimes(Map.of());

    /** Both together. */
    public StageTimes plus(StageTimes other) {
        Map<Stage, Long> sum = new EnumMap<>(Stage.class);
        sum.putAll(nanos);
        other.nanos.forEach((stage, time) -> sum.merge(stage, time, Long::sum));
        return new StageTimes(sum);
    }

    /** Of one stage, in seconds. */
    public double seconds(Stage stage) {
        return nanos.getOrDefault(stage, 0L) / 1e9;
    }
}
