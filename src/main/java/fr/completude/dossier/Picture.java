package fr.completude.dossier;

import java.util.List;
import java.util.Map;

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

    /** A picture that nothing was drawn on. */
    public Picture(Box box, Map<String, Double> measures, List<Box> faces) {
        this(box, measures, faces, null);
    }
}
