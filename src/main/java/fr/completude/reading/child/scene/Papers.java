package fr.completude.reading.child.scene;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The papers that a picture shows.
 *
 * @param sheet the one sheet or card on a darker background; null when there is none
 * @param cards the cards on a ground of one colour
 */
public record Papers(@Nullable PageQuad sheet, List<PageQuad> cards) {

    /** A picture that is nothing but the page. */
    public static final Papers NONE = new Papers(null, List.of());

    /**
     * Looks for them.
     *
     * @param grey values row after row of a small image, of some hundred pixels
     * @param proportions long over short edge of the papers known
     */
    public static Papers on(byte[] grey, int width, int height, List<Double> proportions) {
        PageQuad sheet = PaperOutline.on(grey, width, height).orElse(null);
        return new Papers(sheet, sheet != null ? List.of() : Cards.on(grey, width, height, proportions));
    }
}
