package fr.completude.dossier;

import java.util.List;
import java.util.Map;

/**
 * A pictorial region of a page, such as a portrait, and what was measured on it.
 *
 * @param box where it stands
 * @param measures raw values by name, in the units documented by the reader; limits are config
 */
public record Picture(Box box, Map<String, Double> measures, List<Box> faces) {}
