package fr.completude.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A French postal address. */
public record Address(
        List<String> lines,
        @Nullable String postcode,
        @Nullable String commune) {}
