package fr.completude.dossier;

import org.jspecify.annotations.Nullable;

/** What a finding rests on: a piece, or one field of it. */
public record Evidence(String piece, @Nullable FieldName field) {}
