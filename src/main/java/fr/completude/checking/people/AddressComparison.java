package fr.completude.checking.people;

import fr.completude.dossier.Address;

/**
 * Compares a declared address with one printed on a paper: number with its bis or ter, street, postcode, commune
 * (REGLES B.0.6). Floor, flat and building lines do not count.
 */
public final class AddressComparison {

    private AddressComparison() {}

    /**
     * Compares.
     *
     * @param declared with lines and a postcode or a commune
     * @param printed lines and « CODE COMMUNE » joined by commas
     */
    public static Likeness compare(Address declared, String printed) {
        Street a = Street.of(declared);
        Street b = Street.of(printed);
        Likeness place = place(a, b);
        if (place == Likeness.DIFFERENT) {
            return place;
        }
        return place.and(number(a, b)).and(street(a, b));
    }

    /** Postcodes decide when both are known; CEDEX codes differ from the street's, so the commune may still save it. */
    private static Likeness place(Street a, Street b) {
        Likeness commune = communes(a.commune(), b.commune());
        if (a.postcode().isEmpty() || b.postcode().isEmpty()) {
            return commune == Likeness.SAME ? Likeness.SAME : commune.and(Likeness.DOUBTFUL);
        }
        if (a.postcode().equals(b.postcode())) {
            // One postcode serves several communes, and a commune may bear an older or shorter name.
            return commune == Likeness.DIFFERENT ? Likeness.DOUBTFUL : Likeness.SAME;
        }
        boolean sameDepartment = a.postcode().regionMatches(0, b.postcode(), 0, 2);
        return commune == Likeness.SAME && sameDepartment ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    private static Likeness communes(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.DOUBTFUL;
        }
        return Spelling.compare(a, b);
    }

    private static Likeness number(Street a, Street b) {
        if (a.number().equals(b.number())) {
            return Likeness.SAME;
        }
        // A bis or a number that is only on one side: perhaps dropped by the issuer, for a person to see.
        boolean oneIsSilent = a.number().isEmpty() || b.number().isEmpty();
        boolean sameDigits = !oneIsSilent && a.digits().equals(b.digits());
        boolean oneWithoutLetter = a.number().equals(a.digits()) || b.number().equals(b.digits());
        return oneIsSilent || (sameDigits && oneWithoutLetter) ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }

    private static Likeness street(Street a, Street b) {
        if (a.name().isEmpty() || b.name().isEmpty()) {
            return Likeness.DOUBTFUL;
        }
        Likeness whole = Spelling.compare(String.join("", a.name()), String.join("", b.name()));
        if (whole != Likeness.DIFFERENT) {
            return whole;
        }
        boolean contained = a.name().containsAll(b.name()) || b.name().containsAll(a.name());
        return contained || Street.shareDistinctiveWord(a, b) ? Likeness.DOUBTFUL : Likeness.DIFFERENT;
    }
}
