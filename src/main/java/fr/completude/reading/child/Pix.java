package fr.completude.reading.child;

import java.awt.image.BufferedImage;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.ILeptonica;
import org.jspecify.annotations.Nullable;

/** An image in Leptonica's memory, 8-bit grey unless said otherwise. It is owned: closing frees it. */
final class Pix implements AutoCloseable {

    /** Degrees; less disturbs no reader. */
    static final double LEAST_SLANT = 0.15;

    private final Leptonica leptonica;
    private final Pointer pointer;

    private Pix(Leptonica leptonica, Pointer pointer) {
        this.leptonica = leptonica;
        this.pointer = pointer;
    }

    /**
     * Takes over an image made by the library.
     *
     * @throws IllegalStateException if the library made none
     */
    static Pix owning(Leptonica leptonica, @Nullable Pointer pointer) {
        if (pointer == null) {
            throw new IllegalStateException("Leptonica could not make an image.");
        }
        return new Pix(leptonica, pointer);
    }

    /** A grey copy of an image; transparent parts show white paper. */
    static Pix greyOf(Leptonica leptonica, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Pix pix = owning(leptonica, leptonica.pixCreate(width, height, 8));
        int wordsPerLine = leptonica.pixGetWpl(pix.pointer);
        Pointer data = leptonica.pixGetData(pix.pointer);
        GreyRows rows = new GreyRows(image);
        int[] words = new int[wordsPerLine];
        for (int y = 0; y < height; y++) {
            byte[] grey = rows.row(y);
            for (int word = 0; word < wordsPerLine; word++) {
                int packed = 0;
                for (int x = word * 4; x < word * 4 + 4; x++) {
                    packed = packed << 8 | (x < width ? grey[x] & 0xFF : 0);
                }
                words[word] = packed;
            }
            data.write((long) y * wordsPerLine * Integer.BYTES, words, 0, wordsPerLine);
        }
        return pix;
    }

    /** An image of the given brightness, row after row. */
    static Pix of(Leptonica leptonica, byte[] grey, int width, int height) {
        Pix pix = owning(leptonica, leptonica.pixCreate(width, height, 8));
        int wordsPerLine = leptonica.pixGetWpl(pix.pointer);
        int[] words = new int[wordsPerLine * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                words[y * wordsPerLine + (x >> 2)] |= (grey[y * width + x] & 0xFF) << (24 - 8 * (x & 3));
            }
        }
        leptonica.pixGetData(pix.pointer).write(0, words, 0, words.length);
        return pix;
    }

    /** A black and white image, one bit a pixel, 32 to a word from the left, rows starting on a word. */
    static Pix ofBits(Leptonica leptonica, int[] bits, int width, int height) {
        Pix pix = owning(leptonica, leptonica.pixCreate(width, height, 1));
        leptonica.pixGetData(pix.pointer).write(0, bits, 0, bits.length);
        return pix;
    }

    Pointer pointer() {
        return pointer;
    }

    int width() {
        return leptonica.pixGetWidth(pointer);
    }

    int height() {
        return leptonica.pixGetHeight(pointer);
    }

    /** The image, larger or smaller. */
    Pix scaled(double factor) {
        if (factor == 1) {
            return owning(leptonica, leptonica.pixClone(pointer));
        }
        if (factor <= 0.5 && Math.min(width(), height()) >= 4) {
            try (Pix half = owning(leptonica, leptonica.pixScaleAreaMap2(pointer))) {
                return half.scaled(2 * factor);
            }
        }
        return owning(leptonica, leptonica.pixScaleGeneral(pointer, (float) factor, (float) factor, 0, 0));
    }

    /** A copy turned clockwise. */
    Pix turned(int degrees) {
        return owning(leptonica, leptonica.pixRotateOrth(pointer, degrees / 90));
    }

    /** The image turned clockwise by a small angle, white coming in at the corners; as it is where that changes nothing. */
    Pix slanted(double degrees) {
        if (Math.abs(degrees) < LEAST_SLANT) {
            return scaled(1);
        }
        return owning(
                leptonica,
                leptonica.pixRotate(
                        pointer,
                        (float) Math.toRadians(degrees),
                        ILeptonica.L_ROTATE_AREA_MAP,
                        ILeptonica.L_BRING_IN_WHITE,
                        0,
                        0));
    }

    /** A copy of a part, px. */
    Pix part(int left, int top, int width, int height) {
        Pointer box = leptonica.boxCreate(left, top, width, height);
        try {
            return owning(leptonica, leptonica.pixClipRectangle(pointer, box, null));
        } finally {
            leptonica.boxDestroy(new PointerByReference(box));
        }
    }

    /** A copy in which the paper is equally bright everywhere; without change when the image is too small for that. */
    Pix evened() {
        Pointer evened = leptonica.pixBackgroundNorm(pointer, null, null, 16, 16, 60, 100, 235, 2, 2);
        return evened == null ? scaled(1) : new Pix(leptonica, evened);
    }

    /** The grey values, row after row. */
    byte[] grey() {
        int width = width();
        int height = height();
        int wordsPerLine = leptonica.pixGetWpl(pointer);
        byte[] grey = new byte[width * height];
        int[] words = new int[wordsPerLine];
        Pointer data = leptonica.pixGetData(pointer);
        for (int y = 0; y < height; y++) {
            data.read((long) y * wordsPerLine * Integer.BYTES, words, 0, wordsPerLine);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (words[x >> 2] >> (24 - 8 * (x & 3)));
            }
        }
        return grey;
    }

    @Override
    public void close() {
        leptonica.pixDestroy(new PointerByReference(pointer));
    }
}
