package fr.completude.sample.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import fr.completude.sample.person.People;
import fr.completude.sample.person.Persona;

/**
 * The parents of a minor. A parent the child lives with is at the child's address, the other at one of his own.
 *
 * @param representative the one who brings the dossier
 */
record Parents(Persona representative, Persona other) {

    private static final int YOUNGEST = 22;
    private static final int SPAN = 16;

    /**
     * @param facts {@code parents}, {@code deposant} and {@code residence} as declared
     * @param others people whose names are not to be used again
     */
    static Parents invent(
            SplittableRandom random,
            People people,
            Persona child,
            Map<String, String> facts,
            LocalDate day,
            List<Persona> others) {
        int childAge = (int) ChronoUnit.YEARS.between(child.birthDate(), day);
        Persona father =
                people.parent(random, child, Persona.Sex.M, childAge + YOUNGEST + random.nextInt(SPAN), day, others);
        Persona mother =
                people.parent(random, child, Persona.Sex.F, childAge + YOUNGEST + random.nextInt(SPAN), day, others);
        boolean together = "ensemble".equals(facts.get("parents"));
        boolean broughtByFather = "pere".equals(facts.get("deposant"));
        boolean withOther = !together && (broughtByFather ? "mere" : "pere").equals(facts.get("residence"));
        if (together && random.nextBoolean()) {
            mother = mother.called(child.familyName());
        }
        Persona representative = broughtByFather ? father : mother;
        Persona other = broughtByFather ? mother : father;
        return new Parents(
                withOther ? representative : representative.at(child.address()),
                together || withOther ? other.at(child.address()) : other);
    }

    /** The child with the names of these parents on its papers. */
    Persona childOf(Persona child) {
        boolean broughtByFather = representative.sex() == Persona.Sex.M;
        return child.bornOf(broughtByFather ? representative : other, broughtByFather ? other : representative);
    }
}
