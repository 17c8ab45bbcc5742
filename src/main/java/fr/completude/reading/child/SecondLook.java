package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.Word;

/** Reads parts of a page again, cut from the picture at its full resolution and sized for what is expected there. */
final class SecondLook {

    private static final double LEAST_SLANT = 0.15;
    private static final int DPI = 300;
    /** Height of a character to which a line that is a number is brought: here the two engines err least. */
    private static final double NUMBER_HEIGHT = 30;

    private static final double[] ZONE_HEIGHTS = {26, 44};
    private static final int ZONE_LINES = 3;
    private static final double MOST_ENLARGED = 4;
    private static final double TEXT_ENLARGED = 1.6;
    private static final int LARGEST = 2600;

    private final Leptonica leptonica;
    private final Engines engines;

    SecondLook(Leptonica leptonica, Engines engines) {
        this.leptonica = leptonica;
        this.engines = engines;
    }

    /**
     * Looks at parts of a page.
     *
     * @param first how the page lay when it was first read: its boxes are those of the looks
     */
    List<SecondReading> at(PageContent content, Page first, List<Look> looks) throws EngineException {
        Optional<PageContent.Picture> picture = content instanceof PageContent.Picture scan
                ? Optional.of(scan)
                : content instanceof PageContent.Mixed mixed ? Optional.of(mixed.rendering()) : Optional.empty();
        List<SecondReading> readings = new ArrayList<>();
        if (picture.isPresent()) {
            try (Sheet sheet = Sheet.of(leptonica, picture.get());
                    Sheet flat = Sheet.of(leptonica, asRead(sheet, first));
                    Pix turned = flat.pix().turned(turn(flat, first));
                    Pix straight =
                            isSlanted(first) ? turned.slanted(-first.quality().skewDegrees()) : turned.scaled(1);
                    Pix even = Lighting.isEven(straight) ? straight.scaled(1) : straight.evened()) {
                for (Look look : looks) {
                    readings.add(at(even, look));
                }
            }
        }
        return readings;
    }

    /** The paper cut out of the picture when it was read so, which the size of the page tells. */
    private static PageContent.Picture asRead(Sheet sheet, Page first) {
        PageContent.Picture whole = sheet.picture();
        int width = whole.image().getWidth();
        int height = whole.image().getHeight();
        boolean same = (first.widthPx() == width && first.heightPx() == height)
                || (first.widthPx() == height && first.heightPx() == width);
        return same ? whole : sheet.straightened().orElse(whole);
    }

    private static int turn(Sheet sheet, Page first) {
        return Math.floorMod(first.quality().rotation() - sheet.picture().rotation(), 360);
    }

    private static boolean isSlanted(Page first) {
        return Math.abs(first.quality().skewDegrees()) >= LEAST_SLANT;
    }

    private SecondReading at(Pix page, Look look) throws EngineException {
        int left = (int) (look.box().left() * page.width());
        int top = (int) (look.box().top() * page.height());
        int width = Math.max(8, Math.min(page.width() - left, (int) (look.box().width() * page.width())));
        int height = Math.max(8, Math.min(page.height() - top, (int) (look.box().height() * page.height())));
        try (Pix part = page.part(left, top, width, height)) {
            return switch (look.kind()) {
                case NUMBER -> new SecondReading(look, List.of(), number(part));
                case MRZ -> new SecondReading(look, List.of(), zone(part));
                case TEXT -> new SecondReading(look, text(page, part, left, top), List.of());
                case BAND -> new SecondReading(look, bands(page, part, left, top), List.of());
            };
        }
    }

    /** The number by each engine: one takes digits for letters where the other does not. */
    private List<String> number(Pix line) throws EngineException {
        try (Pix sized = line.scaled(Math.min(MOST_ENLARGED, 1.7 * NUMBER_HEIGHT / line.height()))) {
            return List.of(joined(engines.readBlock(sized, DPI)), joined(engines.readMrz(sized, DPI)));
        }
    }

    private static String joined(List<PixelWord> words) {
        return words.stream().map(PixelWord::text).collect(Collectors.joining(" "));
    }

    private List<String> zone(Pix zone) throws EngineException {
        List<String> readings = new ArrayList<>();
        for (double lineHeight : ZONE_HEIGHTS) {
            double scale = lineHeight * ZONE_LINES * 2 / zone.height();
            try (Pix sized = zone.scaled(Math.min(MOST_ENLARGED, scale))) {
                readings.add(MrzReader.lines(engines.readBlock(sized, DPI)));
                readings.add(MrzReader.lines(engines.readMrz(sized, DPI)));
            }
        }
        readings.removeIf(String::isEmpty);
        return readings;
    }

    private List<Word> text(Pix page, Pix part, int left, int top) {
        double largest = (double) LARGEST / Math.max(part.width(), part.height());
        try (Pix sized = part.scaled(Math.min(TEXT_ENLARGED, largest))) {
            return placed(engines.readText(sized, DPI), sized, part, page, left, top);
        }
    }

    private List<Word> bands(Pix page, Pix part, int left, int top) {
        List<Word> words = new ArrayList<>();
        for (DarkBands.Band band : DarkBands.of(part.grey(), part.width(), part.height())) {
            try (Pix cut = part.part(band.left(), band.top(), band.width(), band.height())) {
                words.addAll(placed(engines.readBlock(cut, DPI), cut, cut, page, left + band.left(), top + band.top()));
            }
        }
        return words;
    }

    private static List<Word> placed(List<PixelWord> words, Pix read, Pix part, Pix page, int left, int top) {
        double factor = (double) part.width() / read.width();
        return words.stream()
                .map(word -> word.within(factor, left, top).on(page.width(), page.height()))
                .toList();
    }
}
