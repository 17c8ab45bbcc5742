package fr.completude.sample.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import fr.completude.dossier.Address;
import fr.completude.sample.person.People;
import fr.completude.sample.person.Persona;

/**
 * The people of a dossier.
 *
 * @param applicant at the declared address
 * @param host the same address, another person
 * @param stranger somebody else, living elsewhere
 * @param former where the applicant lived before
 */
public record Cast(Persona applicant, Persona host, Persona stranger, Address former) {

    static Cast invent(SplittableRandom random, People people, Situation situation, LocalDate day) {
        int low = situation.age().get(0);
        int high = situation.age().get(1);
        Persona born = people.invent(random, low + random.nextInt(high - low + 1), day, List.of());
        boolean renamed = "deja_sur_titre".equals(situation.facts().get("nom_usage_demande"));
        Persona applicant = renamed ? born.called(people.usageName(random, born)) : born;
        Persona host = people.invent(random, 45 + random.nextInt(20), day, List.of(applicant))
                .at(applicant.address());
        Persona stranger = people.invent(random, 25 + random.nextInt(40), day, List.of(applicant, host));
        return new Cast(applicant, host, stranger, people.address(random));
    }

    /** The person the catalogue calls {@code demandeur}, {@code hebergeant} or {@code autre}. */
    Persona person(String role) {
        return switch (role) {
            case "demandeur" -> applicant;
            case "hebergeant" -> host;
            case "autre" -> stranger;
            default -> throw new IllegalArgumentException("Nobody is called " + role);
        };
    }

    /** The address the catalogue calls {@code declaree}, {@code ancienne} or {@code autre}. */
    Address address(String word) {
        return switch (word) {
            case "declaree" -> applicant.address();
            case "ancienne" -> former;
            case "autre" -> stranger.address();
            default -> throw new IllegalArgumentException("No such address: " + word);
        };
    }
}
