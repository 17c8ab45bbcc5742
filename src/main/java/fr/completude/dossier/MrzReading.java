package fr.completude.dossier;

/**
 * One reading of a machine readable zone, as characters came from the engine; check digits are not verified here.
 *
 * @param lines two or three lines joined by {@code \n}, upper case, {@code <} as filler
 * @param box where the zone stands
 */
public record MrzReading(String lines, Box box) {}
