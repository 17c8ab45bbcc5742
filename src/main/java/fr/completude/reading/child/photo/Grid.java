package fr.completude.reading.child.photo;

/**
 * Pixels row after row and what lies beside each: floods ask millions of times.
 *
 * @param width of a row
 * @param size how many pixels there are
 */
record Grid(int width, int size) {

    static final int SIDES = 4;

    /** The pixel to the left (0), right (1), above (2) or below (3); negative beyond the edge. */
    int beside(int at, int side) {
        return switch (side) {
            case 0 -> at % width > 0 ? at - 1 : -1;
            case 1 -> at % width < width - 1 ? at + 1 : -1;
            case 2 -> at - width;
            default -> at + width < size ? at + width : -1;
        };
    }
}
