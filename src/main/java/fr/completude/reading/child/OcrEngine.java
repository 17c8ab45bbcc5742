package fr.completude.reading.child;

import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.jna.Pointer;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.TessAPI;

/** A Tesseract engine, loaded once and kept warm. It is owned: closing frees it. */
final class OcrEngine implements AutoCloseable {

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
        Path file = models.resolve(model + ".traineddata");
        if (!Files.isRegularFile(file)) {
            throw new EngineException("le modèle " + file.getFileName() + " manque");
        }
        ITessAPI.TessBaseAPI handle = api.TessBaseAPICreate();
        if (api.TessBaseAPIInit2(handle, models.toString(), model, mode) != 0) {
            api.TessBaseAPIDelete(handle);
            throw new EngineException("le modèle " + file.getFileName() + " est inutilisable");
        }
        OcrEngine engine = new OcrEngine(api, handle);
        engine.set("debug_file", "/dev/null");
        api.TessBaseAPISetPageSegMode(handle, pageMode);
        return engine;
    }

    /** Sets one of Tesseract's variables. */
    void set(String variable, String value) {
        api.TessBaseAPISetVariable(handle, variable, value);
    }

    /** Reads an image. */
    List<PixelWord> read(Pix image, int dpi) {
        net.sourceforge.lept4j.Pix pix = new net.sourceforge.lept4j.Pix(image.pointer());
        // The header must not be written back: the library counts references in it.
        pix.setAutoSynch(false);
        api.TessBaseAPISetImage2(handle, pix);
        api.TessBaseAPISetSourceResolution(handle, dpi);
        try {
            return api.TessBaseAPIRecognize(handle, null) == 0 ? words() : List.of();
        } finally {
            api.TessBaseAPIClear(handle);
        }
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
