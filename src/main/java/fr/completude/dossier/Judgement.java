package fr.completude.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What checking gives.
 *
 * @param procedure the procedure judged by, declared or inferred; null when it could not be told
 * @param findings in the order of the matrix
 * @param postponements what would be wanted if the appointment were put off, soonest first; empty where nobody asked
 */
public record Judgement(
        @Nullable String procedure, Matrix matrix, List<Finding> findings, List<Postponement> postponements) {

    /** A judgement for its day alone. */
    public Judgement(@Nullable String procedure, Matrix matrix, List<Finding> findings) {
        this(procedure, matrix, findings, List.of());
    }
}
