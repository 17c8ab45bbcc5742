package fr.completude.dossier;

import java.util.List;

/**
 * A fact that may be declared of a dossier.
 *
 * @param name as written in {@code dossier.yaml}
 * @param kind what its value looks like
 * @param values the words allowed when the kind is {@link Kind#CHOICE}; empty otherwise
 * @param question what to ask the applicant, in French, when the fact is unknown and decides
 */
public record FactDefinition(String name, Kind kind, List<String> values, String question) {

    /** What the value of a fact looks like. */
    public enum Kind {
        /** One of the listed words. */
        CHOICE,
        /** {@code oui}, {@code non} or {@code inconnu}. */
        YES_NO,
        /** An ISO date. */
        DATE,
        /** A decimal number. */
        NUMBER,
        TEXT
    }
}
