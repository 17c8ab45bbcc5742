package fr.completude.reading.child;

/** Counts the pages of a file that may still be read by OCR. */
final class OcrBudget {

    private int left;
    private boolean exceeded;

    OcrBudget(int pages) {
        this.left = pages;
    }

    /** Takes one page from the budget; false when nothing is left. */
    boolean take() {
        if (left == 0) {
            exceeded = true;
            return false;
        }
        left--;
        return true;
    }

    /** Whether a page had to do without OCR. */
    boolean isExceeded() {
        return exceeded;
    }
}
