package fr.completude.batch;

import fr.completude.intake.Reception;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.pipeline.Judging;
import fr.completude.reading.RememberingReader;

/**
 * What examining a dossier takes.
 *
 * @param fingerprint of all that decides what is recognised
 */
public record Means(
        Reception reception, DossierPipeline pipeline, Judging judging, RememberingReader reader, String fingerprint) {}
