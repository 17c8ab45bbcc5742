package fr.completude.trial;

import fr.completude.recognition.evaluation.Outcome;

/**
 * A paper and what it was taken for.
 *
 * @param render how it came in, or {@code corpus}
 * @param layout its layout, or the label of a real document
 * @param expected type it is; {@link #NONE} for none
 * @param found type given; {@link #NONE} for none
 */
record SeenPaper(String render, String layout, String expected, String found, Outcome.Kind kind, double confidence) {

    static final String NONE = "(aucun)";

    static SeenPaper of(String render, String layout, String expected, String found, double confidence) {
        Outcome.Kind kind = expected.equals(found)
                ? Outcome.Kind.RIGHT
                : found.equals(NONE) ? Outcome.Kind.ABSTAINED : Outcome.Kind.WRONG;
        return new SeenPaper(render, layout, expected, found, kind, confidence);
    }

    boolean isRight() {
        return kind == Outcome.Kind.RIGHT;
    }

    boolean isAbstained() {
        return kind == Outcome.Kind.ABSTAINED;
    }

    boolean isWrong() {
        return kind == Outcome.Kind.WRONG;
    }

    boolean isSurelyWrong(double threshold) {
        return isWrong() && confidence >= threshold;
    }
}
