package fr.completude.reading.child.photo;

/** Marks on what should be even: staples, blots, writing, tape. */
final class Stains {

    /** Levels by which a mark is darker or brighter than what lies around it. */
    private static final double STANDS_OUT = 25;

    /** How far around is looked, in pixels: three millimetres of a print. */
    private static final int AROUND = 30;

    private final Pixels photo;
    private final boolean[] free;
    private final boolean[] marked;

    /**
     * Of a photo ten pixels to the millimetre.
     *
     * @param free the pixels that show the background
     */
    Stains(Pixels photo, boolean[] free) {
        this.photo = photo;
        this.free = free;
        this.marked = marked();
    }

    /** Pixels of the largest mark. */
    int largest() {
        Grid grid = new Grid(photo.width(), marked.length);
        int[] waiting = new int[marked.length];
        boolean[] seen = new boolean[marked.length];
        int most = 0;
        for (int start = 0; start < marked.length; start++) {
            if (marked[start] && !seen[start]) {
                int count = 0;
                int size = 0;
                waiting[count++] = start;
                seen[start] = true;
                while (count > 0) {
                    int at = waiting[--count];
                    size++;
                    for (int side = 0; side < Grid.SIDES; side++) {
                        int next = grid.beside(at, side);
                        if (next >= 0 && marked[next] && !seen[next]) {
                            seen[next] = true;
                            waiting[count++] = next;
                        }
                    }
                }
                most = Math.max(most, size);
            }
        }
        return most;
    }

    private boolean[] marked() {
        int w = photo.width();
        int h = photo.height();
        double[] sums = new double[(w + 1) * (h + 1)];
        double[] counts = new double[(w + 1) * (h + 1)];
        for (int y = 0; y < h; y++) {
            double sum = 0;
            double count = 0;
            for (int x = 0; x < w; x++) {
                if (free[y * w + x]) {
                    sum += Pixels.luma(photo.at(x, y));
                    count++;
                }
                sums[(y + 1) * (w + 1) + x + 1] = sums[y * (w + 1) + x + 1] + sum;
                counts[(y + 1) * (w + 1) + x + 1] = counts[y * (w + 1) + x + 1] + count;
            }
        }
        boolean[] found = new boolean[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                if (free[y * w + x]) {
                    double mean = around(sums, x, y) / around(counts, x, y);
                    found[y * w + x] = Math.abs(Pixels.luma(photo.at(x, y)) - mean) > STANDS_OUT;
                }
            }
        }
        return found;
    }

    private double around(double[] sums, int x, int y) {
        int w = photo.width() + 1;
        int left = Math.max(0, x - AROUND);
        int top = Math.max(0, y - AROUND);
        int right = Math.min(photo.width(), x + AROUND + 1);
        int bottom = Math.min(photo.height(), y + AROUND + 1);
        return sums[bottom * w + right] - sums[top * w + right] - sums[bottom * w + left] + sums[top * w + left];
    }
}
