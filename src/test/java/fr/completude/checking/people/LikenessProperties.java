package fr.completude.checking.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import fr.completude.dossier.Address;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The same whatever the writing, never the same when a letter or a number is another one. */
class LikenessProperties {

    private static final Writing WRITING = Writings.ofTheHouse();

    @Property
    void aPersonIsHerselfInEveryWriting(@ForAll("persons") PersonName person) {
        String family = String.valueOf(person.family());
        String given = person.given().get(0);
        for (String writtenFamily : List.of(family, bare(family), family.replaceAll("[-' ]", ""))) {
            for (String writtenGiven : List.of(given, bare(given), given.replace("-", " "))) {
                assertThat(compare(person, writtenFamily, writtenGiven)).isEqualTo(Likeness.SAME);
                assertThat(compare(person, "Mme " + writtenFamily, writtenGiven))
                        .isEqualTo(Likeness.SAME);
                assertThat(compare(person, writtenFamily + " " + writtenGiven, null))
                        .isEqualTo(Likeness.SAME);
            }
        }
    }

    @Property
    void anotherLetterIsNeverTheSame(
            @ForAll("persons") PersonName person,
            @ForAll @IntRange(min = 0, max = 40) int place,
            @ForAll @CharRange(from = 'A', to = 'Z') char letter) {
        String family = bare(String.valueOf(person.family()));
        int at = place % family.length();
        Assume.that(Character.isLetter(family.charAt(at)) && family.charAt(at) != letter);
        String changed = family.substring(0, at) + letter + family.substring(at + 1);
        // « DR LA TOUR » is Doctor LA TOUR.
        Assume.that(!changed.matches("(ME|DR) .*"));
        assertThat(compare(person, changed, person.given().get(0))).as(changed).isNotEqualTo(Likeness.SAME);
    }

    @Property
    void anotherGivenNameIsNeverTheSame(@ForAll("persons") PersonName person, @ForAll("given") String other) {
        Assume.that(!bare(other).equals(bare(person.given().get(0))));
        assertThat(compare(person, String.valueOf(person.family()), other)).isNotEqualTo(Likeness.SAME);
    }

    @Property
    void twoPersonsAreTheSameOrNotWhicheverIsAskedFirst(
            @ForAll("persons") PersonName one, @ForAll("persons") PersonName other) {
        boolean same = WRITING.names().compare(one, other, "") == Likeness.SAME;
        assertThat(WRITING.names().compare(other, one, "") == Likeness.SAME).isEqualTo(same);
    }

    @Property
    void anotherNumberIsAnotherHouse(
            @ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll @IntRange(min = 1, max = 9999) int other,
            @ForAll("suffixes") String suffix) {
        Address declared = new Address(List.of(number + suffix + " rue des Lilas"), "30121", "Mus");
        String printed = other + suffix.toUpperCase(Locale.FRENCH) + " R DES LILAS, 30121 MUS";
        assertThat(WRITING.addresses().compare(declared, printed))
                .isEqualTo(number == other ? Likeness.SAME : Likeness.DIFFERENT);
    }

    private static Likeness compare(PersonName declared, String family, @Nullable String given) {
        return WRITING.names().compare(declared, PersonName.printed(family, null, given), "");
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.FRENCH);
    }

    @Provide
    Arbitrary<PersonName> persons() {
        Arbitrary<String> families = Arbitraries.of(
                "MARTIN",
                "LEFÈVRE",
                "DE LA TOUR",
                "D'ARTIGUES",
                "GARCIA-LOPEZ",
                "N'GUYEN",
                "LE ROUX",
                "SAINT-MARC",
                "CHARBONNIER",
                "MULLER",
                "EL AMRANI",
                "ROUX");
        return Combinators.combine(families, given())
                .as((family, given) -> new PersonName(family, null, List.of(given)));
    }

    @Provide
    Arbitrary<String> given() {
        return Arbitraries.of(
                "Léa", "Jean-Pierre", "Anne-Marie", "Éloïse", "Hugo", "Alix", "Élie", "Zoé", "Jean", "Pierre", "Marie");
    }

    @Provide
    Arbitrary<String> suffixes() {
        return Arbitraries.of("", " bis", " ter", "B", " A");
    }
}
