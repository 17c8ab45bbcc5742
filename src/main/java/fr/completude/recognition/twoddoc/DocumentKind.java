package fr.completude.recognition.twoddoc;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A type of document that 2D-Doc codes are made for.
 *
 * @param id two characters
 * @param title in French
 * @param category in French, such as {@code justificatif de domicile}
 * @param pieces types of our catalogue that such a document can be
 * @param sources where each field of the piece comes from, by id of a field, or {@code holder} and {@code
 *     secondHolder} for a whole name; the first source present counts
 * @param anonymous field that is {@code 1} when a further holder is not named in the code; null for none
 */
public record DocumentKind(
        String id,
        String title,
        String category,
        List<String> pieces,
        Map<String, List<Source>> sources,
        @Nullable String anonymous) {

    static final String HOLDER = "holder";
    static final String SECOND_HOLDER = "secondHolder";
}
