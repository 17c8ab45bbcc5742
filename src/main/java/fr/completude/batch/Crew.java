package fr.completude.batch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The workers of a night that are elsewhere, as the night sees them.
 *
 * @param atWork how many have a dossier in hand
 * @param waitingSince since when dossiers are due that nobody takes; null while somebody does
 */
public record Crew(int atWork, @Nullable Instant waitingSince) {}
