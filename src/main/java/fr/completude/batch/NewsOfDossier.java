package fr.completude.batch;

import java.util.List;

import fr.completude.dossier.Report;
import fr.completude.reporting.Kept;
import fr.completude.reporting.Rejudgement;
import fr.completude.reporting.RejudgementText;
import org.jspecify.annotations.Nullable;

/** What is otherwise in a dossier's answer than in the one before, in sentences. */
record NewsOfDossier(RejudgementText text) {

    /**
     * The sentences.
     *
     * @param before null when there was no answer yet
     */
    List<String> since(@Nullable Kept before, Report report) {
        return before == null ? List.of() : text.lines(new Rejudgement(before, report));
    }
}
