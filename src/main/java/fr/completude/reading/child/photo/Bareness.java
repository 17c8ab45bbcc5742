package fr.completude.reading.child.photo;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether face and head are bare, by what lies where skin should be: on the cheeks (hair, a hard shadow), on the forehead
 * and all around the face (a cap, a scarf). Skin is what the brighter cheek shows, whatever its colour.
 */
final class Bareness {

    private static final List<Integer> RIGHT_CHEEK = List.of(116, 117, 118, 101, 36, 50, 123);
    private static final List<Integer> LEFT_CHEEK = List.of(345, 346, 347, 330, 266, 280, 352);
    private static final List<Integer> FOREHEAD =
            List.of(103, 67, 109, 10, 338, 297, 332, 334, 296, 336, 9, 107, 66, 105);

    /** Points of the edge of the mesh: the brow's top, both sides by the ears, the jaw below the chin. */
    private static final List<Integer> TOP = List.of(109, 10, 338);

    private static final List<Integer> SIDES = List.of(234, 127, 454, 356);
    private static final List<Integer> JAW = List.of(149, 176, 148, 152, 377, 400, 378);

    /** How far beyond the edge of the mesh, in its distance from the middle of the face. */
    private static final double BEYOND = 0.22;

    private static final double BEYOND_CHIN = 0.2;

    /** Darker than this share of the skin is hair, or a hard shadow. */
    private static final double DARK = 0.6;

    private static final double BRIGHT = 1.6;

    /** Difference of warmth beyond which it is not the same skin. */
    private static final double OTHER_TINT = 0.28;

    private final Pixels photo;
    private final Mesh mesh;
    private final int skin;

    Bareness(Pixels photo, Mesh mesh) {
        this.photo = photo;
        this.mesh = mesh;
        int right = median(inside(RIGHT_CHEEK));
        int left = median(inside(LEFT_CHEEK));
        this.skin = Pixels.luma(right) > Pixels.luma(left) ? right : left;
    }

    /** Share of the cheek that is covered more, by hair or a hard shadow, 0 to 1. */
    double cheekCovered() {
        return Math.max(dark(inside(RIGHT_CHEEK)), dark(inside(LEFT_CHEEK)));
    }

    /** Share of the forehead that does not look like the cheeks, 0 to 1: a fringe, or something worn. */
    double foreheadCovered() {
        int[] forehead = inside(FOREHEAD);
        return forehead.length == 0
                ? 0
                : (double) Arrays.stream(forehead).filter(this::isOther).count() / forehead.length;
    }

    /**
     * How much one and the same cloth seems to go around the face: how far the colours above, beside and below it are from
     * the skin, over how far they are from each other.
     */
    double wrapped() {
        List<Integer> around = new ArrayList<>();
        Mark middle = mesh.at(6);
        around.add(median(beyond(TOP, middle, BEYOND)));
        around.add(median(beyond(SIDES.subList(0, 2), middle, BEYOND)));
        around.add(median(beyond(SIDES.subList(2, 4), middle, BEYOND)));
        around.add(median(beyond(JAW, middle, BEYOND_CHIN)));
        double apart = 0;
        double fromSkin = Double.MAX_VALUE;
        for (int one : around) {
            fromSkin = Math.min(fromSkin, Pixels.distance(one, skin));
            for (int other : around) {
                apart = Math.max(apart, Pixels.distance(one, other));
            }
        }
        return fromSkin / (apart + 10);
    }

    private boolean isOther(int rgb) {
        double share = Pixels.luma(rgb) / Math.max(1, Pixels.luma(skin));
        return share < DARK || share > BRIGHT || Math.abs(warmth(rgb) - warmth(skin)) > OTHER_TINT;
    }

    /** How much more red than blue there is: skin of every colour is warm, and no cloth is quite as much. */
    private static double warmth(int rgb) {
        return (Pixels.channel(rgb, 16) - Pixels.channel(rgb, 0)) / Math.max(30, Pixels.luma(rgb));
    }

    private double dark(int[] colours) {
        double limit = Pixels.luma(skin) * DARK;
        return colours.length == 0
                ? 0
                : (double) Arrays.stream(colours)
                                .filter(rgb -> Pixels.luma(rgb) < limit)
                                .count()
                        / colours.length;
    }

    /** Small squares beyond points of the edge. */
    private int[] beyond(List<Integer> points, Mark middle, double further) {
        int reach = (int) Math.max(1, mesh.eyeCorners() * 0.04);
        List<Integer> colours = new ArrayList<>();
        for (int index : points) {
            Mark edge = mesh.at(index);
            int x = (int) (edge.x() + (edge.x() - middle.x()) * further);
            int y = (int) (edge.y() + (edge.y() - middle.y()) * further);
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    if (x + dx >= 0 && x + dx < photo.width() && y + dy >= 0 && y + dy < photo.height()) {
                        colours.add(photo.at(x + dx, y + dy));
                    }
                }
            }
        }
        return colours.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] inside(List<Integer> corners) {
        Shape shape = path(corners);
        Rectangle2D bounds = shape.getBounds2D();
        List<Integer> colours = new ArrayList<>();
        for (int y = (int) Math.max(0, bounds.getMinY()); y < Math.min(photo.height(), bounds.getMaxY()); y++) {
            for (int x = (int) Math.max(0, bounds.getMinX()); x < Math.min(photo.width(), bounds.getMaxX()); x++) {
                if (shape.contains(x + 0.5, y + 0.5)) {
                    colours.add(photo.at(x, y));
                }
            }
        }
        return colours.stream().mapToInt(Integer::intValue).toArray();
    }

    private Path2D path(List<Integer> corners) {
        Path2D path = new Path2D.Double();
        Mark first = mesh.at(corners.get(0));
        path.moveTo(first.x(), first.y());
        corners.forEach(index -> path.lineTo(mesh.at(index).x(), mesh.at(index).y()));
        path.closePath();
        return path;
    }

    private static int median(int[] colours) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int at = shift;
            int[] sorted = Arrays.stream(colours)
                    .map(colour -> Pixels.channel(colour, at))
                    .sorted()
                    .toArray();
            rgb |= (sorted.length == 0 ? 0 : sorted[sorted.length / 2]) << shift;
        }
        return rgb;
    }
}
