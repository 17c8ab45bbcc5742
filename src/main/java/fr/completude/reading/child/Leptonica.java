package fr.completude.reading.child;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.ILeptonica;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the Leptonica library that are used here, bound directly, which calls them many times quicker than
 * through an interface. Images are opaque pointers: lept4j's own mapping copies each image header back and forth at every
 * call, reference count included, which is slower and can undo what the library counted meanwhile.
 */
final class Leptonica {

    private static final int SILENT = ILeptonica.L_SEVERITY_NONE;

    private Leptonica() {}

    /** Bound once a process: what binding takes is given back only when the process ends. */
    private static final class Bound {

        static final Leptonica LIBRARY = bind();

        private static Leptonica bind() {
            Native.register(Leptonica.class, "leptonica");
            Leptonica leptonica = new Leptonica();
            leptonica.setMsgSeverity(SILENT);
            return leptonica;
        }
    }

    /** Loads the library from {@code jna.library.path}. */
    static Leptonica load() {
        return Bound.LIBRARY;
    }

    native int setMsgSeverity(int severity);

    native Pointer pixCreate(int width, int height, int depth);

    native void pixDestroy(PointerByReference pix);

    native int pixGetWidth(Pointer pix);

    native int pixGetHeight(Pointer pix);

    native int pixGetDepth(Pointer pix);

    native int pixGetWpl(Pointer pix);

    native Pointer pixGetData(Pointer pix);

    @Nullable
    native Pointer pixReadMem(byte[] data, long size);

    native int pixReadHeaderMem(
            byte[] data,
            long size,
            IntByReference format,
            IntByReference width,
            IntByReference height,
            IntByReference bitsPerSample,
            IntByReference samplesPerPixel,
            IntByReference colourMap);

    @Nullable
    native Pointer pixReadMemJpeg(
            byte[] data, long size, int colourMapped, int reduction, IntByReference faults, int hint);

    @Nullable
    native Pointer pixReadMemTiff(byte[] data, long size, int index);

    native int readHeaderMemTiff(
            byte[] data,
            long size,
            int index,
            IntByReference width,
            IntByReference height,
            IntByReference bitsPerSample,
            IntByReference samplesPerPixel,
            IntByReference resolution,
            IntByReference colourMap,
            IntByReference format);

    native Pointer pixConvertTo32(Pointer pix);

    native Pointer pixClipRectangle(Pointer pix, Pointer box, @Nullable PointerByReference clipped);

    native Pointer boxCreate(int left, int top, int width, int height);

    native void boxDestroy(PointerByReference box);

    native Pointer pixClone(Pointer pix);

    native Pointer pixScaleAreaMap2(Pointer pix);

    native Pointer pixScaleGeneral(Pointer pix, float x, float y, float sharpening, int sharpeningWidth);

    native Pointer pixOpenBrickDwa(@Nullable Pointer into, Pointer pix, int width, int height);

    @Nullable
    native Pointer pixSubtract(@Nullable Pointer into, Pointer pix, Pointer other);

    native Pointer pixInvert(@Nullable Pointer into, Pointer pix);

    native Pointer pixFlipLR(@Nullable Pointer into, Pointer pix);

    native Pointer pixRotateOrth(Pointer pix, int quarterTurns);

    native Pointer pixRotate(Pointer pix, float radians, int type, int fill, int width, int height);

    @Nullable
    native Pointer pixOtsuThreshOnBackgroundNorm(
            Pointer pix,
            @Nullable Pointer mask,
            int tileWidth,
            int tileHeight,
            int threshold,
            int minCount,
            int background,
            int smoothX,
            int smoothY,
            float scoreFraction,
            IntByReference foundThreshold);

    @Nullable
    native Pointer pixBackgroundNorm(
            Pointer pix,
            @Nullable Pointer mask,
            @Nullable Pointer grey,
            int tileWidth,
            int tileHeight,
            int threshold,
            int minCount,
            int background,
            int smoothX,
            int smoothY);

    native Pointer pixThresholdToBinary(Pointer pix, int threshold);

    /** Whether an image of black and white has no black. */
    boolean isBlank(Pointer pix) {
        IntByReference empty = new IntByReference();
        return pixZero(pix, empty) == 0 && empty.getValue() != 0;
    }

    private native int pixZero(Pointer pix, IntByReference empty);

    native int pixCountPixels(Pointer pix, IntByReference count, @Nullable Pointer table);

    native int pixFindSkew(Pointer pix, FloatByReference degrees, FloatByReference confidence);

    native int pixFindSkewSweepAndSearchScore(
            Pointer pix,
            FloatByReference degrees,
            FloatByReference confidence,
            @Nullable FloatByReference endScore,
            int sweepReduction,
            int searchReduction,
            float sweepCentre,
            float sweepRange,
            float sweepStep,
            float smallestStep);

    native int pixUpDownDetect(Pointer pix, FloatByReference confidence, int leastShapes, int pixels, int debug);

    @Nullable
    native Pointer pixConnCompBB(Pointer pix, int connectivity);

    native int boxaGetCount(Pointer boxes);

    native int boxaGetBoxGeometry(
            Pointer boxes, int index, IntByReference x, IntByReference y, IntByReference w, IntByReference h);

    native void boxaDestroy(PointerByReference boxes);
}
