package fr.completude.reading.child;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.ILeptonica;
import org.jspecify.annotations.Nullable;

/**
 * An image in Leptonica's memory, 8-bit grey unless said otherwise. It is owned: closing frees it. Nothing changes it, so its
 * half and its grey values are made once.
 */
final class Pix implements AutoCloseable {

    /** Degrees; less disturbs no reader. */
    static final double LEAST_SLANT = 0.15;

    private static final double ABOUT = 0.01;

    private final Leptonica leptonica;
    private final Pointer pointer;
    private @Nullable Pix half;
    private byte @Nullable [] grey;

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
    static Pix greyOf(Leptonica leptonica, PageImage image) {
        return of(leptonica, image.grey(), image.width(), image.height());
    }

    /** An image of the given brightness, row after row. */
    static Pix of(Leptonica leptonica, byte[] grey, int width, int height) {
        Pix pix = owning(leptonica, leptonica.pixCreate(width, height, 8));
        int wordsPerLine = leptonica.pixGetWpl(pix.pointer);
        IntBuffer words = pix.words(wordsPerLine * height);
        byte[] row = new byte[wordsPerLine * Integer.BYTES];
        IntBuffer packed = ByteBuffer.wrap(row).asIntBuffer();
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, y * width, row, 0, width);
            words.put(packed.rewind());
        }
        pix.grey = grey;
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

    /**
     * The image, larger or smaller. Halving is many times quicker than any other way, so what is asked for is given a
     * hundredth larger or smaller where halves alone give that.
     */
    Pix scaled(double factor) {
        if (Math.abs(factor - 1) < ABOUT) {
            return same();
        }
        if (factor <= 0.5 * (1 + ABOUT) && Math.min(width(), height()) >= 4) {
            return half().scaled(2 * factor);
        }
        return owning(leptonica, leptonica.pixScaleGeneral(pointer, (float) factor, (float) factor, 0, 0));
    }

    private Pix same() {
        Pix same = owning(leptonica, leptonica.pixClone(pointer));
        same.half = half == null ? null : half.same();
        same.grey = grey;
        return same;
    }

    private Pix half() {
        Pix made = half;
        if (made == null) {
            made = owning(leptonica, leptonica.pixScaleAreaMap2(pointer));
            half = made;
        }
        return made;
    }

    /** A copy with left and right exchanged. */
    Pix mirrored() {
        return owning(leptonica, leptonica.pixFlipLR(null, pointer));
    }

    /** A copy turned clockwise. */
    Pix turned(int degrees) {
        if (degrees == 0) {
            return scaled(1);
        }
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

    /** The grey values, row after row; not to be written to. */
    byte[] grey() {
        byte[] values = grey;
        if (values == null) {
            values = copied();
            grey = values;
        }
        return values;
    }

    private byte[] copied() {
        int width = width();
        int height = height();
        int wordsPerLine = leptonica.pixGetWpl(pointer);
        byte[] values = new byte[width * height];
        IntBuffer words = words(wordsPerLine * height);
        byte[] row = new byte[wordsPerLine * Integer.BYTES];
        IntBuffer packed = ByteBuffer.wrap(row).asIntBuffer();
        for (int y = 0; y < height; y++) {
            packed.rewind().put(words.slice(y * wordsPerLine, wordsPerLine));
            System.arraycopy(row, 0, values, y * width, width);
        }
        return values;
    }

    /** The image in 32 bits a pixel: this very one, where it has them. */
    private Pix inColours() {
        return leptonica.pixGetDepth(pointer) == Integer.SIZE
                ? owning(leptonica, leptonica.pixClone(pointer))
                : owning(leptonica, leptonica.pixConvertTo32(pointer));
    }

    /** The image as Java holds those in colours. */
    BufferedImage colours() {
        try (Pix colour = inColours()) {
            return colour.painted();
        }
    }

    private BufferedImage painted() {
        int width = width();
        int height = height();
        IntBuffer words = words(width * height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            words.get(row);
            for (int x = 0; x < width; x++) {
                row[x] >>>= 8;
            }
            image.getRaster().setDataElements(0, y, width, 1, row);
        }
        return image;
    }

    /** The memory of the image: words in the order of this machine, their first pixels in the highest bits. */
    private IntBuffer words(int count) {
        return leptonica
                .pixGetData(pointer)
                .getByteBuffer(0, (long) count * Integer.BYTES)
                .order(ByteOrder.nativeOrder())
                .asIntBuffer();
    }

    @Override
    public void close() {
        if (half != null) {
            half.close();
        }
        leptonica.pixDestroy(new PointerByReference(pointer));
    }
}
