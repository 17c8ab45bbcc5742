package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.Code;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Picture;
import fr.completude.dossier.ReadBy;
import fr.completude.reading.child.codes.CodeFinder;
import fr.completude.reading.child.scene.PageQuad;
import fr.completude.reading.child.scene.Papers;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the picture of a page as what it shows: a sheet or card on a table, cards laid on the glass of a scanner, a
 * page askew, or, mostly, just the page.
 */
final class SceneReader {

    /** What looked like a sheet on a background but has fewer words was none. */
    private static final int WORDS_OF_A_PAPER = 5;

    /** What has fewer sure letters once it is levelled was a picture rather than a page askew. */
    private static final double LETTERS_OF_A_PAGE = 25;

    /** The shadow of an edge on a blank page covers less. */
    private static final double TONES_OF_A_PICTURE = 0.05;

    /** Share of ink that a few lines of handwriting have, and dust has not. */
    private static final double WRITING = 0.003;

    private final Leptonica leptonica;
    private final PictureReader reader;
    private final PictureMeter meter;
    private final Portraits portraits;
    private final CardReader cardReader;
    private final StageClock clock;

    SceneReader(Leptonica leptonica, PictureReader reader, PictureMeter meter, StageClock clock) {
        this.leptonica = leptonica;
        this.reader = reader;
        this.meter = meter;
        this.portraits = new Portraits(meter);
        this.clock = clock;
        this.cardReader = new CardReader(leptonica, reader);
    }

    /** Reads a page; one without text, or beyond the budget, is only looked at. */
    Page read(int number, PageContent.Picture given, ReadLimits limits, OcrBudget budget) throws EngineException {
        try (Sheet sheet = Sheet.of(leptonica, given)) {
            if (sheet.exposure().isBlank() || !(sheet.glance().hasText() || sheet.isWrittenAskew()) || !budget.take()) {
                return unread(number, sheet);
            }
            Papers papers = sheet.papers(limits.papers()).orElse(Papers.NONE);
            PageQuad paper = papers.sheet();
            if (paper != null && cardReader.anyWritten(sheet, papers.cards(), limits)) {
                // A card beside the sheet is a piece of its own.
                OcrPass pass = cardReader.read(sheet, papers.all(), limits);
                if (wordsOn(papers, pass) >= WORDS_OF_A_PAPER) {
                    return page(number, sheet, pass, 0);
                }
            }
            if (paper != null) {
                try (Sheet flat = Sheet.of(leptonica, sheet, paper, limits.papers())) {
                    Optional<OcrPass> pass = read(flat, flat.readingDpi(), limits);
                    if (pass.isPresent() && pass.get().words().size() >= WORDS_OF_A_PAPER) {
                        return page(number, flat, pass.get(), paper.slant(sheet.width(), sheet.height()));
                    }
                }
            }
            return flat(number, sheet, papers.cards(), limits);
        }
    }

    private static long wordsOn(Papers papers, OcrPass pass) {
        return pass.words().stream()
                .filter(word ->
                        papers.all().stream().anyMatch(paper -> paper.bounds().holds(word.box())))
                .count();
    }

    /** A page that fills the picture. */
    private Page flat(int number, Sheet sheet, List<PageQuad> cards, ReadLimits limits) throws EngineException {
        if (CardReader.lieDifferently(cards, sheet)) {
            OcrPass pass = cardReader.read(sheet, cards, limits);
            if (pass.words().size() >= WORDS_OF_A_PAPER) {
                return page(number, sheet, pass, 0);
            }
        }
        double slant = sheet.slant();
        Optional<PageContent.Picture> levelled = sheet.levelled(slant);
        if (levelled.isPresent()) {
            try (Sheet level = Sheet.levelled(leptonica, levelled.get(), sheet)) {
                Optional<OcrPass> pass = read(level, null, limits);
                if (pass.isPresent() && pass.get().score() >= LETTERS_OF_A_PAGE) {
                    return page(number, level, pass.get(), slant);
                }
            }
        }
        Optional<OcrPass> pass = read(sheet, sheet.dpi(), limits);
        return pass.isPresent()
                ? page(number, sheet, cardReader.readAgain(sheet, cards, pass.get(), limits), 0)
                : unread(number, sheet);
    }

    private Optional<OcrPass> read(Sheet sheet, @Nullable Double dpi, ReadLimits limits) throws EngineException {
        return sheet.glance().hasText()
                ? Optional.of(reader.read(sheet.pix(), sheet.glance(), dpi, limits))
                : Optional.empty();
    }

    private Page unread(int number, Sheet sheet) {
        PageContent.Picture picture = sheet.picture();
        List<Picture> pictures = new ArrayList<>();
        if (sheet.glance().hasPicture()) {
            pictures.addAll(meter.measure(sheet.inColour(), picture.dpi()));
        }
        addUnknown(sheet, pictures);
        byte[] grey = sheet.grey();
        PageQuality quality = new PageQuality(
                picture.dpi(),
                Sharpness.of(grey, sheet.pix().width(), sheet.pix().height()),
                0,
                picture.rotation(),
                Sighting.of(sheet.exposure(), 0, List.of()));
        return new Page(
                number,
                picture.image().width(),
                picture.image().height(),
                ReadBy.NOTHING,
                quality,
                List.of(),
                List.of(),
                pictures,
                codes(grey, sheet.pix(), 0));
    }

    /** @param slant degrees clockwise that the paper was turned back before it was read */
    private Page page(int number, Sheet sheet, OcrPass pass, double slant) {
        PageContent.Picture picture = sheet.picture();
        boolean onItsSide = pass.turn() % 180 != 0;
        int width = picture.image().width();
        int height = picture.image().height();
        List<Picture> pictures = new ArrayList<>(portraits.on(sheet, pass));
        if (pass.words().isEmpty()) {
            addUnknown(sheet, pictures);
        }
        int turned = (picture.rotation() + pass.turn()) % 360;
        byte[] grey = sheet.grey();
        double letters = sheet.glance().characterHeight() * height;
        return new Page(
                number,
                onItsSide ? height : width,
                onItsSide ? width : height,
                ReadBy.OCR,
                new PageQuality(
                        picture.dpi(),
                        pass.sharpness(),
                        slant + pass.slant(),
                        turned,
                        Sighting.of(sheet.exposure(), letters, pass.words())),
                pass.words(),
                pass.mrz(),
                pictures,
                codes(grey, sheet.pix(), pass.turn()));
    }

    /** A page with something on it that is neither text nor portrait must not pass for blank: a person looks at it. */
    private static void addUnknown(Sheet sheet, List<Picture> pictures) {
        double tones = sheet.glance().toneShare();
        if (pictures.isEmpty() && tones > TONES_OF_A_PICTURE) {
            pictures.add(new Picture(Box.PAGE, Map.of("tones", tones), List.of()));
        }
        double ink = sheet.glance().inkShare();
        if (pictures.isEmpty() && ink > WRITING && !sheet.exposure().isBlank()) {
            // Handwriting stands in no rows.
            pictures.add(new Picture(Box.PAGE, Map.of("inkShare", ink), List.of()));
        }
    }

    /** The codes of a picture that is not turned. */
    List<Code> codes(Pix pix) {
        return codes(pix.grey(), pix, 0);
    }

    /** The codes of a picture, where they stand once it is turned. */
    private List<Code> codes(byte[] grey, Pix pix, int turn) {
        return clock.in(Stage.CODES, () -> CodeFinder.on(grey, pix.width(), pix.height())).stream()
                .map(code -> new Code(code.format(), code.content(), Upright.turned(code.box(), turn)))
                .toList();
    }
}
