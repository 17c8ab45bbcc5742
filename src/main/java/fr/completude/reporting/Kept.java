package fr.completude.reporting;

import java.time.LocalDate;
import java.util.Map;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Verdict;

/**
 * What was kept of a dossier: what it can be judged again by, and how it was judged.
 *
 * @param checkedOn the day of that check
 * @param matrix hash of the rules it was judged by
 * @param findings status by requirement, those that did not apply included
 */
public record Kept(
        Recognised recognised,
        LocalDate checkedOn,
        String matrix,
        Verdict verdict,
        Map<String, FindingStatus> findings) {}
