package fr.completude.dossier;

import java.util.List;

/**
 * A field found on a piece.
 *
 * @param value normalised: ISO date, decimal amount, name without title
 * @param confidence 0 to 1
 * @param text the words it was taken from
 * @param place where they stand
 * @param variants other values that may be printed there, for a number whose characters a picture does not tell apart;
 *     mostly none
 */
public record FieldValue(String value, double confidence, String text, Region place, List<String> variants) {

    /** Copies the variants; values kept from before there were any have none. */
    public FieldValue {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** A value that can be no other. */
    public FieldValue(String value, double confidence, String text, Region place) {
        this(value, confidence, text, place, List.of());
    }

    /** The same value, believed no more than this. */
    public FieldValue atMost(double believed) {
        return new FieldValue(value, Math.min(confidence, believed), text, place, variants);
    }

    /** The same value with the others it may be. */
    public FieldValue withVariants(List<String> others) {
        return new FieldValue(value, confidence, text, place, others);
    }
}
