package fr.completude.reading.child;

/**
 * A page turned, looked at and ready to be read. Owned: closing frees the turned image.
 *
 * @param turn degrees clockwise it was turned
 * @param slant degrees clockwise its lines are slanted once it is turned
 */
record TurnedPage(int turn, Pix pix, double slant, PageLines lines) implements AutoCloseable {

    static TurnedPage of(Leptonica leptonica, LineReader reader, Pix page, Glance glance, int turn) {
        Pix turned = turn == 0 ? page.scaled(1) : page.turned(turn);
        Glance look = turn == 0 ? glance : Glance.at(leptonica, turned, turn, glance);
        double slant = Math.abs(look.slant()) < Pix.LEAST_SLANT ? 0 : look.slant();
        return new TurnedPage(turn, turned, slant, reader.lines(turned, look, slant));
    }

    @Override
    public void close() {
        pix.close();
    }
}
