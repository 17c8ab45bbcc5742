package fr.completude.dossier;

/**
 * A field found on a piece.
 *
 * @param value normalised: ISO date, decimal amount, name without title
 * @param confidence 0 to 1
 * @param text the words it was taken from
 * @param place where they stand
 */
public record FieldValue(String value, double confidence, String text, Region place) {}
