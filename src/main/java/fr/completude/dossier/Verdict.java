package fr.completude.dossier;

import java.util.List;
import java.util.Locale;

/** What the findings of a dossier add up to. */
public enum Verdict {
    COMPLETE,
    INCOMPLETE,
    TO_REVIEW,
    /** No file of the dossier could be read. */
    UNREADABLE;

    /** The word used in reports: {@code to-review}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict of a dossier of which at least one file could be read. */
    public static Verdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.blocking() && f.status().fails())) {
            return INCOMPLETE;
        }
        boolean doubt = findings.stream().anyMatch(f -> f.blocking() && f.status() == FindingStatus.TO_REVIEW);
        return doubt ? TO_REVIEW : COMPLETE;
    }
}
