package fr.completude.checking.matrix;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.dates.Edge;
import org.jspecify.annotations.Nullable;

/**
 * What a commune wants beyond the national rules.
 *
 * @param territory where it lies, as the fact of that name puts it; null when not said
 * @param limits lengths that replace dated values, by name
 * @param changes by requirement id
 * @param extra requirements and reminders of its own
 */
public record Profile(
        String id,
        String name,
        String address,
        List<String> openingHours,
        @Nullable String territory,
        Edge edge,
        Map<String, Period> limits,
        Map<String, Change> changes,
        List<Requirement> extra) {

    /** The national rules alone. */
    public static final Profile NATIONAL =
            new Profile("national", "", "", List.of(), null, Edge.EXCLUDED, Map.of(), Map.of(), List.of());

    /**
     * What it changes in a requirement; null leaves as is.
     *
     * @param alsoLookedAt types it takes where the national rule does not; a person looks at them
     */
    public record Change(
            @Nullable Gravity gravity, Demand.@Nullable WhenMissing whenMissing, Set<String> alsoLookedAt) {

        /** Nothing changed. */
        public static final Change NONE = new Change(null, null, Set.of());
    }

    /** What it changes in a requirement. */
    public Change change(String requirement) {
        return changes.getOrDefault(requirement, Change.NONE);
    }
}
