package fr.completude.reading.child;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.TessAPI;

/** A Tesseract engine, loaded once and kept warm. It is owned: closing frees it. */
final class OcrEngine implements AutoCloseable {

    private static final int OSD_DPI = 150;

    private final TessAPI api;
    private final ITessAPI.TessBaseAPI handle;

    private OcrEngine(TessAPI api, ITessAPI.TessBaseAPI handle) {
        this.api = api;
        this.handle = handle;
    }

    /**
     * Loads a model.
     *
     * @param mode one of {@link ITessAPI.TessOcrEngineMode}
     * @param pageMode one of {@link ITessAPI.TessPageSegMode}
     * @throws EngineException if the model is missing or unusable
     */
    static OcrEngine load(TessAPI api, Path models, String model, int mode, int pageMode) throws EngineException {
        require(models, model);
        ITessAPI.TessBaseAPI handle = api.TessBaseAPICreate();
        if (api.TessBaseAPIInit2(handle, models.toString(), model, mode) != 0) {
            api.TessBaseAPIDelete(handle);
            throw new EngineException("le modèle " + model + " est inutilisable");
        }
        OcrEngine engine = new OcrEngine(api, handle);
        engine.set("debug_file", "/dev/null");
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
        api.TessBaseAPISetVariable(handle, variable, value);
    }

    /** Reads an image. */
    List<PixelWord> read(Pix image, int dpi) {
        show(image, dpi);
        try {
            return api.TessBaseAPIRecognize(handle, null) == 0 ? words() : List.of();
        } finally {
            api.TessBaseAPIClear(handle);
        }
    }

    /** Sets how a page is taken apart, one of {@link ITessAPI.TessPageSegMode}. */
    void pageMode(int pageMode) {
        api.TessBaseAPISetPageSegMode(handle, pageMode);
    }

    /** Tells how an image lies; false when there is too little text to tell. */
    boolean detectOrientation(Pix image, IntBuffer degreesClockwise, FloatBuffer confidence) {
        show(image, OSD_DPI);
        try {
            return api.TessBaseAPIDetectOrientationScript(
                            handle, degreesClockwise, confidence, new PointerByReference(), FloatBuffer.allocate(1))
                    != 0;
        } finally {
            api.TessBaseAPIClear(handle);
        }
    }

    private void show(Pix image, int dpi) {
        net.sourceforge.lept4j.Pix pix = new net.sourceforge.lept4j.Pix(image.pointer());
        // The header must not be written back: the library counts references in it.
        pix.setAutoSynch(false);
        api.TessBaseAPISetImage2(handle, pix);
        api.TessBaseAPISetSourceResolution(handle, dpi);
    }

    private List<PixelWord> words() {
        ITessAPI.TessResultIterator results = api.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        try {
            ITessAPI.TessPageIterator places = api.TessResultIteratorGetPageIteratorConst(results);
            List<PixelWord> words = new ArrayList<>();
            int line = -1;
            do {
                if (line < 0
                        || api.TessPageIteratorIsAtBeginningOf(places, ITessAPI.TessPageIteratorLevel.RIL_TEXTLINE)
                                != 0) {
                    line++;
                }
                String text = text(results);
                if (!text.isBlank()) {
                    words.add(word(results, places, text.strip(), line));
                }
            } while (api.TessResultIteratorNext(results, ITessAPI.TessPageIteratorLevel.RIL_WORD) != 0);
            return words;
        } finally {
            api.TessResultIteratorDelete(results);
        }
    }

    private String text(ITessAPI.TessResultIterator results) {
        Pointer text = api.TessResultIteratorGetUTF8Text(results, ITessAPI.TessPageIteratorLevel.RIL_WORD);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, StandardCharsets.UTF_8.name());
        } finally {
            api.TessDeleteText(text);
        }
    }

    private PixelWord word(
            ITessAPI.TessResultIterator results, ITessAPI.TessPageIterator places, String text, int line) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        int level = ITessAPI.TessPageIteratorLevel.RIL_WORD;
        api.TessPageIteratorBoundingBox(places, level, left, top, right, bottom);
        double confidence = api.TessResultIteratorConfidence(results, level) / 100.0;
        return new PixelWord(
                text, left.get(0), top.get(0), right.get(0), bottom.get(0), Math.min(1, Math.max(0, confidence)), line);
    }

    @Override
    public void close() {
        api.TessBaseAPIEnd(handle);
        api.TessBaseAPIDelete(handle);
    }
}
