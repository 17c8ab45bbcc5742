package fr.completude.reading.child.lines;

import java.util.ArrayList;
import java.util.List;

/** A page at its own resolution, at half of it and at a quarter, each made when first asked for. */
public final class Layers {

    private static final int DEEPEST = 2;

    private final List<Plane> planes = new ArrayList<>();

    /** Layers over a page. */
    public Layers(Plane full) {
        planes.add(full);
    }

    /** Halvings after which a length of so many px at full resolution is not yet shorter than wanted. */
    static int depthFor(double length, double wanted) {
        int depth = 0;
        while (depth < DEEPEST && length / (2 << depth) >= wanted) {
            depth++;
        }
        return depth;
    }

    /** The page halved so many times. */
    Plane at(int depth) {
        while (planes.size() <= depth) {
            planes.add(planes.get(planes.size() - 1).half());
        }
        return planes.get(depth);
    }
}
