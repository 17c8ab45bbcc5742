package fr.completude.reporting;

/**
 * Something of the inbox that no dossier answers for.
 *
 * @param path within the inbox
 * @param reason one French sentence
 */
public record SetAside(String path, String reason) {}
