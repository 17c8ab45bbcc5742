package fr.completude.batch;

/**
 * What a report about to be published rests on.
 *
 * @param basis hash of all but the day and the other dossiers
 * @param elsewhere hash of where else the numbers of the dossier were read
 */
public record Grounds(String basis, String elsewhere) {}
