package fr.completude.dossier;

/**
 * Which matrix judged.
 *
 * @param version date written in the matrix
 * @param sha256 of all its files, lower-case hex
 */
public record Matrix(String version, String sha256) {}
