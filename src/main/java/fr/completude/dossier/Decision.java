package fr.completude.dossier;

import java.time.Instant;

/**
 * That a person decided something.
 *
 * @param by who
 * @param reason in their words
 */
public record Decision(String by, Instant at, String reason) {}
