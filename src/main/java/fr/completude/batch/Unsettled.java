package fr.completude.batch;

/**
 * Somebody is still writing to the dossier, or takes files away: it is tried again later.
 *
 * @param stamp how it looks now; equal ones some time apart mean that it has come to rest
 */
public record Unsettled(String stamp) implements Attempt {}
