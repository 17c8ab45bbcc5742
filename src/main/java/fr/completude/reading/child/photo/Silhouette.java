package fr.completude.reading.child.photo;

/** How surely each place of a picture shows the person on it rather than what is behind. */
final class Silhouette {

    private final int side;
    private final float[] shares;

    /**
     * @param side places in a row and in a column
     * @param shares from 0 to 1, row by row
     */
    Silhouette(int side, float[] shares) {
        this.side = side;
        this.shares = shares;
    }

    /** How surely the person is there: 0 to 1; from 0 to 1 across and down the picture. */
    double at(double across, double down) {
        int x = (int) Pixels.clamped(across * side, side - 1);
        int y = (int) Pixels.clamped(down * side, side - 1);
        return shares[y * side + x];
    }
}
