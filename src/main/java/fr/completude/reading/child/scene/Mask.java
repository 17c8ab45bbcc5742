package fr.completude.reading.child.scene;

import java.util.ArrayList;
import java.util.List;

/** The pixels of an image that are of interest. */
final class Mask {

    private final boolean[] set;
    private final int width;
    private final int height;

    Mask(boolean[] set, int width, int height) {
        this.set = set;
        this.width = width;
        this.height = height;
    }

    /** Gaps of up to twice some pixels bridged, and all that is enclosed filled. */
    Mask solid(int reach) {
        return grown(reach, true).filled().grown(reach, false);
    }

    /** Every pixel with one that is {@code value} within reach becomes so, in both directions. */
    private Mask grown(int reach, boolean value) {
        boolean[] across = new boolean[set.length];
        boolean[] both = new boolean[set.length];
        for (int y = 0; y < height; y++) {
            spread(set, across, y * width, 1, width, reach, value);
        }
        for (int x = 0; x < width; x++) {
            spread(across, both, x, width, height, reach, value);
        }
        return new Mask(both, width, height);
    }

    private static void spread(boolean[] from, boolean[] to, int start, int step, int count, int reach, boolean value) {
        int since = Integer.MAX_VALUE / 2;
        for (int i = 0; i < count; i++) {
            since = from[start + i * step] == value ? 0 : since + 1;
            to[start + i * step] = (since <= reach) == value;
        }
        since = Integer.MAX_VALUE / 2;
        for (int i = count - 1; i >= 0; i--) {
            since = from[start + i * step] == value ? 0 : since + 1;
            if (since <= reach) {
                to[start + i * step] = value;
            }
        }
    }

    private Mask filled() {
        boolean[] outside = new boolean[set.length];
        int[] stack = new int[set.length];
        for (int x = 0; x < width; x++) {
            flood(x, false, outside, stack);
            flood((height - 1) * width + x, false, outside, stack);
        }
        for (int y = 0; y < height; y++) {
            flood(y * width, false, outside, stack);
            flood(y * width + width - 1, false, outside, stack);
        }
        boolean[] inside = new boolean[set.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = !outside[i];
        }
        return new Mask(inside, width, height);
    }

    /** The connected regions of at least so many pixels. */
    List<boolean[]> regions(int least) {
        List<boolean[]> regions = new ArrayList<>();
        boolean[] seen = new boolean[set.length];
        int[] stack = new int[set.length];
        for (int i = 0; i < set.length; i++) {
            int size = flood(i, true, seen, stack);
            if (size >= least) {
                boolean[] region = new boolean[set.length];
                flood(i, true, region, stack);
                regions.add(region);
            }
        }
        return regions;
    }

    private int flood(int start, boolean value, boolean[] seen, int[] stack) {
        if (set[start] != value || seen[start]) {
            return 0;
        }
        int size = 0;
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        while (top > 0) {
            int at = stack[--top];
            size++;
            int x = at % width;
            if (x > 0 && set[at - 1] == value && !seen[at - 1]) {
                seen[at - 1] = true;
                stack[top++] = at - 1;
            }
            if (x < width - 1 && set[at + 1] == value && !seen[at + 1]) {
                seen[at + 1] = true;
                stack[top++] = at + 1;
            }
            if (at >= width && set[at - width] == value && !seen[at - width]) {
                seen[at - width] = true;
                stack[top++] = at - width;
            }
            if (at + width < set.length && set[at + width] == value && !seen[at + width]) {
                seen[at + width] = true;
                stack[top++] = at + width;
            }
        }
        return size;
    }
}
