package fr.completude.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What checking gives.
 *
 * @param procedure the procedure judged by, declared or inferred; null when it could not be told
 * @param findings in the order of the matrix
 */
public record Judgement(@Nullable String procedure, Matrix matrix, List<Finding> findings) {}
