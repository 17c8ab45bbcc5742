package fr.completude.sample.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import fr.completude.dossier.Address;
import fr.completude.sample.person.People;
import fr.completude.sample.person.Persona;

/**
 * The people of a dossier.
 *
 * @param people by the word the catalogue calls them: {@code demandeur}, {@code hebergeant} at the same address,
 *     {@code autre} who is somebody else and lives elsewhere; for a minor also {@code representant} and {@code
 *     autre-parent}; {@code proche} of the applicant's family name and
 *     {@code homonyme} of nearly the same, both at the applicant's address
 * @param former where the applicant lived before
 */
public record Cast(Map<String, Persona> people, Address former) {

    public static final String APPLICANT = "demandeur";
    public static final String REPRESENTATIVE = "representant";
    public static final String OTHER_PARENT = "autre-parent";

    /** What makes a name of another: MARTIN and MARTINEZ. */
    private static final List<String> ENDINGS = List.of("EZ", "ET", "OT", "ELLI");

    static Cast invent(SplittableRandom random, People people, Situation situation, LocalDate day) {
        int low = situation.age().get(0);
        int high = situation.age().get(1);
        Persona born = people.invent(random, low + random.nextInt(high - low + 1), day, List.of());
        boolean renamed = "deja_sur_titre".equals(situation.facts().get("nom_usage_demande"));
        Persona applicant = renamed ? born.called(people.usageName(random, born)) : born;
        Persona host = people.invent(random, 45 + random.nextInt(20), day, List.of(applicant))
                .at(applicant.address());
        Persona stranger = people.invent(random, 25 + random.nextInt(40), day, List.of(applicant, host));
        Address former = people.address(random);
        Map<String, Persona> cast = new LinkedHashMap<>();
        cast.put(APPLICANT, applicant);
        cast.put("hebergeant", host);
        cast.put("autre", stranger);
        if (situation.isOfMinor()) {
            List<Persona> others = List.of(applicant, host, stranger);
            Parents parents = Parents.invent(random, people, applicant, situation.facts(), day, others);
            cast.put(APPLICANT, parents.childOf(applicant));
            cast.put(REPRESENTATIVE, parents.representative());
            cast.put(OTHER_PARENT, parents.other());
        }
        lookAlikes(random.split(), people, cast, day);
        return new Cast(cast, former);
    }

    /** Two people of the applicant's address: one of the same family, one whose family name begins like it. */
    private static void lookAlikes(SplittableRandom random, People people, Map<String, Persona> cast, LocalDate day) {
        Persona applicant = Objects.requireNonNull(cast.get(APPLICANT));
        Persona relative = people.invent(random, 20 + random.nextInt(50), day, List.copyOf(cast.values()))
                .at(applicant.address());
        cast.put("proche", relative.named(applicant.familyName(), relative.givenNames()));
        cast.put(
                "homonyme",
                relative.named(
                        applicant.familyName() + ENDINGS.get(random.nextInt(ENDINGS.size())), applicant.givenNames()));
    }

    public Persona applicant() {
        return person(APPLICANT);
    }

    /** The person of that word. */
    public Persona person(String role) {
        return Objects.requireNonNull(people.get(role), () -> "Nobody is called " + role);
    }

    /** The address the catalogue calls {@code declaree}, {@code ancienne} or {@code voisine}, or that of a person by his word. */
    Address address(String word) {
        return switch (word) {
            case "declaree" -> applicant().address();
            case "ancienne" -> former;
            case "voisine" -> nextDoor(applicant().address());
            default -> person(word).address();
        };
    }

    /** The same street, ten numbers on. */
    private static Address nextDoor(Address address) {
        String street = address.lines().get(0);
        String number = street.replaceAll("\\D.*", "");
        String other = Integer.parseInt(number) + 10 + street.substring(number.length());
        return new Address(List.of(other), address.postcode(), address.commune());
    }
}
