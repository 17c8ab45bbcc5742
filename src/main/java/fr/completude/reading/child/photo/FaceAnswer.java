package fr.completude.reading.child.photo;

/**
 * What the network answers: always the same number of candidate faces, most of them with a very low score.
 */
final class FaceAnswer {

    static final int CANDIDATES = 896;

    /** Values per candidate: centre x, centre y, width, height, then six points x, y. */
    static final int VALUES = 16;

    private final float[] regressors;
    private final float[] logits;

    FaceAnswer(float[] regressors, float[] logits) {
        this.regressors = regressors;
        this.logits = logits;
    }

    /** Confidence of a candidate, 0 to 1. */
    double score(int candidate) {
        return 1 / (1 + Math.exp(-logits[candidate]));
    }

    /** Distance from the anchor (or size), in sides of the input square. */
    double value(int candidate, int index) {
        return (double) regressors[candidate * VALUES + index] / FaceNetwork.SIDE;
    }
}
