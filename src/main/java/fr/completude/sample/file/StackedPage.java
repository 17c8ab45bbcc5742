package fr.completude.sample.file;

import java.util.List;

import fr.completude.sample.paper.PrintedPage;

/**
 * A page in a stack.
 *
 * @param parts the pieces that lie on it, one for each placement
 * @param turn degrees clockwise it lies turned on the scanner: 0, 90, 180 or 270
 */
record StackedPage(PrintedPage page, List<String> parts, int turn) {

    private static final double SMALL = 130;

    /** Whether an identity card or another small paper lies on it. */
    boolean holdsCards() {
        return page.placements().stream()
                .anyMatch(placement -> placement.paper().layout().width() < SMALL);
    }
}
