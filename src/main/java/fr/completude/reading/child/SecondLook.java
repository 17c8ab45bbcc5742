package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.Word;
import fr.completude.reading.child.scene.PageQuad;
import fr.completude.reading.child.scene.Papers;
import fr.completude.reading.wire.ReadLimits;

/** Reads parts of a page again, cut from the picture at its full resolution and sized for what is expected there. */
final class SecondLook {

    private static final int DPI = 300;
    /** Heights of a character to which a line that is a number is brought: at the first the two engines err least. */
    private static final double[] NUMBER_HEIGHTS = {30, 44, 22};

    private static final double[] ZONE_HEIGHTS = {26, 44};
    private static final int ZONE_LINES = 3;
    private static final double MOST_ENLARGED = 4;
    private static final double TEXT_ENLARGED = 1.6;
    private static final int LARGEST = 2600;
    private static final int SMALLEST = 8;

    private final Leptonica leptonica;
    private final Engines engines;

    SecondLook(Leptonica leptonica, Engines engines) {
        this.leptonica = leptonica;
        this.engines = engines;
    }

    /**
     * Looks at parts of a page. A part of which there is no picture shows nothing, which is an answer too.
     *
     * @param first how the page lay when it was first read: its boxes are those of the looks
     */
    List<SecondReading> at(PageContent content, Page first, List<Look> looks, ReadLimits limits)
            throws EngineException {
        Optional<PageContent.Picture> picture = content instanceof PageContent.Picture scan
                ? Optional.of(scan)
                : content instanceof PageContent.Mixed mixed ? Optional.of(mixed.rendering()) : Optional.empty();
        if (picture.isEmpty()) {
            return nothing(looks);
        }
        int rotation = first.quality().rotation();
        if (isSizeOf(picture.get(), first)) {
            return at(picture.get(), rotation, OptionalDouble.of(first.quality().skewDegrees()), looks);
        }
        try (Sheet sheet = Sheet.of(leptonica, picture.get())) {
            Optional<PageContent.Picture> shown = asRead(sheet, first, limits);
            return shown.isPresent() ? at(shown.get(), rotation, OptionalDouble.empty(), looks) : nothing(looks);
        }
    }

    /** What looks show where there is nothing to be seen. */
    static List<SecondReading> nothing(List<Look> looks) {
        return looks.stream()
                .map(look -> new SecondReading(look, List.of(), List.of()))
                .toList();
    }

    private List<SecondReading> at(PageContent.Picture shown, int rotation, OptionalDouble known, List<Look> looks)
            throws EngineException {
        List<SecondReading> readings = new ArrayList<>();
        try (Pix lying = Sheet.grey(leptonica, shown);
                Pix turned = lying.turned(Math.floorMod(rotation - shown.rotation(), 360))) {
            // Of a part set straight before it was read, the first reading tells the slant of the whole.
            double slant =
                    known.orElseGet(() -> Glance.direction(leptonica, turned).slant());
            StraightPage straight = new StraightPage(turned, slant);
            boolean even = Lighting.isEven(turned);
            for (Look look : looks) {
                // Evening the light makes dark bands pale.
                readings.add(at(straight, look, !even && look.kind() != Look.Kind.BAND));
            }
        }
        return readings;
    }

    /** The part or form of the picture in which it was read, which the size of the page tells; empty when none fits. */
    static Optional<PageContent.Picture> asRead(Sheet sheet, Page first, ReadLimits limits) {
        PageContent.Picture whole = sheet.picture();
        Optional<PageQuad> paper = sheet.papers(limits.papers()).map(Papers::sheet);
        return Stream.<Supplier<Optional<PageContent.Picture>>>of(
                        () -> paper.map(quad -> Perspective.straightenedGrey(
                                whole,
                                quad,
                                sheet.grey(),
                                sheet.pix().width(),
                                sheet.pix().height())),
                        () -> sheet.levelled(sheet.slant()))
                .flatMap(shape -> shape.get().stream())
                .filter(picture -> isSizeOf(picture, first))
                .findFirst();
    }

    static boolean isSizeOf(PageContent.Picture picture, Page page) {
        int width = picture.image().width();
        int height = picture.image().height();
        return (page.widthPx() == width && page.heightPx() == height)
                || (page.widthPx() == height && page.heightPx() == width);
    }

    private SecondReading at(StraightPage page, Look look, boolean uneven) throws EngineException {
        int left = start(look.box().left(), page.width());
        int top = start(look.box().top(), page.height());
        int width = length(look.box().width(), left, page.width());
        int height = length(look.box().height(), top, page.height());
        try (Pix cut = page.part(left, top, width, height);
                Pix part = uneven ? cut.evened() : cut.scaled(1)) {
            return switch (look.kind()) {
                case NUMBER -> new SecondReading(look, List.of(), number(part));
                case MRZ -> new SecondReading(look, List.of(), zone(part));
                case TEXT -> new SecondReading(look, text(page, part, left, top), List.of());
                case BAND -> new SecondReading(look, bands(page, part, left, top), List.of());
            };
        }
    }

    /** Where a part begins, px: on the page, whatever was asked for. */
    private static int start(double share, int edge) {
        return Math.max(0, Math.min(edge - SMALLEST, (int) (share * edge)));
    }

    private static int length(double share, int start, int edge) {
        return Math.max(1, Math.min(edge - start, Math.max(SMALLEST, (int) (share * edge))));
    }

    /** The number by each engine: one takes digits for letters where the other does not. Other sizes tell what is in doubt. */
    private List<String> number(Pix line) throws EngineException {
        List<String> readings = new ArrayList<>();
        for (double height : NUMBER_HEIGHTS) {
            try (Pix sized = line.scaled(Math.min(MOST_ENLARGED, 1.7 * height / line.height()))) {
                readings.add(joined(engines.readBlock(sized, DPI)));
                readings.add(joined(engines.readMrz(sized, DPI)));
            }
        }
        return readings;
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

    private List<Word> text(StraightPage page, Pix part, int left, int top) {
        double largest = (double) LARGEST / Math.max(part.width(), part.height());
        try (Pix sized = part.scaled(Math.min(TEXT_ENLARGED, largest))) {
            return placed(engines.readText(sized, DPI), sized, part, page, left, top);
        }
    }

    private List<Word> bands(StraightPage page, Pix part, int left, int top) {
        List<Word> words = new ArrayList<>();
        for (DarkBands.Band band : DarkBands.of(part.grey(), part.width(), part.height())) {
            try (Pix cut = part.part(band.left(), band.top(), band.width(), band.height())) {
                words.addAll(placed(engines.readBlock(cut, DPI), cut, cut, page, left + band.left(), top + band.top()));
            }
        }
        return words;
    }

    private static List<Word> placed(List<PixelWord> words, Pix read, Pix part, StraightPage page, int left, int top) {
        double factor = (double) part.width() / read.width();
        return words.stream()
                .map(word -> word.within(factor, left, top).on(page.width(), page.height()))
                .toList();
    }
}
