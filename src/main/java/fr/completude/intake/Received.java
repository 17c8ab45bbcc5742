package fr.completude.intake;

import java.util.List;

import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Dossier;

/**
 * A dossier let in.
 *
 * @param dossier its files, with the problems known before reading, and what was declared of it
 * @param mistakes of its {@code dossier.yaml}; when there are any, the declaration holds only what could be understood
 *     and no verdict may rest on it
 */
public record Received(Dossier dossier, List<ConfigProblem> mistakes) {}
