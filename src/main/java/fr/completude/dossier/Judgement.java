package fr.completude.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What checking gives.
 *
 * @param procedure the procedure judged by, declared or inferred; null when it could not be told
 * @param findings in the order of the matrix
 * @param postponements what would be wanted if the appointment were put off, soonest first; empty where nobody asked
 * @param turns first later day of check on which it may say something else; null when it never does
 */
public record Judgement(
        @Nullable String procedure,
        Matrix matrix,
        List<Finding> findings,
        List<Postponement> postponements,
        @Nullable LocalDate turns) {

    /** A judgement for its day alone. */
    public Judgement(@Nullable String procedure, Matrix matrix, List<Finding> findings) {
        this(procedure, matrix, findings, List.of(), null);
    }
}
