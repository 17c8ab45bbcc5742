package fr.completude.reading.child.photo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A photo found on a page.
 *
 * @param view where it lies, in pixels of the page
 * @param edges how its frame is known
 * @param picture the photo drawn upright
 * @param heads the heads on it, in pixels of the picture
 */
record Shot(View view, Edges edges, Pixels picture, List<Head> heads) {

    /** How the frame of a photo is known. */
    enum Edges {
        /** The print stands out from what it lies on. */
        PRINT,
        /** The whole image is the photo. */
        IMAGE,
        /** The paper of the print cannot be told from what it lies on: its size is unknown. */
        UNSEEN
    }

    /** Lowest height of a head that stands aside, in heights of the picture: below, the picture is not of a person. */
    private static final double TALL = 0.35;

    /** A head that fills this much of a landscape picture is the subject wherever it stands. */
    private static final double SUBJECT = 0.62;

    /** The head that the photo is of. */
    Optional<Head> sitter() {
        return heads.stream().max(Comparator.comparingDouble(Head::height));
    }

    /** Height of the largest head in heights of the picture; 0 without a head. */
    double headRatio() {
        return sitter().map(head -> head.height() / picture.height()).orElse(0.0);
    }

    /** Width over height. */
    double ratio() {
        return view.width() / view.height();
    }

    /**
     * Whether the picture is laid out as a portrait. A card is not: it is landscape, with one small portrait on a side.
     */
    boolean portrait() {
        return sitter().map(this::subject).orElse(false);
    }

    private boolean subject(Head head) {
        double aside = Math.abs(head.centre().x() / picture.width() - 0.5);
        boolean company =
                heads.stream().anyMatch(other -> !other.equals(head) && other.height() >= head.height() * 0.8);
        if (ratio() > 1.2) {
            return aside < 0.14 || company || headRatio() >= SUBJECT;
        }
        return aside < 0.2 || company || headRatio() >= TALL;
    }
}
