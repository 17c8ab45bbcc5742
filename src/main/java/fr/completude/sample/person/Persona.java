package fr.completude.sample.person;

import java.time.LocalDate;
import java.util.List;

import fr.completude.dossier.Address;
import org.jspecify.annotations.Nullable;

/**
 * An invented person.
 *
 * @param familyName birth name, upper case
 * @param usageName upper case, or null
 * @param father given name and birth name of the father
 * @param mother given name and birth name of the mother
 * @param face what the face is drawn from
 */
public record Persona(
        Sex sex,
        String familyName,
        @Nullable String usageName,
        List<String> givenNames,
        LocalDate birthDate,
        Town birthTown,
        Address address,
        int heightCm,
        String father,
        String mother,
        long face) {

    /** As papers mark it. */
    public enum Sex {
        F,
        M
    }

    /** The same person under another usage name. */
    public Persona called(@Nullable String other) {
        return new Persona(
                sex, familyName, other, givenNames, birthDate, birthTown, address, heightCm, father, mother, face);
    }

    /** The same person as the child of two others. */
    public Persona bornOf(Persona ofFather, Persona ofMother) {
        return new Persona(
                sex,
                familyName,
                usageName,
                givenNames,
                birthDate,
                birthTown,
                address,
                heightCm,
                asParent(ofFather),
                asParent(ofMother),
                face);
    }

    private static String asParent(Persona parent) {
        return parent.givenNames().get(0) + " " + parent.familyName();
    }

    /** The same person under another name. */
    public Persona named(String family, List<String> given) {
        return new Persona(sex, family, null, given, birthDate, birthTown, address, heightCm, father, mother, face);
    }

    /** The same person at another address. */
    public Persona at(Address other) {
        return new Persona(
                sex, familyName, usageName, givenNames, birthDate, birthTown, other, heightCm, father, mother, face);
    }
}
