package fr.completude.reading.child.photo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bare surface a print lies on (a sheet, the lid of a scanner) and the objects on it.
 */
final class Ground {

    /** How far a channel may be from the colour of the ground, 0 to 255. */
    private static final int TOLERANCE = 10;

    /** Share of the edge of the page that must be bare for there to be a ground at all. */
    private static final double BARE = 0.7;

    private final Pixels page;
    private final int colour;
    private final boolean[] bare;

    private Ground(Pixels page, int colour, boolean[] bare) {
        this.page = page;
        this.colour = colour;
        this.bare = bare;
    }

    /** The ground reached from the edge of the page through its own colour; what it encloses belongs to objects. */
    static Ground of(Pixels page) {
        int w = page.width();
        int h = page.height();
        int colour = median(edge(page));
        boolean[] bare = new boolean[w * h];
        Ground ground = new Ground(page, colour, bare);
        int[] reached = new int[w * h];
        int count = 0;
        for (int i = 0; i < w * h; i++) {
            int y = i / w;
            int x = i % w;
            if ((x == 0 || y == 0 || x == w - 1 || y == h - 1) && ground.alike(i)) {
                bare[i] = true;
                reached[count++] = i;
            }
        }
        ground.flood(reached, count);
        return ground;
    }

    /** Whether the page has a ground: most of its edge has one colour. */
    boolean visible() {
        int[] edge = edge(page);
        return Arrays.stream(edge)
                        .filter(rgb -> Pixels.distance(rgb, colour) <= TOLERANCE)
                        .count()
                >= edge.length * BARE;
    }

    /** The rectangles of the objects that are prints: rectangular, and of at least the given number of pixels. */
    List<View> prints(int least) {
        Outline outline = new Outline(page, colour);
        return objects(least).stream()
                .filter(Blot::rectangular)
                .map(Blot::rectangle)
                .map(outline::refine)
                .toList();
    }

    /** Objects of at least the given number of pixels. */
    private List<Blot> objects(int least) {
        int w = page.width();
        boolean[] seen = bare.clone();
        List<Blot> objects = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                int[] members = gather(seen, i);
                if (members.length >= least) {
                    objects.add(new Blot(members, w));
                }
            }
        }
        return objects;
    }

    /** Share of the pixels of a view that are not bare, outside the given views: what is printed around. */
    double ink(View view, List<View> except) {
        int steps = 120;
        int ink = 0;
        int looked = 0;
        for (int i = 0; i < steps * steps; i++) {
            int row = i / steps;
            Mark at = view.outward((i % steps + 0.5) / steps, (row + 0.5) / steps);
            if (on(at) && except.stream().noneMatch(v -> v.contains(at, 0.04))) {
                looked++;
                ink += bare[((int) at.y()) * page.width() + (int) at.x()] ? 0 : 1;
            }
        }
        return looked == 0 ? 0 : (double) ink / looked;
    }

    private boolean on(Mark at) {
        return at.x() >= 0 && at.y() >= 0 && at.x() < page.width() && at.y() < page.height();
    }

    private void flood(int[] reached, int atFirst) {
        Grid grid = new Grid(page.width(), bare.length);
        int count = atFirst;
        for (int done = 0; done < count; done++) {
            for (int side = 0; side < Grid.SIDES; side++) {
                int neighbour = grid.beside(reached[done], side);
                if (neighbour >= 0 && !bare[neighbour] && alike(neighbour)) {
                    bare[neighbour] = true;
                    reached[count++] = neighbour;
                }
            }
        }
    }

    private int[] gather(boolean[] seen, int start) {
        Grid grid = new Grid(page.width(), seen.length);
        int[] members = new int[64];
        int count = 0;
        int done = 0;
        seen[start] = true;
        members[count++] = start;
        while (done < count) {
            int at = members[done++];
            for (int side = 0; side < Grid.SIDES; side++) {
                int neighbour = grid.beside(at, side);
                if (neighbour >= 0 && !seen[neighbour]) {
                    seen[neighbour] = true;
                    members = count == members.length ? Arrays.copyOf(members, count * 2) : members;
                    members[count++] = neighbour;
                }
            }
        }
        return Arrays.copyOf(members, count);
    }

    private boolean alike(int at) {
        int row = at / page.width();
        return Pixels.distance(page.at(at % page.width(), row), colour) <= TOLERANCE;
    }

    private static int[] edge(Pixels page) {
        int w = page.width();
        int h = page.height();
        int[] edge = new int[(w + h) * 2];
        for (int x = 0; x < w; x++) {
            edge[x] = page.at(x, 0);
            edge[w + x] = page.at(x, h - 1);
        }
        for (int y = 0; y < h; y++) {
            edge[w * 2 + y] = page.at(0, y);
            edge[w * 2 + h + y] = page.at(w - 1, y);
        }
        return edge;
    }

    private static int median(int[] colours) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int at = shift;
            int[] sorted = Arrays.stream(colours)
                    .map(c -> Pixels.channel(c, at))
                    .sorted()
                    .toArray();
            rgb |= sorted[sorted.length / 2] << shift;
        }
        return rgb;
    }
}
