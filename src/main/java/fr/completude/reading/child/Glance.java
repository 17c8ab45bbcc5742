package fr.completude.reading.child;

import java.util.Arrays;
import java.util.stream.IntStream;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * A quick look at a page, to decide whether and how it is worth reading: a few hundredths of a second instead of the
 * seconds that OCR of a blank page, a portrait or a page on its side would take.
 *
 * @param inkShare share of the page that is dark on its surroundings
 * @param toneShare share of the page that is dark over an area of some millimetres, as pictures are and text is not
 * @param inRows shapes of the size of characters that stand side by side, as in upright text
 * @param inColumns shapes that stand one below the other, as in text on its side
 * @param characterHeight median height of the shapes in rows, in fractions of the page's height
 * @param lines which way the lines of text run
 */
record Glance(
        double inkShare, double toneShare, int inRows, int inColumns, double characterHeight, LineDirection lines) {

    private static final int LOOKED_AT = 1700;
    private static final double CELLS = 80;
    private static final int DARKER = 50;

    /** Looks at a grey page. */
    static Glance at(Leptonica leptonica, Pix grey) {
        double scale = Math.min(1, (double) LOOKED_AT / Math.max(grey.width(), grey.height()));
        try (Pix small = grey.scaled(scale);
                Pix black = binary(leptonica, small)) {
            int[][] boxes = boxes(leptonica, black);
            CharacterRows rows = CharacterRows.among(boxes);
            CharacterRows columns = CharacterRows.among(transposed(boxes));
            return new Glance(
                    ink(leptonica, black),
                    tones(small),
                    rows.count(),
                    columns.count(),
                    rows.medianHeight() / small.height(),
                    LineDirection.of(leptonica, black));
        }
    }

    /** The connected shapes of ink of a grey page, each left, top, width, height, in pixels of any scale. */
    static int[][] shapes(Leptonica leptonica, Pix grey) {
        double scale = Math.min(1, (double) LOOKED_AT / Math.max(grey.width(), grey.height()));
        try (Pix small = grey.scaled(scale);
                Pix black = binary(leptonica, small)) {
            return boxes(leptonica, black);
        }
    }

    /** Whether there can be text; textures of pictures, too, have some shapes side by side. */
    boolean hasText() {
        int shapes = Math.max(inRows, inColumns);
        return shapes >= 12 || (shapes >= 3 && inkShare < 0.02);
    }

    /** Whether there can be a picture of the size of an identity photo. */
    boolean hasPicture() {
        return toneShare > 0.004;
    }

    /** Whether the page seems to lie on its side. */
    boolean looksSideways() {
        int more = Math.max(inRows, inColumns);
        boolean told = more > 40 && more > 1.5 * Math.min(inRows, inColumns);
        return told ? inColumns > inRows : lines.sure() && lines.down();
    }

    /** Degrees clockwise by which the lines of text are slanted. */
    double slant() {
        return lines.slant();
    }

    private static Pix binary(Leptonica leptonica, Pix grey) {
        Pointer normalised = leptonica.pixOtsuThreshOnBackgroundNorm(
                grey.pointer(), null, 10, 15, 100, 50, 255, 2, 2, 0.1f, new IntByReference());
        // Images of a few pixels are too small for the tiles of that method.
        return Pix.owning(
                leptonica, normalised != null ? normalised : leptonica.pixThresholdToBinary(grey.pointer(), 128));
    }

    private static double ink(Leptonica leptonica, Pix black) {
        IntByReference count = new IntByReference();
        leptonica.pixCountPixels(black.pointer(), count, null);
        return (double) count.getValue() / ((double) black.width() * black.height());
    }

    /** Share of the cells of a coarse grid that are clearly darker than the paper. */
    private static double tones(Pix page) {
        try (Pix cells = page.scaled(Math.min(1, CELLS / Math.max(page.width(), page.height())))) {
            byte[] grey = cells.grey();
            int[] sorted = IntStream.range(0, grey.length)
                    .map(i -> grey[i] & 0xFF)
                    .sorted()
                    .toArray();
            int paper = sorted[sorted.length - 1 - sorted.length / 20];
            return (double) Arrays.stream(sorted)
                            .filter(cell -> cell < paper - DARKER)
                            .count()
                    / sorted.length;
        }
    }

    /** The connected shapes, each left, top, width, height. */
    private static int[][] boxes(Leptonica leptonica, Pix black) {
        Pointer boxes = leptonica.pixConnCompBB(black.pointer(), 8);
        if (boxes == null) {
            return new int[0][];
        }
        try {
            IntByReference x = new IntByReference();
            IntByReference y = new IntByReference();
            IntByReference w = new IntByReference();
            IntByReference h = new IntByReference();
            int[][] found = new int[Math.min(leptonica.boxaGetCount(boxes), CharacterRows.MOST)][];
            for (int i = 0; i < found.length; i++) {
                leptonica.boxaGetBoxGeometry(boxes, i, x, y, w, h);
                found[i] = new int[] {x.getValue(), y.getValue(), w.getValue(), h.getValue()};
            }
            return found;
        } finally {
            leptonica.boxaDestroy(new PointerByReference(boxes));
        }
    }

    private static int[][] transposed(int[][] boxes) {
        return Arrays.stream(boxes)
                .map(box -> new int[] {box[1], box[0], box[3], box[2]})
                .toArray(int[][]::new);
    }
}
