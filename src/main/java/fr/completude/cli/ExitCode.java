package fr.completude.cli;

import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;

/**
 * How a command ended, the most serious first: the declaration order is the order of precedence. A command that is
 * stopped by a signal ends with the status of the signal (143, 130) instead.
 */
enum ExitCode {
    /** The program is at fault. */
    INTERNAL(70),
    /** The command or the configuration is. */
    USAGE(2),
    /** Some input could not be read. */
    UNREADABLE(4),
    INCOMPLETE(1),
    /** Nothing incomplete, but something only a person can say. */
    TO_REVIEW(3),
    COMPLETE(0);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The status of the process. */
    int status() {
        return status;
    }

    /** The more serious of the two. */
    ExitCode and(ExitCode other) {
        return compareTo(other) <= 0 ? this : other;
    }

    static ExitCode of(Report report) {
        boolean allRead = report.files().stream().allMatch(file -> file.problem() == null);
        return of(report.verdict()).and(allRead ? COMPLETE : UNREADABLE);
    }

    static ExitCode of(ReadFile file) {
        return file.problem() == null ? COMPLETE : UNREADABLE;
    }

    private static ExitCode of(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> COMPLETE;
            case INCOMPLETE -> INCOMPLETE;
            case TO_REVIEW -> TO_REVIEW;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
