package fr.completude.reading.child;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.reading.child.lines.Fineness;
import fr.completude.reading.child.lines.Layers;
import fr.completude.reading.child.lines.Plane;
import fr.completude.reading.child.lines.ReadingOrder;
import fr.completude.reading.child.lines.Shape;
import fr.completude.reading.child.lines.Stretch;
import fr.completude.reading.child.lines.StretchFinder;
import fr.completude.reading.child.lines.Strip;
import fr.completude.reading.child.lines.StripCutter;
import fr.completude.reading.child.lines.Tilt;
import fr.completude.reading.child.network.SeenWord;

/**
 * Reads a page line by line. The engine's own search for lines costs as much as a third of its reading, and it spends
 * time on every pixel of width; so the lines are found here, from the shapes of a {@link Glance}, and shown no
 * larger than needed: to the network of its model first, and to the engine itself only where that is in doubt ({@link
 * FirstSight}). What the engine doubts it is shown again, larger.
 */
final class LineReader {

    private static final int DPI = 200;
    private static final double DOUBTED = 0.6;

    private static final int WORTH_CARE = 4;
    private static final Pattern ODD_AMOUNT = Pattern.compile("(?<![\\d,.])\\d{3,} ?€");
    private static final Pattern WITH_COMMA = Pattern.compile("\\d[,.]\\d{2} ?€");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private final Leptonica leptonica;
    private final Engines engines;

    LineReader(Leptonica leptonica, Engines engines) {
        this.leptonica = leptonica;
        this.engines = engines;
    }

    /**
     * The lines of a page, ready to be read.
     *
     * @param glance of this very page
     * @param slant degrees clockwise it lies slanted
     */
    PageLines lines(Pix page, Glance glance, double slant) {
        double width = page.width() / glance.reduction();
        double height = page.height() / glance.reduction();
        Tilt tilt = new Tilt(slant, width / 2, height / 2);
        List<Shape> shapes = glance.shapes().stream().map(tilt::straightened).toList();
        Layers layers = new Layers(new Plane(page.grey(), page.width(), page.height()));
        StripCutter cutter = new StripCutter(layers, tilt, glance.reduction());
        return new PageLines(ReadingOrder.of(StretchFinder.among(shapes)), width, height, new StripReader(cutter));
    }

    private final class StripReader implements PageLines.Reader, FirstSight.Means {

        private final StripCutter cutter;

        StripReader(StripCutter cutter) {
            this.cutter = cutter;
        }

        @Override
        public List<List<PlacedWord>> quickly(List<Stretch> stretches) {
            return new FirstSight(this).read(stretches);
        }

        @Override
        public boolean canGlance() {
            return engines.canGlance();
        }

        @Override
        public Strip cut(Stretch stretch, Fineness fineness) {
            return cutter.cut(stretch, fineness);
        }

        @Override
        public List<List<PlacedWord>> glance(List<Strip> strips) {
            List<List<SeenWord>> seen =
                    engines.glance(strips.stream().map(Strip::plane).toList());
            return IntStream.range(0, strips.size())
                    .mapToObj(i -> placed(
                            strips.get(i),
                            seen.get(i).stream().map(LineReader::pixels).toList()))
                    .toList();
        }

        @Override
        public List<PlacedWord> read(Strip strip) {
            Plane plane = strip.plane();
            try (Pix pix = Pix.of(leptonica, plane.grey(), plane.width(), plane.height())) {
                return placed(strip, engines.readLine(pix, DPI));
            }
        }

        @Override
        public List<PlacedWord> carefully(Stretch stretch, List<PlacedWord> quick) {
            if ((confidence(quick) >= DOUBTED && !isOddAmount(quick))
                    || stretch.shapes().size() < WORTH_CARE
                    || isMachineReadable(quick)) {
                return quick;
            }
            List<PlacedWord> careful = read(cutter.cut(stretch, Fineness.CAREFUL));
            return isBetter(text(careful), confidence(careful), text(quick), confidence(quick)) ? careful : quick;
        }
    }

    private static PixelWord pixels(SeenWord word) {
        return new PixelWord(word.text(), word.left(), 0, word.right(), 1, word.confidence(), 0);
    }

    private static List<PlacedWord> placed(Strip strip, List<PixelWord> words) {
        List<PlacedWord> placed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            // Of a raw line the engine knows where words begin, and only roughly where they end.
            int end = i + 1 < words.size()
                    ? words.get(i + 1).left()
                    : strip.plane().width();
            placed.add(new PlacedWord(words.get(i), strip.between(words.get(i).left(), end)));
        }
        return placed;
    }

    /** Whether an amount has no comma, which is small and easily lost: it is a hundred times as much then. */
    private static boolean isOddAmount(List<PlacedWord> words) {
        return isOddAmount(text(words));
    }

    static String text(List<PlacedWord> words) {
        return words.stream().map(placed -> placed.read().text()).collect(Collectors.joining(" "));
    }

    /**
     * Whether the careful reading of a line is to be kept: it is surer of what was doubted, or finds the comma of an
     * amount and otherwise the same digits. A line once read surely is not given up for another one.
     */
    static boolean isBetter(String careful, double carefulSure, String quick, double quickSure) {
        if (quickSure < DOUBTED) {
            return carefulSure > quickSure;
        }
        return isOddAmount(quick)
                && !isOddAmount(careful)
                && WITH_COMMA.matcher(careful).find()
                && carefulSure >= DOUBTED
                && digits(careful).equals(digits(quick));
    }

    private static String digits(String line) {
        return NO_DIGIT.matcher(line).replaceAll("");
    }

    static boolean isOddAmount(String line) {
        return ODD_AMOUNT.matcher(line).find();
    }

    /** Machine readable lines have a reader of their own. */
    private static boolean isMachineReadable(List<PlacedWord> words) {
        return words.stream()
                        .mapToLong(placed -> placed.read()
                                .text()
                                .chars()
                                .filter(c -> c == '<')
                                .count())
                        .sum()
                > 1;
    }

    static double confidence(List<PlacedWord> words) {
        return words.stream()
                .mapToDouble(placed -> placed.read().confidence())
                .min()
                .orElse(0);
    }
}
