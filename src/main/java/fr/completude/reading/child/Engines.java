package fr.completude.reading.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import com.sun.jna.ptr.IntByReference;
import fr.completude.reading.child.lines.Plane;
import fr.completude.reading.child.network.LineEye;
import fr.completude.reading.child.network.SeenWord;
import net.sourceforge.tess4j.ITessAPI;
import org.jspecify.annotations.Nullable;

/**
 * The three engines of a child, and the network of the text model, which is run beside them where that can be done. The
 * one for text is loaded at once; those for orientation and for machine readable zones only when a page asks for them.
 */
final class Engines {

    /** Characters of machine readable zones (ICAO Doc 9303 part 3, section 4.3). */
    private static final String MRZ_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    /** Below this mean confidence the engine reads a line a second time, black and white exchanged. */
    private static final String INVERTED = "invert_threshold";

    private static final String WHERE_POOR = "0.7";

    /** Lines are found with their ground, and shown dark on light. */
    private static final String NEVER = "0";

    private final Tesseract tesseract;
    private final Path models;
    private final OcrEngine text;
    private @Nullable LineEye eye;
    private @Nullable OcrEngine orientation;
    private @Nullable OcrEngine mrz;

    private Engines(Tesseract tesseract, Path models, OcrEngine text, @Nullable LineEye eye) {
        this.tesseract = tesseract;
        this.models = models;
        this.text = text;
        this.eye = eye;
    }

    /**
     * Loads the library and the model for text; the other models must be there.
     *
     * @param models the folder of the models
     */
    static Engines load(Path models) throws EngineException {
        Tesseract tesseract = Tesseract.load();
        OcrEngine.require(models, "osd");
        OcrEngine.require(models, "fra-legacy");
        OcrEngine text = OcrEngine.load(
                tesseract, models, "fra", ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY, ITessAPI.TessPageSegMode.PSM_AUTO);
        return new Engines(tesseract, models, text, eye(models.resolve("fra.traineddata")));
    }

    /** Where the network cannot be run beside the engine, the engine reads alone, which takes longer. */
    private static @Nullable LineEye eye(Path model) throws EngineException {
        try {
            return LineEye.open(model).orElse(null);
        } catch (IOException e) {
            throw new EngineException("le modèle du texte est illisible");
        } catch (LinkageError | IllegalStateException e) {
            return null;
        }
    }

    /** Whether the network of the text model can be run beside the engine. */
    boolean canGlance() {
        return eye != null;
    }

    /**
     * What the network of the text model alone makes of strips of text of 36 px, dark on light: many times quicker than
     * {@link #readLine}, but without words in mind. No words where it cannot be run.
     */
    List<List<SeenWord>> glance(List<Plane> strips) {
        LineEye looking = eye;
        if (looking != null) {
            try {
                return looking.read(strips);
            } catch (IllegalStateException e) {
                // A library that once does not take the graphs of a page takes none: the engine reads alone from here
                // on.
                eye = null;
            }
        }
        return Collections.nCopies(strips.size(), List.of());
    }

    List<PixelWord> readText(Pix page, int dpi) {
        return text.read(page, dpi);
    }

    /** Reads a single line of text that fills its image. */
    List<PixelWord> readLine(Pix line, int dpi) {
        text.pageMode(ITessAPI.TessPageSegMode.PSM_RAW_LINE);
        text.set(INVERTED, NEVER);
        try {
            return text.read(line, dpi);
        } finally {
            text.set(INVERTED, WHERE_POOR);
            text.pageMode(ITessAPI.TessPageSegMode.PSM_AUTO);
        }
    }

    /** Reads a part of a page that is a single block of text. */
    List<PixelWord> readBlock(Pix block, int dpi) {
        text.pageMode(ITessAPI.TessPageSegMode.PSM_SINGLE_BLOCK);
        try {
            return text.read(block, dpi);
        } finally {
            text.pageMode(ITessAPI.TessPageSegMode.PSM_AUTO);
        }
    }

    /** Reads a zone that holds nothing but machine readable lines. */
    List<PixelWord> readMrz(Pix zone, int dpi) throws EngineException {
        OcrEngine engine = mrz;
        if (engine == null) {
            engine = OcrEngine.load(
                    tesseract,
                    models,
                    "fra-legacy",
                    ITessAPI.TessOcrEngineMode.OEM_TESSERACT_ONLY,
                    ITessAPI.TessPageSegMode.PSM_SINGLE_BLOCK);
            engine.set("tessedit_char_whitelist", MRZ_CHARACTERS);
            engine.set("load_system_dawg", "0");
            engine.set("load_freq_dawg", "0");
            mrz = engine;
        }
        return engine.read(zone, dpi);
    }

    /** Degrees clockwise by which the page must be turned to be upright; empty when there is too little to tell. */
    OptionalInt turnToUpright(Pix page) throws EngineException {
        OcrEngine engine = orientation;
        if (engine == null) {
            engine = OcrEngine.load(
                    tesseract,
                    models,
                    "osd",
                    ITessAPI.TessOcrEngineMode.OEM_TESSERACT_ONLY,
                    ITessAPI.TessPageSegMode.PSM_OSD_ONLY);
            engine.set("min_characters_to_try", "12");
            orientation = engine;
        }
        IntByReference degrees = new IntByReference();
        return engine.detectOrientation(page, degrees)
                ? OptionalInt.of(Math.floorMod(360 - degrees.getValue(), 360))
                : OptionalInt.empty();
    }
}
