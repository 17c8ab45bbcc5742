package fr.completude.reading.child.scene;

/** Connected regions of an image. */
final class Blob {

    private Blob() {}

    /** The largest connected region of pixels brighter than a threshold; true where it is. */
    static boolean[] largestBrighterThan(int threshold, byte[] grey, int width, int height) {
        int[] region = new int[grey.length];
        int[] stack = new int[grey.length];
        int regions = 0;
        int largest = 0;
        int largestSize = 0;
        for (int start = 0; start < grey.length; start++) {
            if (region[start] == 0 && (grey[start] & 0xFF) > threshold) {
                int size = fill(start, ++regions, threshold, grey, width, height, region, stack);
                if (size > largestSize) {
                    largestSize = size;
                    largest = regions;
                }
            }
        }
        boolean[] inside = new boolean[grey.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = largest > 0 && region[i] == largest;
        }
        return inside;
    }

    private static int fill(
            int start, int number, int threshold, byte[] grey, int width, int height, int[] region, int[] stack) {
        int size = 0;
        int top = 0;
        stack[top++] = start;
        region[start] = number;
        while (top > 0) {
            int at = stack[--top];
            size++;
            int x = at % width;
            int y = at / width;
            for (int side = 0; side < 4; side++) {
                int next =
                        switch (side) {
                            case 0 -> x > 0 ? at - 1 : at;
                            case 1 -> x < width - 1 ? at + 1 : at;
                            case 2 -> y > 0 ? at - width : at;
                            default -> y < height - 1 ? at + width : at;
                        };
                if (region[next] == 0 && (grey[next] & 0xFF) > threshold) {
                    region[next] = number;
                    stack[top++] = next;
                }
            }
        }
        return size;
    }
}
