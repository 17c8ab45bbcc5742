package fr.completude.dossier;

/**
 * A failure as a value.
 *
 * @param code stable key of its sentence in the message files
 */
public record Failure(FailureClass kind, FileProblem problem, String code) {}
