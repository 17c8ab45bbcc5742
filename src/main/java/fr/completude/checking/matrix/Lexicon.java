package fr.completude.checking.matrix;

import java.util.Map;
import java.util.Set;

/**
 * The pieces the matrix may name, in words, and the families they form.
 *
 * @param labels French name by type
 * @param subtypes subtypes by type
 * @param families types by family
 * @param measures French name of what is measured on a photo
 * @param recognised types the catalogue of recognition knows; the others are never found, only asked for
 */
public record Lexicon(
        Map<String, String> labels,
        Map<String, Map<String, String>> subtypes,
        Map<String, Set<String>> families,
        Map<String, String> measures,
        Set<String> recognised) {

    /** The French name of a type; the type itself when the lexicon has none. */
    public String label(String type) {
        return labels.getOrDefault(type, type);
    }
}
