package fr.completude.reporting;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Verdict;

/** The shape and colour a status is shown with, besides its word; names of the style sheet. */
final class Look {

    private Look() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> "good";
            case INCOMPLETE -> "bad";
            case TO_REVIEW -> "doubt";
            case UNREADABLE -> "blind";
        };
    }

    static String of(FindingStatus status) {
        return switch (status) {
            case SATISFIED -> "good";
            case MISSING, EXPIRED, MISMATCH, NON_COMPLIANT -> "bad";
            case TO_REVIEW -> "doubt";
            case UNREADABLE -> "blind";
            case IN_PERSON, NOT_APPLICABLE -> "calm";
        };
    }
}
