package fr.completude.sample.degrade;

/** A dark wooden table. */
final class Table {

    private static final double[] WOOD = {74, 52, 38};

    private Table() {}

    static double colour(int channel, int x, int y) {
        double grain = Math.sin(y / 9.0 + 6 * Math.sin(x / 310.0)) * 5 + Math.sin(y / 2.3 + x / 97.0) * 3;
        return WOOD[channel] + grain;
    }
}
