package fr.completude.reading.child;

import java.util.List;
import java.util.Optional;

import fr.completude.dossier.Box;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import fr.completude.reading.wire.Stage;
import org.jspecify.annotations.Nullable;

/** Lets the engine take a page, or a part of it, apart by itself: for what makes no sense read line by line. */
final class EngineReader {

    /** Height that the shapes of running text have at 200 dpi; OCR gains nothing from more. */
    private static final double GOOD_HEIGHT = 16;

    /** Below this height OCR confuses letters. */
    private static final double LEAST_HEIGHT = 10;

    private static final double MOST_ENLARGED = 3;

    /** From this share on a part is not worth cutting out. */
    private static final double MOST_OF_A_PAGE = 0.6;

    /** Left around a part, in fractions of the page. */
    private static final double AROUND = 0.015;

    private final Leptonica leptonica;
    private final Engines engines;
    private final Passes passes;
    private final StageClock clock;

    EngineReader(Leptonica leptonica, Engines engines, Passes passes, StageClock clock) {
        this.leptonica = leptonica;
        this.engines = engines;
        this.passes = passes;
        this.clock = clock;
    }

    /** Whether letters are so small that lines are cut too coarsely. */
    static boolean isSmall(Pix page, Glance glance) {
        return glance.characterHeight() * page.height() < LEAST_HEIGHT;
    }

    /** The part with something of what is around it; empty when it is most of the page. */
    static Optional<Box> worthCutting(Box part) {
        double left = Math.max(0, part.left() - AROUND);
        double top = Math.max(0, part.top() - AROUND);
        Box cut = new Box(
                left, top, Math.min(1, part.right() + AROUND) - left, Math.min(1, part.bottom() + AROUND) - top);
        return cut.area() < MOST_OF_A_PAGE ? Optional.of(cut) : Optional.empty();
    }

    /** The page as the engine itself takes it apart: slower, but it knows what to do with pages of no order. */
    OcrPass whole(Pix page, Glance known, OcrPass lines, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        int turn = lines.turn();
        try (Pix turned = page.turned(turn)) {
            Glance glance = turn == 0 ? known : Glance.at(leptonica, turned, turn, known);
            double slant = Math.abs(glance.slant()) < Pix.LEAST_SLANT ? 0 : glance.slant();
            try (Pix sized = turned.scaled(scale(turned, glance, dpi, limits));
                    Pix straight = sized.slanted(-slant);
                    Pix even = Lighting.isEven(straight) ? straight.scaled(1) : straight.evened()) {
                List<Word> words = clock.in(Stage.OCR, () -> engines.readText(even, limits.dpi())).stream()
                        .map(word -> word.on(even.width(), even.height()))
                        .toList();
                return passes.of(turned, slant, turn, words, zones(turned, slant, words, lines));
            }
        }
    }

    /**
     * What the engine makes of a part of a page, and of nothing else.
     *
     * @param box fractions of the page as it was read, turned and set straight
     */
    OcrPass part(Pix page, Glance known, Box box, OcrPass lines, @Nullable Double dpi, ReadLimits limits)
            throws EngineException {
        int turn = lines.turn();
        try (Pix turned = page.turned(turn)) {
            double slant = Math.abs(lines.slant()) < Pix.LEAST_SLANT ? 0 : lines.slant();
            Glance glance = turn == 0 ? known : Glance.at(leptonica, turned, turn, known);
            StraightPage straight = new StraightPage(turned, slant);
            int left = (int) (box.left() * turned.width());
            int top = (int) (box.top() * turned.height());
            try (Pix cut = straight.part(
                            left, top, (int) (box.width() * turned.width()), (int) (box.height() * turned.height()));
                    Pix sized = cut.scaled(scale(turned, glance, dpi, limits));
                    Pix even = Lighting.isEven(turned) ? sized.scaled(1) : sized.evened()) {
                double factor = (double) cut.width() / even.width();
                List<Word> words = clock.in(Stage.OCR, () -> engines.readText(even, limits.dpi())).stream()
                        .map(word -> word.within(factor, left, top).on(turned.width(), turned.height()))
                        .toList();
                List<MrzReading> mrz = zones(turned, slant, words, lines);
                return new OcrPass(turn, slant, turned.width(), turned.height(), 0, words, mrz, List.of());
            }
        }
    }

    /** Where a zone stands does not change with who takes the page apart: it is read by itself once. */
    private List<MrzReading> zones(Pix page, double slant, List<Word> words, OcrPass lines) throws EngineException {
        boolean read = lines.mrz().stream().anyMatch(MrzReader::isWhole);
        return read ? MrzReader.asRead(words) : passes.zones(page, slant, words);
    }

    /** OCR costs by the pixel, so the picture is made as small as its print allows. */
    private static double scale(Pix page, Glance glance, @Nullable Double dpi, ReadLimits limits) {
        double longEdge = Math.max(page.width(), page.height());
        double print = glance.characterHeight() * page.height();
        double scale = dpi != null ? limits.dpi() / dpi : print > 0 ? GOOD_HEIGHT / print : 1;
        if (print > 0) {
            scale = Math.max(scale, LEAST_HEIGHT / print);
        }
        return Math.min(Math.min(scale, MOST_ENLARGED), limits.longEdge() / longEdge);
    }
}
