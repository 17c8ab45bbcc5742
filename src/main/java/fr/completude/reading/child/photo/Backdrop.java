package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is behind the person of an upright photo, above the tip of the nose: all that surely shows neither hair nor
 * clothes. Lower down, long hair is not always told from what is behind it.
 */
final class Backdrop {

    /** Surely not the person, there and a little around. */
    private static final double NOBODY = 0.08;

    /** How far around, in heights of the photo: loose hair reaches farther than it is seen. */
    private static final double AROUND = 0.02;

    /** Left out along the edges of the photo, in its heights: prints are not cut to the pixel. */
    private static final double EDGE = 0.025;

    /** Smaller than this share of the photo, what is seen of the background says nothing of it. */
    private static final double ENOUGH = 0.02;

    /** Zones across and down, in which light is compared. */
    private static final int ZONES = 4;

    /** A zone counts when it shows at least this share of the background. */
    private static final double PART = 0.03;

    /** Photos are looked at ten pixels to the millimetre. */
    private static final double PIXELS_A_MM = 10;

    private final List<List<Integer>> zones = new ArrayList<>();
    private final Tones tones;
    private final Stains stains;

    private Backdrop(Pixels photo, boolean[] free, double bottom) {
        int w = photo.width();
        for (int zone = 0; zone < ZONES * ZONES; zone++) {
            zones.add(new ArrayList<>());
        }
        for (int i = 0; i < free.length; i++) {
            if (free[i]) {
                int row = i / w;
                int down = (int) Math.min(ZONES - 1, row * ZONES / bottom);
                int across = i % w * ZONES / w;
                zones.get(down * ZONES + across).add(photo.at(i % w, row));
            }
        }
        this.stains = new Stains(photo, free);
        this.tones = new Tones(
                zones.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
    }

    /** The background of a photo; empty when the person leaves none of it to be seen. */
    static Optional<Backdrop> of(Pixels photo, Head head, Silhouette silhouette) {
        Face face = head.face();
        double bottom = Math.max(
                1, Math.min(photo.height(), face.eyes().middle(face.nose()).y()));
        boolean[] free = free(photo, bottom, silhouette);
        int count = 0;
        for (boolean here : free) {
            count += here ? 1 : 0;
        }
        return count < free.length * ENOUGH ? Optional.empty() : Optional.of(new Backdrop(photo, free, bottom));
    }

    private static boolean[] free(Pixels photo, double bottom, Silhouette silhouette) {
        int w = photo.width();
        int h = photo.height();
        double edge = EDGE * h;
        boolean[] free = new boolean[w * h];
        for (int y = (int) edge; y < bottom; y++) {
            for (int x = (int) edge; x < w - edge; x++) {
                free[y * w + x] = nobody(silhouette, (x + 0.5) / w, (y + 0.5) / h, (double) h / w);
            }
        }
        return free;
    }

    private static boolean nobody(Silhouette silhouette, double x, double y, double tall) {
        double across = AROUND * tall;
        return silhouette.at(x, y) < NOBODY
                && silhouette.at(x - across, y) < NOBODY
                && silhouette.at(x + across, y) < NOBODY
                && silhouette.at(x, y - AROUND) < NOBODY
                && silhouette.at(x, y + AROUND) < NOBODY;
    }

    Tones tones() {
        return tones;
    }

    /** Diameter of the largest mark on it if it were round, in mm of a print of 45 mm. */
    double stain() {
        return Math.sqrt(4 / Math.PI * stains.largest()) / PIXELS_A_MM;
    }

    /** How much brighter the brightest zone is than the darkest, 0 to 255: shadows, and light from one side. */
    double shade() {
        double[] means = zones.stream()
                .filter(zone -> zone.size() >= tones.size() * PART)
                .mapToDouble(zone ->
                        zone.stream().mapToDouble(Pixels::luma).average().orElse(0))
                .sorted()
                .toArray();
        return means.length == 0 ? 0 : means[means.length - 1] - means[0];
    }

    /** Mean standard deviation within the zones, 0 to 255: patterns and things, but no even slope of light. */
    double pattern() {
        return zones.stream()
                .filter(zone -> zone.size() >= tones.size() * PART)
                .mapToDouble(zone ->
                        new Tones(zone.stream().mapToInt(Integer::intValue).toArray()).spread())
                .average()
                .orElse(0);
    }
}
