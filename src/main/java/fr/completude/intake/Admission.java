package fr.completude.intake;

import fr.completude.dossier.FileProblem;
import org.jspecify.annotations.Nullable;

/** Counts the files of one dossier against its limits, in the order they are presented. */
final class Admission {

    private final ReceptionRules rules;
    private int files;
    private long bytes;

    Admission(ReceptionRules rules) {
        this.rules = rules;
    }

    /** Why one more file of this size may not be opened; null when it may, and then it counts. */
    @Nullable
    FileProblem of(long size) {
        if (size == 0) {
            return FileProblem.EMPTY;
        }
        if (size > rules.maxFileBytes() || bytes + size > rules.maxDossierBytes() || files >= rules.maxFiles()) {
            return FileProblem.TOO_LARGE;
        }
        files++;
        bytes += size;
        return null;
    }

    /** What one more file may hold at most, bytes. */
    long room() {
        return Math.min(rules.maxFileBytes(), rules.maxDossierBytes() - bytes);
    }
}
