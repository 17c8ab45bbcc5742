package fr.completude.checking.checks;

import java.time.LocalDate;

import fr.completude.checking.people.PersonName;
import fr.completude.dossier.Address;
import org.jspecify.annotations.Nullable;

/** Somebody of the dossier, as declared or as read on a paper. */
public record Someone(
        PersonName name,
        @Nullable LocalDate birth,
        @Nullable Address address) {}
