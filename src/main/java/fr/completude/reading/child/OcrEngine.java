package fr.completude.reading.child;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.FloatByReference;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.tess4j.ITessAPI;

/** A Tesseract engine, loaded once and kept warm. It is owned: closing frees it. */
final class OcrEngine implements AutoCloseable {

    private static final int OSD_DPI = 150;

    private final Tesseract tesseract;
    private final Pointer handle;

    private OcrEngine(Tesseract tesseract, Pointer handle) {
        this.tesseract = tesseract;
        this.handle = handle;
    }

    /**
     * Loads a model.
     *
     * @param mode one of {@link ITessAPI.TessOcrEngineMode}
     * @param pageMode one of {@link ITessAPI.TessPageSegMode}
     * @throws EngineException if the model is missing or unusable
     */
    static OcrEngine load(Tesseract tesseract, Path models, String model, int mode, int pageMode)
            throws EngineException {
        require(models, model);
        Pointer handle = tesseract.open(models, model, mode);
        if (handle == null) {
            throw new EngineException("le modèle " + model + " est inutilisable");
        }
        OcrEngine engine = new OcrEngine(tesseract, handle);
        engine.set("debug_file", "/dev/null");
        // What a page says must not depend on the pages its reader happened to read before.
        engine.set("classify_enable_learning", "0");
        engine.pageMode(pageMode);
        return engine;
    }

    /** Makes sure that the file of a model is there. */
    static void require(Path models, String model) throws EngineException {
        if (!Files.isRegularFile(models.resolve(model + ".traineddata"))) {
            throw new EngineException("le modèle " + model + " manque");
        }
    }

    /** Sets one of Tesseract's variables. */
    void set(String variable, String value) {
        tesseract.TessBaseAPISetVariable(handle, variable, value);
    }

    /** Reads an image. */
    List<PixelWord> read(Pix image, int dpi) {
        show(image, dpi);
        try {
            return tesseract.TessBaseAPIRecognize(handle, null) == 0 ? words() : List.of();
        } finally {
            tesseract.TessBaseAPIClear(handle);
        }
    }

    /** Sets how a page is taken apart, one of {@link ITessAPI.TessPageSegMode}. */
    void pageMode(int pageMode) {
        tesseract.TessBaseAPISetPageSegMode(handle, pageMode);
    }

    /** Tells how an image lies; false when there is too little text to tell. */
    boolean detectOrientation(Pix image, IntByReference degreesClockwise) {
        show(image, OSD_DPI);
        try {
            return tesseract.TessBaseAPIDetectOrientationScript(
                            handle,
                            degreesClockwise,
                            new FloatByReference(),
                            new PointerByReference(),
                            new FloatByReference())
                    != 0;
        } finally {
            tesseract.TessBaseAPIClear(handle);
        }
    }

    private void show(Pix image, int dpi) {
        tesseract.TessBaseAPISetImage2(handle, image.pointer());
        tesseract.TessBaseAPISetSourceResolution(handle, dpi);
    }

    private List<PixelWord> words() {
        Pointer table = tesseract.TessBaseAPIGetTsvText(handle, 0);
        if (table == null) {
            return List.of();
        }
        try {
            return TsvWords.of(table.getString(0, StandardCharsets.UTF_8.name()));
        } finally {
            tesseract.TessDeleteText(table);
        }
    }

    @Override
    public void close() {
        tesseract.close(handle);
    }
}
