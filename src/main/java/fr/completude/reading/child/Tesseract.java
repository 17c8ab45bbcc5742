package fr.completude.reading.child;

import java.nio.file.Path;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Tesseract's C interface that are used here, bound directly: a line is read in a thousandth of a second,
 * of which calls through an interface and copies of image headers would take a fifth.
 */
final class Tesseract {

    private Tesseract() {}

    /** Bound once a process: what binding takes is given back only when the process ends. */
    private static final class Bound {

        static final Tesseract LIBRARY = bind();

        private static Tesseract bind() {
            Native.register(Tesseract.class, "tesseract");
            return new Tesseract();
        }
    }

    /** Loads the library from {@code jna.library.path}. */
    static Tesseract load() {
        return Bound.LIBRARY;
    }

    /** An engine with a model loaded; null when the model is unusable. */
    @Nullable
    Pointer open(Path models, String model, int mode) {
        Pointer handle = TessBaseAPICreate();
        if (TessBaseAPIInit2(handle, models.toString(), model, mode) != 0) {
            TessBaseAPIDelete(handle);
            return null;
        }
        return handle;
    }

    void close(Pointer handle) {
        TessBaseAPIEnd(handle);
        TessBaseAPIDelete(handle);
    }

    native Pointer TessBaseAPICreate();

    native int TessBaseAPIInit2(Pointer handle, String models, String model, int mode);

    native void TessBaseAPIEnd(Pointer handle);

    native void TessBaseAPIDelete(Pointer handle);

    native int TessBaseAPISetVariable(Pointer handle, String name, String value);

    native void TessBaseAPISetPageSegMode(Pointer handle, int mode);

    native void TessBaseAPISetImage2(Pointer handle, Pointer pix);

    native void TessBaseAPISetSourceResolution(Pointer handle, int dpi);

    native int TessBaseAPIRecognize(Pointer handle, @Nullable Pointer monitor);

    @Nullable
    native Pointer TessBaseAPIGetTsvText(Pointer handle, int page);

    native int TessBaseAPIDetectOrientationScript(
            Pointer handle,
            IntByReference degrees,
            FloatByReference confidence,
            PointerByReference script,
            FloatByReference scriptConfidence);

    native void TessBaseAPIClear(Pointer handle);

    native void TessDeleteText(Pointer text);
}
