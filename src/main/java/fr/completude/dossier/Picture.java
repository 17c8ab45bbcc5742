package fr.completude.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A pictorial region of a page, such as a portrait, and what was measured on it.
 *
 * @param box where it stands
 * @param measures raw values by name, in the units documented by the reader; limits are config
 * @param faces the faces on it, each from crown to chin
 * @param drawing for people to see: the picture upright with what was measured drawn on it, a JPEG in base64; null
 *     when nothing was drawn
 */
public record Picture(
        Box box,
        Map<String, Double> measures,
        List<Box> faces,
        @Nullable String drawing) {

    /** Name of the measure that says when a picture was taken: days since 1970-01-01, as the camera's clock had it. */
    public static final String TAKEN_ON = "takenOn";

    /** A picture that nothing was drawn on. */
    public Picture(Box box, Map<String, Double> measures, List<Box> faces) {
        this(box, measures, faces, null);
    }

    /** The same, of which the camera wrote when it was taken. */
    Picture taken(LocalDate day) {
        Map<String, Double> dated = new LinkedHashMap<>(measures);
        dated.put(TAKEN_ON, (double) day.toEpochDay());
        return new Picture(box, Collections.unmodifiableMap(dated), faces, drawing);
    }

    /** The day the camera wrote, if it did. */
    public Optional<LocalDate> takenOn() {
        return Optional.ofNullable(measures.get(TAKEN_ON)).map(days -> LocalDate.ofEpochDay(days.longValue()));
    }
}
