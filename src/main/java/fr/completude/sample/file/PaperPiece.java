package fr.completude.sample.file;

import fr.completude.sample.paper.Paper;
import fr.completude.sample.plan.PlannedPiece;

/** A planned piece with its paper. */
public record PaperPiece(PlannedPiece planned, Paper paper) {

    boolean isCard() {
        return paper.layout().width() < 200 && paper.layout().height() < 200;
    }
}
