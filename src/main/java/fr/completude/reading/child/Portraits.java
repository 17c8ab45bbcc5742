package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import fr.completude.dossier.Box;
import fr.completude.dossier.Picture;
import org.jspecify.annotations.Nullable;

/** Looks for portraits on pages: where there is next to nothing else, and stuck on a form or beside a paper. */
record Portraits(PictureMeter meter) {

    /** A page with more words is a document, not a portrait. */
    private static final int FEW_WORDS = 12;

    /** Longer edge of the page, px, at which a face is told from other dark places. */
    private static final int LOOKED_AT = 800;

    /** The marks of ink and the portraits of a page that was read. */
    List<Picture> on(Sheet sheet, OcrPass pass) {
        if (!sheet.glance().hasPicture()) {
            return pass.marks();
        }
        Double dpi = sheet.picture().dpi();
        if (pass.sensibleWords() < FEW_WORDS) {
            List<Picture> pictures = new ArrayList<>(pass.marks());
            pictures.addAll(meter.measure(Upright.turned(sheet.inColour(), pass.turn()), dpi));
            return pictures;
        }
        // That of a card or passport is no photo, and costs time.
        return pass.mrz().isEmpty()
                ? amongWords(pass.marks(), sheet.pix(), pass.turn(), sheet::inColour, dpi)
                : pass.marks();
    }

    /**
     * The marks of ink and the portraits of a page full of words; a portrait is no ink.
     *
     * @param page the page as it lies
     * @param turn degrees clockwise that make it upright
     * @param colours the page as it lies, asked for only where there may be a portrait
     */
    List<Picture> amongWords(
            List<Picture> marks, Pix page, int turn, Supplier<BufferedImage> colours, @Nullable Double dpi) {
        List<Box> places = places(page, turn);
        if (places.isEmpty()) {
            return marks;
        }
        List<Picture> portraits = meter.measureAt(Upright.turned(colours.get(), turn), dpi, places);
        List<Picture> pictures = new ArrayList<>(marks);
        pictures.removeIf(
                mark -> portraits.stream().anyMatch(portrait -> portrait.box().holds(mark.box())));
        pictures.addAll(portraits);
        return pictures;
    }

    /** Where there may be a portrait, on the page set upright. */
    private List<Box> places(Pix page, int turn) {
        double scale = 1;
        while (Math.max(page.width(), page.height()) * scale >= 2 * LOOKED_AT) {
            scale /= 2;
        }
        try (Pix reduced = page.scaled(scale)) {
            List<Box> spots = TonedSpots.on(reduced).stream()
                    .map(spot -> Upright.turned(spot, turn))
                    .toList();
            if (spots.isEmpty()) {
                return spots;
            }
            try (Pix upright = reduced.turned(turn)) {
                return meter.likely(upright.grey(), upright.width(), upright.height(), spots);
            }
        }
    }
}
