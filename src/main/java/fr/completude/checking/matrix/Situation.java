package fr.completude.checking.matrix;

import java.util.Set;

/**
 * A yes or no read from the pieces, such as having a usable title.
 *
 * @param question what to ask when the pieces leave it open
 */
public record Situation(String name, String question, Demand demand) {

    /** The types that can make it true. */
    public Set<String> types() {
        return demand.types();
    }
}
