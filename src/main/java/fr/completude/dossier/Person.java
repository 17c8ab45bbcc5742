package fr.completude.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A person as declared in {@code dossier.yaml}. */
public record Person(
        @Nullable String familyName,
        @Nullable String usageName,
        List<String> givenNames,
        @Nullable Birth birth,
        @Nullable Address address,
        @Nullable String nationality) {}
