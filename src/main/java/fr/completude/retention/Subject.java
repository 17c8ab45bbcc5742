package fr.completude.retention;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A dossier, as its reports name it.
 *
 * @param mairie null when it has none
 * @param dossier its name
 */
public record Subject(@Nullable String mairie, String dossier) {

    /** Whether a person means it: two mairies may have dossiers of one name, so it is told with its mairie. */
    public boolean isMeantBy(String words) {
        return words.equals(shown());
    }

    /** As people name it. */
    public String shown() {
        return mairie == null ? dossier : mairie + "/" + dossier;
    }

    boolean is(@Nullable String itsMairie, String name) {
        return Objects.equals(mairie, itsMairie) && dossier.equals(name);
    }
}
