package fr.completude.reading.child.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a picture shows.
 *
 * @param sheet the one sheet or card on a darker background; null when there is none
 * @param cards the cards on a ground of one colour; beside a sheet, those that do not lie on it
 */
public record Papers(@Nullable PageQuad sheet, List<PageQuad> cards) {

    /** Share of the picture by which papers side by side may seem to overlap when they lie askew. */
    private static final double TOUCHING = 0.03;

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
        List<PageQuad> cards = Cards.on(grey, width, height, proportions);
        return new Papers(
                sheet,
                cards.stream()
                        .filter(card -> sheet == null || !overlap(sheet, card.bounds()))
                        .toList());
    }

    private static boolean overlap(PageQuad sheet, Box card) {
        Box there = sheet.bounds();
        return there.holds(card)
                || (Math.min(there.right(), card.right()) - Math.max(there.left(), card.left()) > TOUCHING
                        && Math.min(there.bottom(), card.bottom()) - Math.max(there.top(), card.top()) > TOUCHING);
    }

    /** The sheet and the cards beside it. */
    public List<PageQuad> all() {
        return Stream.concat(Optional.ofNullable(sheet).stream(), cards.stream())
                .toList();
    }
}
