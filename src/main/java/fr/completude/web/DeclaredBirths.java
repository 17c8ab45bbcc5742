package fr.completude.web;

import java.time.LocalDate;
import java.util.List;

import fr.completude.checking.checks.Role;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Person;
import org.jspecify.annotations.Nullable;

/** Birth dates of those a declaration may name. */
final class DeclaredBirths {

    /** Those of whom one may be given. */
    static final List<Role> ROLES = List.of(Role.APPLICANT, Role.PARTNER, Role.REPRESENTATIVE, Role.OTHER_PARENT);

    private static final Person NOBODY = new Person(null, null, List.of(), null, null, null);

    private DeclaredBirths() {}

    static @Nullable LocalDate of(Declaration declared, Role role) {
        Person person = person(declared, role);
        Birth birth = person == null ? null : person.birth();
        return birth == null ? null : birth.date();
    }

    /**
     * The same declaration with another birth date of somebody.
     *
     * @param date null when it is not known any more
     */
    static Declaration with(Declaration declared, Role role, @Nullable LocalDate date) {
        Person before = person(declared, role);
        if (before == null && date == null) {
            return declared;
        }
        Person person = born(before == null ? NOBODY : before, date);
        return new Declaration(
                declared.procedure(),
                declared.appointment(),
                declared.mairie(),
                role == Role.APPLICANT ? person : declared.applicant(),
                role == Role.PARTNER ? person : declared.partner(),
                role == Role.REPRESENTATIVE ? person : declared.representative(),
                role == Role.OTHER_PARENT ? person : declared.otherParent(),
                declared.facts());
    }

    private static Person born(Person person, @Nullable LocalDate date) {
        Birth known = person.birth();
        Birth birth = known == null
                ? new Birth(date, null, null, null)
                : new Birth(date, known.commune(), known.insee(), known.country());
        return new Person(
                person.familyName(),
                person.usageName(),
                person.givenNames(),
                birth,
                person.address(),
                person.nationality());
    }

    private static @Nullable Person person(Declaration declared, Role role) {
        return switch (role) {
            case APPLICANT -> declared.applicant();
            case PARTNER -> declared.partner();
            case REPRESENTATIVE -> declared.representative();
            case OTHER_PARENT -> declared.otherParent();
            case HOST, GUARDIAN -> null;
        };
    }
}
