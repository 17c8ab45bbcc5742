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
        int x = (int) Math.max(0, Math.min(side - 1, across * side));
        int y = (int) Math.max(0, Math.min(side - 1, down * side));
        return shares[y * side + x];
    }
}
