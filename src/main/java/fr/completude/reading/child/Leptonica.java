package fr.completude.reading.child;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.ILeptonica;
import org.jspecify.annotations.Nullable;

/**
 * The functions of the Leptonica library that are used here. Images are opaque pointers: lept4j's own mapping copies
 * each image header back and forth at every call, reference count included, which is slower and can undo what the
 * library counted meanwhile.
 */
interface Leptonica extends Library {

    int SILENT = ILeptonica.L_SEVERITY_NONE;

    /** Loads the library from {@code jna.library.path}. */
    static Leptonica load() {
        Leptonica leptonica = Native.load("leptonica", Leptonica.class);
        leptonica.setMsgSeverity(SILENT);
        return leptonica;
    }

    int setMsgSeverity(int severity);

    Pointer pixCreate(int width, int height, int depth);

    void pixDestroy(PointerByReference pix);

    int pixGetWidth(Pointer pix);

    int pixGetHeight(Pointer pix);

    int pixGetDepth(Pointer pix);

    int pixGetWpl(Pointer pix);

    Pointer pixGetData(Pointer pix);

    @Nullable
    Pointer pixReadMem(byte[] data, long size);

    int pixReadHeaderMem(
            byte[] data,
            long size,
            IntByReference format,
            IntByReference width,
            IntByReference height,
            IntByReference bitsPerSample,
            IntByReference samplesPerPixel,
            IntByReference colourMap);

    @Nullable
    Pointer pixReadMemJpeg(byte[] data, long size, int colourMapped, int reduction, IntByReference faults, int hint);

    @Nullable
    Pointer pixReadMemTiff(byte[] data, long size, int index);

    int readHeaderMemTiff(
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

    Pointer pixConvertTo32(Pointer pix);

    Pointer pixClipRectangle(Pointer pix, Pointer box, @Nullable PointerByReference clipped);

    Pointer boxCreate(int left, int top, int width, int height);

    void boxDestroy(PointerByReference box);

    Pointer pixClone(Pointer pix);

    Pointer pixScaleAreaMap2(Pointer pix);

    Pointer pixScaleGeneral(Pointer pix, float x, float y, float sharpening, int sharpeningWidth);

    Pointer pixOpenCompBrick(@Nullable Pointer into, Pointer pix, int width, int height);

    @Nullable
    Pointer pixSubtract(@Nullable Pointer into, Pointer pix, Pointer other);

    Pointer pixInvert(@Nullable Pointer into, Pointer pix);

    Pointer pixFlipLR(@Nullable Pointer into, Pointer pix);

    Pointer pixRotateOrth(Pointer pix, int quarterTurns);

    Pointer pixRotate(Pointer pix, float radians, int type, int fill, int width, int height);

    @Nullable
    Pointer pixOtsuThreshOnBackgroundNorm(
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
    Pointer pixBackgroundNorm(
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

    Pointer pixThresholdToBinary(Pointer pix, int threshold);

    int pixCountPixels(Pointer pix, IntByReference count, @Nullable Pointer table);

    int pixFindSkew(Pointer pix, FloatByReference degrees, FloatByReference confidence);

    int pixFindSkewSweepAndSearchScore(
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

    int pixUpDownDetect(Pointer pix, FloatByReference confidence, int leastShapes, int pixels, int debug);

    @Nullable
    Pointer pixConnCompBB(Pointer pix, int connectivity);

    int boxaGetCount(Pointer boxes);

    int boxaGetBoxGeometry(
            Pointer boxes, int index, IntByReference x, IntByReference y, IntByReference w, IntByReference h);

    void boxaDestroy(PointerByReference boxes);
}
