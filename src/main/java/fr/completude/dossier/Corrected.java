package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What a person changed about a piece.
 *
 * @param field null for its type
 * @param was as recognised; null when nothing was
 */
public record Corrected(@Nullable FieldName field, @Nullable String was, Decision decision) {}
