package fr.completude.reading.child;

import fr.completude.reading.wire.TextLimits;

/** What a page may still say and draw: a few kilobytes may ask for ten thousand million squares. */
final class PageBudget {

    private final TextLimits limits;
    private int letters;
    private int operations;

    PageBudget(TextLimits limits) {
        this.limits = limits;
    }

    /** Ends the reading of the page. Unchecked, since PDFBox goes on after many checked failures. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("A page says or draws too much.");
        }
    }

    /**
     * Counts a letter.
     *
     * @throws ExhaustedException if it is one too many
     */
    void letter() {
        letters++;
        if (letters > limits.pageLetters()) {
            throw new ExhaustedException();
        }
    }

    /**
     * Counts something drawn, or told to be.
     *
     * @throws ExhaustedException if it is one too many
     */
    void operation() {
        operations++;
        if (operations > limits.pageOperations()) {
            throw new ExhaustedException();
        }
    }
}
