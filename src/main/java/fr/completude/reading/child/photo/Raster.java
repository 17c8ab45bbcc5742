package fr.completude.reading.child.photo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A fine pattern that repeats all over a photo: the grid of a screen, the dots of a print or a copy, the moiré of either
 * with the camera. Looked for where a photo has least of its own, on skin and in the upper corners, in the pixels of the
 * page: a wave that stands out of all others of about its length. Hair, cloth and grain have waves of many lengths, a
 * patterned wall has its own, but not on the face.
 */
final class Raster {

    /** Side of what is looked at, in pixels of the page; a power of two. */
    private static final int SIDE = 64;

    /** Waves of more than this many pixels are shapes of the face. */
    private static final double LONGEST = 12;

    /** A wave stands out when it is this many times as strong as the middle one of about its length. */
    private static final double STANDS_OUT = 30;

    /** JPEG works in squares of eight pixels, whose edges are waves of eight pixels and of parts of it. */
    private static final int JPEG_WAVES = SIDE / 8;

    private static final double[] WINDOW = window();

    /** Where the waves of about a length stand among all, by how many of them there are in their own direction. */
    private static final int[][] RINGS =
            IntStream.rangeClosed(0, SIDE / 2).mapToObj(Raster::ring).toArray(int[][]::new);

    private final Pixels page;

    private Raster(Pixels page) {
        this.page = page;
    }

    /**
     * How strongly the pattern swings about its mean, level 0 to 255: on the face and behind, where that is weaker.
     *
     * @param head of the sitter, in pixels of the picture of the shot
     */
    static double over(Pixels page, Shot shot, Head head) {
        Raster raster = new Raster(page);
        Face face = head.face();
        Mark eyes = face.eyes();
        Mark down = new Mark(face.mouth().x() - eyes.x(), face.mouth().y() - eyes.y());
        double skin = raster.second(
                shot,
                List.of(
                        moved(eyes, down, -0.55),
                        moved(face.rightEye(), down, 0.55),
                        moved(face.leftEye(), down, 0.55)));
        double w = shot.picture().width();
        double h = shot.picture().height();
        double behind = raster.second(
                shot,
                List.of(
                        new Mark(w * 0.1, h * 0.08),
                        new Mark(w * 0.9, h * 0.08),
                        new Mark(w * 0.1, h * 0.25),
                        new Mark(w * 0.9, h * 0.25)));
        return Math.min(skin, behind);
    }

    private static Mark moved(Mark from, Mark way, double share) {
        return new Mark(from.x() + way.x() * share, from.y() + way.y() * share);
    }

    /** The second strongest of some places: one alone may show a thing. */
    private double second(Shot shot, List<Mark> places) {
        double[] swings = places.stream()
                .map(place -> shot.view()
                        .outward(
                                place.x() / shot.picture().width(),
                                place.y() / shot.picture().height()))
                .mapToDouble(this::swing)
                .sorted()
                .toArray();
        return swings[swings.length - 2];
    }

    /** The strongest wave around a point of the page that stands out, as its swing in levels; 0 when none does. */
    private double swing(Mark centre) {
        double[] power = Fourier.power(cut(centre));
        double strongest = 0;
        for (int length = SIDE / (int) LONGEST; length <= SIDE / 2; length++) {
            strongest = Math.max(strongest, standing(power, length));
        }
        double sum = Arrays.stream(WINDOW).sum();
        return 2 * Math.sqrt(strongest) / (sum * sum);
    }

    private double standing(double[] power, int radius) {
        int[] places = RINGS[radius];
        double[] ring = new double[places.length];
        double strongest = 0;
        for (int i = 0; i < places.length; i++) {
            ring[i] = power[places[i]];
            strongest = Math.max(strongest, ring[i]);
        }
        double usual = ring.length == 0 ? 0 : Middle.of(ring);
        return strongest > usual * STANDS_OUT ? strongest : 0;
    }

    /** Of waves {@code u} across and {@code v} down, those of about so many in their own direction. */
    private static int[] ring(int radius) {
        IntStream.Builder places = IntStream.builder();
        for (int v = 0; v <= SIDE / 2; v++) {
            for (int u = -SIDE / 2; u < SIDE / 2; u++) {
                if (Math.abs(Math.hypot(u, v) - radius) <= 1.5 && !isOfJpeg(u, v)) {
                    places.add(v * SIDE + Math.floorMod(u, SIDE));
                }
            }
        }
        return places.build().toArray();
    }

    /** Edges of squares lie along the page, so that their waves do too. */
    private static boolean isOfJpeg(int u, int v) {
        return (v == 0 && u % JPEG_WAVES == 0) || (u == 0 && v % JPEG_WAVES == 0);
    }

    /** What is around a point, as differences from its mean that fade towards the edges. */
    private double[] cut(Mark centre) {
        int left = (int) centre.x() - SIDE / 2;
        int top = (int) centre.y() - SIDE / 2;
        double[] levels = new double[SIDE * SIDE];
        for (int i = 0; i < levels.length; i++) {
            int row = i / SIDE;
            int x = Math.max(0, Math.min(page.width() - 1, left + i % SIDE));
            int y = Math.max(0, Math.min(page.height() - 1, top + row));
            levels[i] = Pixels.luma(page.at(x, y));
        }
        double mean = DoubleStream.of(levels).average().orElse(0);
        for (int i = 0; i < levels.length; i++) {
            int row = i / SIDE;
            levels[i] = (levels[i] - mean) * WINDOW[i % SIDE] * WINDOW[row];
        }
        return levels;
    }

    private static double[] window() {
        double[] window = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / SIDE);
        }
        return window;
    }
}
