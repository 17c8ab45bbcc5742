package fr.completude.cli;

import java.util.List;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Report;
import fr.completude.pipeline.Checked;

/** A dossier checked on demand, and the pages to show with its report. */
record Answered(Checked checked, List<PagePicture> pictures) {

    Report report() {
        return checked.report();
    }
}
