package fr.completude.sample;

import java.util.List;

import fr.completude.sample.file.MadeFile;
import fr.completude.sample.plan.Cast;
import fr.completude.sample.plan.DossierPlan;

/**
 * A dossier in memory.
 *
 * @param pieces what the files hold
 */
record InventedDossier(String name, DossierPlan plan, Cast cast, List<MadeFile> files, List<TruePiece> pieces) {}
