package fr.completude.reading.child.network;

import java.util.Arrays;

/** What strips that are read at once are shown in a step and have in mind, place after place. */
final class StepState {

    final int shownSize;
    final int size;
    final int givenSize;
    final float[] shown;
    final float[] said;
    final float[] inMind;
    final float[] given;

    StepState(int places, int shownSize, int size, int givenSize) {
        this.shownSize = shownSize;
        this.size = size;
        this.givenSize = givenSize;
        shown = new float[places * shownSize];
        said = new float[places * size];
        inMind = new float[places * size];
        given = new float[places * givenSize];
    }

    /** A strip begins with nothing in mind. */
    void forget(int place) {
        Arrays.fill(said, place * size, (place + 1) * size, 0);
        Arrays.fill(inMind, place * size, (place + 1) * size, 0);
    }

    void move(int from, int to) {
        System.arraycopy(said, from * size, said, to * size, size);
        System.arraycopy(inMind, from * size, inMind, to * size, size);
    }
}
