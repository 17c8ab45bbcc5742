package fr.completude.dossier;

/** A type a piece might have. */
public record Candidate(String type, double confidence) {}
