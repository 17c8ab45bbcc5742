package fr.completude.sample.file;

import fr.completude.dossier.Region;

/**
 * Where a face of a piece lies.
 *
 * @param part the piece, by its part in the dossier
 */
public record MadeRegion(String part, Region region) {}
