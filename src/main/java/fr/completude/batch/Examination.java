package fr.completude.batch;

import java.util.List;

import fr.completude.dossier.Report;

/**
 * What examining a dossier gave: always a report, whatever was wrong with it.
 *
 * @param setAside the files that could not be read, or not wholly
 */
public record Examination(Report report, List<UnreadFile> setAside) {}
