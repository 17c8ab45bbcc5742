package fr.completude.checking.examples;

import java.util.Map;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Verdict;

/** The French words for statuses and verdicts. */
final class Statuses {

    static final Map<String, FindingStatus> BY_WORD = Map.of(
            "ok", FindingStatus.SATISFIED,
            "manquant", FindingStatus.MISSING,
            "perime", FindingStatus.EXPIRED,
            "autre-personne", FindingStatus.MISMATCH,
            "non-conforme", FindingStatus.NON_COMPLIANT,
            "illisible", FindingStatus.UNREADABLE,
            "a-verifier", FindingStatus.TO_REVIEW,
            "au-guichet", FindingStatus.IN_PERSON,
            "sans-objet", FindingStatus.NOT_APPLICABLE);

    private Statuses() {}

    static String word(FindingStatus status) {
        return BY_WORD.entrySet().stream()
                .filter(entry -> entry.getValue() == status)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(status::id);
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> "complet";
            case INCOMPLETE -> "incomplet";
            case TO_REVIEW -> "a-verifier";
            case UNREADABLE -> "illisible";
        };
    }
}
