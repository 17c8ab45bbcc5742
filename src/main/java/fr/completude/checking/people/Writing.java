package fr.completude.checking.people;

import java.util.List;
import java.util.Optional;

import fr.completude.config.ConfigNode;

/**
 * Tells whether names or addresses written in two ways are the same.
 *
 * @param names compares persons
 * @param addresses compares addresses
 */
public record Writing(NameComparison names, AddressComparison addresses) {

    /** What the words are read from, in the configuration folder. */
    public static final String FILE = "ecritures.yaml";

    /** Reads the words; empty, with mistakes noted, when a whole part of them is missing. */
    public static Optional<Writing> read(ConfigNode root) {
        root.entries(List.of("noms", "adresses"));
        Optional<NameWords> names = root.need("noms").map(WritingReader::names);
        Optional<AddressWords> addresses = root.need("adresses").map(WritingReader::addresses);
        return names.flatMap(words ->
                addresses.map(others -> new Writing(new NameComparison(words), new AddressComparison(others))));
    }
}
