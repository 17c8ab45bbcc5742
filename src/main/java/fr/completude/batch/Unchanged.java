package fr.completude.batch;

import java.time.LocalDate;
import java.util.Map;

import fr.completude.dossier.Dossier;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.EarlierReport;

/**
 * A dossier of which another judgement would say, and write, what stands already.
 *
 * @param reading fingerprint of what read and recognised it
 * @param row what the digest says of it
 * @param report as it stands
 * @param texts those of its files that bear the day, as of the day of this night; empty when it is the same day
 * @param day of this night
 */
public record Unchanged(
        Dossier dossier,
        String reading,
        DigestRow row,
        Standing standing,
        EarlierReport report,
        Map<String, String> texts,
        LocalDate day)
        implements Attempt {

    /** What is kept of it: what was kept of the report before. */
    Answer answer(String imprint) {
        return Answer.carried(this, standing.carriedTo(day, imprint));
    }
}
