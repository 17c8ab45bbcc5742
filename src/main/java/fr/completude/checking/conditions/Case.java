package fr.completude.checking.conditions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.dates.DateRange;

/** What conditions ask about a dossier. */
public interface Case {

    /** The value of a fact, declared, deduced or presumed; empty when it is unknown. */
    Optional<String> fact(String name);

    /** Whether a piece of one of these types is there; open when something unrecognised might be. */
    Truth holds(Set<String> types);

    /** The birth date of somebody of the dossier, as far as it is known; empty when nothing tells. */
    Optional<DateRange> birth(Role role);

    /** The reference day of every rule: the appointment. */
    LocalDate day();

    /** Notes that what was just asked may be answered otherwise for an appointment on or after that day. */
    default void mayChangeFrom(LocalDate day) {}
}
