package fr.completude.checking.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of an address that are compared, normalised.
 *
 * @param spots the lines that say where, in order
 * @param postcode five digits, or empty
 * @param commune letters only, or empty
 */
record AddressParts(List<Spot> spots, String postcode, String commune) {

    /** The line that counts: a numbered street, else what has a number, else a street, else what there is. */
    Optional<Spot> main() {
        return spots.stream()
                .filter(spot -> spot.isStreet() && spot.isNumbered())
                .findFirst()
                .or(() -> spots.stream().filter(Spot::isNumbered).findFirst())
                .or(() -> spots.stream().filter(Spot::isStreet).findFirst())
                .or(() -> spots.stream().findFirst());
    }

    /** Numbers that are names of places: « Lot 3 » where no line has a number of its own. */
    Set<String> numbersInNames() {
        return spots.stream()
                .flatMap(spot -> spot.name().stream())
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
