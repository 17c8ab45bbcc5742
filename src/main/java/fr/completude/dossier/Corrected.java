package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/**
 * What a person changed about a piece.
 *
 * @param field null for its type
 * @param was as recognised, of a type with its subtype behind a slash; null when nothing was
 */
public record Corrected(@Nullable FieldName field, @Nullable String was, Decision decision) {}
