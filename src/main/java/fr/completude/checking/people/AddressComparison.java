package fr.completude.checking.people;

import java.util.Optional;

import fr.completude.dossier.Address;

/**
 * Compares a declared address with one printed on a paper: number with its bis or ter, street, postcode, commune
 * (REGLES B.0.6). Floor, flat and building lines do not count.
 */
public final class AddressComparison {

    private static final int DEPARTMENT = 2;
    private static final int OVERSEAS_DEPARTMENT = 3;

    private final AddressWords words;
    private final AddressParser parser;

    AddressComparison(AddressWords words) {
        this.words = words;
        this.parser = new AddressParser(words);
    }

    /**
     * Compares.
     *
     * @param declared with lines and a postcode or a commune
     * @param printed lines and « CODE COMMUNE » joined by commas
     */
    public Likeness compare(Address declared, String printed) {
        AddressParts a = parser.of(declared);
        AddressParts b = parser.of(printed);
        Likeness place = place(a, b);
        return place == Likeness.DIFFERENT ? place : place.and(spots(a, b));
    }

    /** Postcodes decide when both are known; CEDEX codes differ from the street's, so the commune may still save it. */
    private Likeness place(AddressParts a, AddressParts b) {
        Likeness commune = communes(a.commune(), b.commune());
        if (a.postcode().isEmpty() || b.postcode().isEmpty()) {
            return commune == Likeness.SAME ? Likeness.SAME : commune.and(Likeness.DOUBTFUL);
        }
        String code = words.twinCodes().getOrDefault(a.postcode(), a.postcode());
        String other = words.twinCodes().getOrDefault(b.postcode(), b.postcode());
        if (code.equals(other)) {
            // One postcode serves several communes, and a commune may bear an older or shorter name.
            return commune == Likeness.DIFFERENT ? Likeness.DOUBTFUL : Likeness.SAME;
        }
        boolean nearby = department(code).equals(department(other));
        return commune == Likeness.SAME && nearby ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    private static String department(String postcode) {
        int length = postcode.startsWith("97") || postcode.startsWith("98") ? OVERSEAS_DEPARTMENT : DEPARTMENT;
        return postcode.substring(0, Math.min(length, postcode.length()));
    }

    private static Likeness communes(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.DOUBTFUL;
        }
        return Spelling.compare(a, b);
    }

    private Likeness spots(AddressParts a, AddressParts b) {
        Optional<Spot> mine = a.main();
        Optional<Spot> others = b.main();
        if (mine.isEmpty() || others.isEmpty()) {
            return Likeness.DOUBTFUL;
        }
        Spot first = mine.get();
        Spot second = others.get();
        Likeness whole = first.numbers(second).and(first.names(second, words));
        // One side may name the residence where the other names the street: only two numbered streets can differ.
        boolean comparable = isStreet(first) && isStreet(second);
        boolean elsewhereAlike = a.spots().stream()
                .anyMatch(one -> b.spots().stream().anyMatch(other -> one.names(other, words) == Likeness.SAME));
        boolean oneIsPlace = first.place() != second.place();
        boolean perhaps = shareNumberedSpot(a, b) || (!comparable && (oneIsPlace || elsewhereAlike));
        if (whole == Likeness.DIFFERENT) {
            return perhaps ? Likeness.DOUBTFUL : whole;
        }
        boolean numbered = first.isNumbered() || second.isNumbered();
        return numbered || a.numbersInNames().equals(b.numbersInNames()) ? whole : Likeness.DOUBTFUL;
    }

    /** « 3 allée des Pins, 12 rue des Lilas » and « 12 rue des Lilas »: one of the two may be where post is left. */
    private boolean shareNumberedSpot(AddressParts a, AddressParts b) {
        return a.spots().stream().filter(Spot::isNumbered).anyMatch(one -> b.spots().stream()
                .anyMatch(other -> one.numbers(other) == Likeness.SAME && one.names(other, words) == Likeness.SAME));
    }

    private static boolean isStreet(Spot spot) {
        return spot.isStreet() && spot.isNumbered();
    }
}
