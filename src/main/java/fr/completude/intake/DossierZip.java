package fr.completude.intake;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A dossier deposited as a zip. */
public record DossierZip(String place, @Nullable String mairie, String name, Path location) implements Deposit {}
