package fr.completude.accounts;

import fr.completude.dossier.MairieName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at work on the web page.
 *
 * @param name signs what they decide
 * @param mairie the only one whose dossiers they see; null for all
 */
public record Officer(String name, @Nullable String mairie) {

    /** Whether dossiers of a mairie are theirs to see; those of none are seen by who sees all. */
    public boolean sees(@Nullable String other) {
        return mairie == null || (other != null && MairieName.isSame(mairie, other));
    }
}
