package fr.completude.batch;

import java.nio.file.Path;
import java.time.LocalDate;

/** How a night ended. */
public sealed interface NightOutcome {

    /**
     * Every dossier has its report.
     *
     * @param day of the check
     * @param reports the folder of the day
     */
    record Completed(LocalDate day, Path reports, NightTally tally) implements NightOutcome {}

    /** Stopped on request between two dossiers; the same command goes on. */
    record Stopped(NightTally tally) implements NightOutcome {}

    /** Ended by a failure that concerns the whole run; the same command goes on. */
    record Failed(Throwable cause) implements NightOutcome {}
}
