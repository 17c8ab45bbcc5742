package fr.completude.batch;

/**
 * A file that could not be read.
 *
 * @param file its name within the dossier
 * @param problem stable word for programs: {@code encrypted}, {@code corrupt}…
 * @param reason one sentence for people
 */
public record UnreadFile(String file, String problem, String reason) {}
