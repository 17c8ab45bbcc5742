package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places the edges of a print finely. A rough rectangle takes in the halo that scanning and compression leave around a
 * print; the edge is where the colour is half way from the ground to the print, in the median along each side.
 */
final class Outline {

    /** How far from the rough edge to look either way, in fractions of the rectangle. */
    private static final double REACH = 0.03;

    private static final int STEPS = 48;
    private static final int PLACES = 41;

    /** A print that differs less than this from the ground shows no edge, 0 to 255. */
    private static final double VISIBLE = 6;

    private final Pixels page;
    private final int ground;

    Outline(Pixels page, int ground) {
        this.page = page;
        this.ground = ground;
    }

    /** A walk into the print: a place along the side (0 to 1) and a depth (negative outside) to a point. */
    private interface Side {
        Mark at(double along, double depth);
    }

    View refine(View rough) {
        double left = edge((along, depth) -> rough.outward(depth, along));
        double right = 1 - edge((along, depth) -> rough.outward(1 - depth, along));
        double top = edge((along, depth) -> rough.outward(along, depth));
        double bottom = 1 - edge((along, depth) -> rough.outward(along, 1 - depth));
        return rough.part(left, top, right - left, bottom - top);
    }

    private double edge(Side side) {
        List<Double> depths = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            double[] contrast = contrast(side, 0.15 + 0.7 * place / (PLACES - 1));
            double inside = 0;
            for (int step = STEPS * 3 / 4; step < STEPS; step++) {
                inside += contrast[step] / (STEPS - STEPS * 3 / 4);
            }
            if (inside >= VISIBLE) {
                depths.add(crossing(contrast, inside / 2));
            }
        }
        Collections.sort(depths);
        return depths.isEmpty() ? 0 : depths.get(depths.size() / 2);
    }

    private static double crossing(double[] contrast, double level) {
        int step = STEPS - 1;
        while (step > 0 && contrast[step - 1] >= level) {
            step--;
        }
        double before = step == 0 ? level : contrast[step - 1];
        double share = contrast[step] > before ? (level - before) / (contrast[step] - before) : 0;
        return depth(step - 1 + share);
    }

    private double[] contrast(Side side, double along) {
        double[] contrast = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            Mark at = side.at(along, depth(step));
            contrast[step] = Pixels.distance(page.between(at.x(), at.y()), ground);
        }
        return contrast;
    }

    private static double depth(double step) {
        return (step / (STEPS - 1) * 2 - 1) * REACH;
    }
}
