package fr.completude.intake;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A dossier deposited as a folder. */
public record DossierFolder(String place, @Nullable String mairie, String name, Path location) implements Deposit {}
