package fr.completude.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import fr.completude.reporting.DigestRow;

/** How a night ended. */
public sealed interface NightOutcome {

    /**
     * Every dossier has its report.
     *
     * @param day of the check
     * @param reports the folder of the day
     * @param quarantine the folder of what could not be read
     * @param soonest what the digest says of the first dossiers, for a table; a long night has more
     */
    record Completed(LocalDate day, Path reports, Path quarantine, NightTally tally, List<DigestRow> soonest)
            implements NightOutcome {}

    /** Stopped between two dossiers; the same command goes on. */
    record Stopped(NightTally tally, Why why) implements NightOutcome {}

    /** Why a night stopped before its end. */
    enum Why {
        ASKED,
        WINDOW
    }

    /** Ended by a failure that concerns the whole run; the same command goes on. */
    record Failed(Throwable cause) implements NightOutcome {}
}
