package fr.completude.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When and where somebody was born.
 *
 * @param insee code of the commune at the birth date
 * @param country ISO 3166 two letters
 */
public record Birth(
        @Nullable LocalDate date,
        @Nullable String commune,
        @Nullable String insee,
        @Nullable String country) {}
