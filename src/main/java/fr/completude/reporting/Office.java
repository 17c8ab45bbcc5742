package fr.completude.reporting;

import java.util.List;

/**
 * The town hall a notice speaks for.
 *
 * @param name « Mairie d'Exemple »; empty when it is not known
 * @param address on one line; empty when it is not known
 * @param openingHours as the commune writes them
 */
public record Office(String name, String address, List<String> openingHours) {

    /** A town hall nothing is known of. */
    public static final Office UNKNOWN = new Office("", "", List.of());
}
