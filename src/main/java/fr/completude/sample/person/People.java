package fr.completude.sample.person;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import fr.completude.config.ConfigNode;
import fr.completude.dossier.Address;

/**
 * Makes people up from lists of words.
 *
 * @param familyNames upper case
 * @param women given names of women
 * @param men given names of men
 * @param streets without number
 */
public record People(
        List<String> familyNames, List<String> women, List<String> men, List<String> streets, List<Town> towns) {

    private static final int GROWN_UP = 18;
    private static final double NEWBORN = 0.4;

    /** Reads the lists {@code noms}, {@code prenoms-femmes}, {@code prenoms-hommes}, {@code voies}, {@code communes}. */
    public static People read(ConfigNode root) {
        List<Town> towns = root.need("communes").stream()
                .flatMap(node -> node.items().stream())
                .map(town -> new Town(town.needText("nom"), town.needText("code-postal"), town.needText("insee")))
                .toList();
        return new People(
                words(root, "noms"),
                words(root, "prenoms-femmes"),
                words(root, "prenoms-hommes"),
                words(root, "voies"),
                towns);
    }

    private static List<String> words(ConfigNode root, String key) {
        return root.need(key).map(ConfigNode::texts).orElse(List.of());
    }

    /**
     * Somebody of a given age on a day, without a usage name.
     *
     * @param others people whose names are not to be used again
     */
    public Persona invent(SplittableRandom random, int age, LocalDate day, List<Persona> others) {
        Persona.Sex sex = random.nextBoolean() ? Persona.Sex.F : Persona.Sex.M;
        return invent(random, sex, familyName(random, others), age, day, others);
    }

    /**
     * A father or mother: a father bears the family name of the child, a mother her own.
     *
     * @param age of the parent on the day
     * @param others people whose names are not to be used again, the child among them
     */
    public Persona parent(
            SplittableRandom random, Persona child, Persona.Sex sex, int age, LocalDate day, List<Persona> others) {
        String family = sex == Persona.Sex.M ? child.familyName() : familyName(random, others);
        return invent(random, sex, family, age, day, others);
    }

    private Persona invent(
            SplittableRandom random, Persona.Sex sex, String family, int age, LocalDate day, List<Persona> others) {
        LocalDate birth = day.minusYears(age).minusDays(1 + random.nextInt(360));
        List<String> given = givenNames(random, free(sex == Persona.Sex.F ? women : men, others));
        return new Persona(
                sex,
                family,
                null,
                given,
                birth,
                pick(random, towns),
                address(random),
                height((sex == Persona.Sex.F ? 155 : 166) + random.nextInt(24), age),
                pick(random, men) + " " + family,
                pick(random, women) + " " + pick(random, familyNames),
                random.nextLong());
    }

    /** What somebody who will be so tall measures at an age, in centimetres. */
    private static int height(int grown, int age) {
        return age >= GROWN_UP ? grown : (int) Math.round(grown * (NEWBORN + (1 - NEWBORN) * age / GROWN_UP));
    }

    /** An address of its own. */
    public Address address(SplittableRandom random) {
        Town town = pick(random, towns);
        String number = (1 + random.nextInt(148)) + (random.nextInt(12) == 0 ? " bis" : "");
        return new Address(List.of(number + " " + pick(random, streets)), town.postcode(), town.name());
    }

    private String familyName(SplittableRandom random, List<Persona> others) {
        String name = pick(random, familyNames);
        while (isTaken(name, others)) {
            name = pick(random, familyNames);
        }
        return name;
    }

    private static boolean isTaken(String name, List<Persona> others) {
        return others.stream().anyMatch(other -> other.familyName().equals(name) || name.equals(other.usageName()));
    }

    /** A usage name that is not the birth name. */
    public String usageName(SplittableRandom random, Persona person) {
        return familyName(random, List.of(person));
    }

    private static List<String> free(List<String> names, List<Persona> others) {
        return names.stream()
                .filter(name ->
                        others.stream().noneMatch(other -> other.givenNames().contains(name)))
                .toList();
    }

    private static List<String> givenNames(SplittableRandom random, List<String> names) {
        String first = pick(random, names);
        String second = pick(random, names);
        return first.equals(second) || random.nextInt(5) == 0 ? List.of(first) : List.of(first, second);
    }

    private static <T> T pick(SplittableRandom random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
