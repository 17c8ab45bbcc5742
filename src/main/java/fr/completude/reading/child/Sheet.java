package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fr.completude.reading.child.scene.LetterChains;
import fr.completude.reading.child.scene.PageQuad;
import fr.completude.reading.child.scene.Papers;
import fr.completude.reading.wire.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a page made ready to be read: in grey and in Leptonica's memory, looked at when that is asked for. Owned:
 * closing frees it.
 */
final class Sheet implements AutoCloseable {

    /** Detail finer than this serves nobody, and costs. */
    private static final double LONGEST_EDGE = 3600;

    private static final double OUTLINE_EDGE = 400;

    /** Slanted by more degrees than this, turning a page within its own edges would cut off its corners. */
    private static final double STEEP = 2.5;

    /** Inches. */
    private static final double LONGEST_CARD = 5.5;

    /** Of an A4 sheet, inches. */
    private static final double LONG_EDGE = 11.7;

    /** A page turned by up to a quarter takes no less of the longer edge of what was grown to hold it. */
    private static final double LEAST_OF_PICTURE = 0.7;

    private final PageContent.Picture picture;
    private final Pix pix;
    private final Supplier<Glance> look;
    private final Supplier<BufferedImage> colours;
    private @Nullable Glance glance;
    private @Nullable Exposure exposure;
    private byte @Nullable [] grey;

    private Sheet(PageContent.Picture picture, Pix pix, Supplier<Glance> look, Supplier<BufferedImage> colours) {
        this.picture = picture;
        this.pix = pix;
        this.look = look;
        this.colours = colours;
    }

    static Sheet of(Leptonica leptonica, PageContent.Picture picture) {
        Pix pix = grey(leptonica, picture);
        return new Sheet(picture, pix, () -> Glance.at(leptonica, pix), () -> picture.image()
                .colours());
    }

    /** The picture of a sheet askew, set level: grown by corners that hold nothing. */
    static Sheet levelled(Leptonica leptonica, PageContent.Picture level, Sheet askew) {
        Pix pix = grey(leptonica, level);
        double scale = (double) pix.width() / level.image().width();
        Double dpi = level.dpi();
        double edge = Math.max(askew.width(), askew.height());
        double page = dpi == null ? edge : Math.min(edge, Math.max(edge * LEAST_OF_PICTURE, dpi * LONG_EDGE));
        return new Sheet(level, pix, () -> Glance.at(leptonica, pix, page * scale), () -> level.image()
                .colours());
    }

    /** The picture in grey, no larger than serves reading. */
    static Pix grey(Leptonica leptonica, PageContent.Picture picture) {
        try (Pix full = Pix.greyOf(leptonica, picture.image())) {
            return full.scaled(Math.min(1, LONGEST_EDGE / Math.max(full.width(), full.height())));
        }
    }

    /** A part of a sheet as if seen from above, its resolution taken from the size that paper must have. */
    static Sheet of(Leptonica leptonica, Sheet whole, PageQuad part, List<PaperSize> papers) {
        Sheet flat = of(
                leptonica,
                Perspective.straightenedGrey(whole.picture, part, whole.grey(), whole.pix.width(), whole.pix.height()));
        PageContent.Picture picture = flat.picture;
        Double dpi = picture.dpi() != null
                ? picture.dpi()
                : KnownSize.dpi(
                        picture.image().width(),
                        picture.image().height(),
                        flat.glance().characterHeight(),
                        papers);
        return new Sheet(
                new PageContent.Picture(picture.image(), dpi, picture.rotation()),
                flat.pix,
                flat::glance,
                () -> Perspective.straightened(whole.picture, part).image().colours());
    }

    /** The picture in its colours. */
    BufferedImage inColour() {
        return colours.get();
    }

    PageContent.Picture picture() {
        return picture;
    }

    Pix pix() {
        return pix;
    }

    /** The grey values of {@link #pix}, row after row. */
    byte[] grey() {
        byte[] values = grey;
        if (values == null) {
            values = pix.width() == width() ? picture.image().grey() : pix.grey();
            grey = values;
        }
        return values;
    }

    /** Dots per inch to read by; null for a card, whose print is small, so that the print itself decides. */
    @Nullable
    Double readingDpi() {
        Double dpi = dpi();
        return dpi != null && Math.max(pix.width(), pix.height()) / dpi < LONGEST_CARD ? null : dpi;
    }

    /** Width of the picture, px. */
    int width() {
        return picture.image().width();
    }

    /** Height, px. */
    int height() {
        return picture.image().height();
    }

    Glance glance() {
        Glance seen = glance;
        if (seen == null) {
            seen = look.get();
            glance = seen;
        }
        return seen;
    }

    /** How {@link #pix} is exposed. */
    Exposure exposure() {
        Exposure known = exposure;
        if (known == null) {
            known = Exposure.of(grey());
            exposure = known;
        }
        return known;
    }

    /** Dots per inch of {@link #pix}, null when unknown. */
    @Nullable
    Double dpi() {
        Double dpi = picture.dpi();
        return dpi == null
                ? null
                : Double.valueOf(dpi * pix.width() / picture.image().width());
    }

    /** The picture turned so that its lines run along its sides, nothing cut off; empty when they all but do. */
    Optional<PageContent.Picture> levelled(double slant) {
        return Math.abs(slant) < STEEP
                ? Optional.empty()
                : Optional.of(
                        new PageContent.Picture(picture.image().levelled(-slant), picture.dpi(), picture.rotation()));
    }

    /**
     * Degrees clockwise by which the lines of writing are slanted. Where the ink as a whole and the letters do not tell
     * the same, as on a photo with more in it than a paper, the letters alone are asked.
     */
    double slant() {
        Glance seen = glance();
        LineDirection lines = seen.lines();
        if (lines.sure() && lines.down() == seen.looksSideways()) {
            return lines.slant();
        }
        double slant = LetterChains.slant(seen.darkShapes()).orElse(lines.slant());
        // Quarter turns lose nothing and are made later.
        return slant > 45 ? slant - 90 : slant < -45 ? slant + 90 : slant;
    }

    /** Whether a picture without upright text bears writing at an angle, as a card in a scene does. */
    boolean isWrittenAskew() {
        return glance().hasPicture()
                && LetterChains.slant(glance().darkShapes()).stream()
                        .anyMatch(slant -> Math.abs(Math.IEEEremainder(slant, 90)) > STEEP);
    }

    /** The papers that the picture shows, where it is large enough to hold any. */
    Optional<Papers> papers(List<PaperSize> known) {
        double edge = Math.max(pix.width(), pix.height());
        if (edge < OUTLINE_EDGE) {
            return Optional.empty();
        }
        try (Pix small = pix.scaled(OUTLINE_EDGE / edge)) {
            List<Double> proportions = known.stream().map(PaperSize::proportion).toList();
            return Optional.of(Papers.on(small.grey(), small.width(), small.height(), proportions));
        }
    }

    @Override
    public void close() {
        pix.close();
    }
}
