package fr.completude.reading.child.network;

/** The likeliest characters at each column of a strip. */
final class Sighting {

    private final short[] likeliest;
    private final short[] second;
    private final float[] likelihood;
    private final float[] secondLikelihood;

    Sighting(int columns) {
        likeliest = new short[columns];
        second = new short[columns];
        likelihood = new float[columns];
        secondLikelihood = new float[columns];
    }

    void note(int column, float[] values, int offset, int count) {
        int best = 0;
        int next = 1;
        float most = -1;
        float more = -1;
        for (int i = 0; i < count; i++) {
            float value = values[offset + i];
            if (value > most) {
                next = best;
                more = most;
                best = i;
                most = value;
            } else if (value > more) {
                next = i;
                more = value;
            }
        }
        likeliest[column] = (short) best;
        second[column] = (short) next;
        likelihood[column] = most;
        secondLikelihood[column] = more;
    }

    int columns() {
        return likeliest.length;
    }

    int at(int column) {
        return likeliest[column];
    }

    /** How likely the likeliest is, 0 to 1. */
    double likelihood(int column) {
        return likelihood[column];
    }

    /** The second likeliest. */
    int second(int column) {
        return second[column];
    }

    /** How likely that one is. */
    double secondLikelihood(int column) {
        return secondLikelihood[column];
    }

    /** How likely it is that there is the likeliest or another one, 0 to 1. */
    double likelihoodWith(int column, int other) {
        return likelihood[column] + (second[column] == other ? secondLikelihood[column] : 0);
    }
}
