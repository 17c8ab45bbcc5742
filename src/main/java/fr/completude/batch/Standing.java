package fr.completude.batch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a report rests on and what it is, so that another night can tell whether it would write the same.
 *
 * @param basis hash of all it rests on but the day and the other dossiers: program, configuration, declaration, files,
 *     what officers decided
 * @param elsewhere hash of where else the numbers of the dossier were read
 * @param day it was written for
 * @param turns first later day on which it may say something else; null when it never does
 * @param imprint hash of its files
 * @param pages it was judged by
 */
public record Standing(
        String basis,
        String elsewhere,
        LocalDate day,
        @Nullable LocalDate turns,
        String imprint,
        int pages) {

    /** Whether a check of that day says the same as long as all it rests on is the same. */
    boolean holdsOn(LocalDate other) {
        return !other.isBefore(day) && (turns == null || other.isBefore(turns));
    }

    /** The same report, carried over to another day. */
    Standing carriedTo(LocalDate other, String otherImprint) {
        return new Standing(basis, elsewhere, other, turns, otherImprint, pages);
    }
}
