package fr.completude.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Gravity;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;

/** Gathers, over a whole dossier, the demands whose pieces serve once, and assigns them. */
final class UniqueUses {

    private final CaseFile dossier;
    private final String procedure;

    /**
     * Of one dossier.
     *
     * @param procedure id of the procedure it is judged by
     */
    UniqueUses(CaseFile dossier, String procedure) {
        this.dossier = dossier;
        this.procedure = procedure;
    }

    /** The best assignment over these requirements. */
    Assignment among(Stream<Requirement> requirements) {
        List<List<List<Assignment.Slot>>> wanted =
                requirements.flatMap(requirement -> ways(requirement).stream()).toList();
        return wanted.isEmpty() ? Assignment.NONE : Assignment.of(wanted);
    }

    /** The slots of each way that may apply; empty when the requirement wants nothing that serves once. */
    private Optional<List<List<Assignment.Slot>>> ways(Requirement requirement) {
        boolean concerned = requirement.body() instanceof Requirement.Papers papers
                && papers.ways().stream().flatMap(way -> way.parts().stream()).anyMatch(UniqueUses::servesOnce);
        if (!concerned) {
            return Optional.empty();
        }
        try {
            return applying(requirement, (Requirement.Papers) requirement.body());
        } catch (RuntimeException e) {
            // A rule that breaks takes no piece from the others; it is told when it is judged itself.
            return Optional.empty();
        }
    }

    private Optional<List<List<Assignment.Slot>>> applying(Requirement requirement, Requirement.Papers papers) {
        if (requirement.applies(procedure, dossier).isNo()) {
            return Optional.empty();
        }
        List<List<Assignment.Slot>> ways = new ArrayList<>();
        for (Way way : papers.ways()) {
            if (!way.when().in(dossier).isNo()) {
                ways.add(slots(way, requirement));
            }
        }
        return ways.stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(ways);
    }

    private List<Assignment.Slot> slots(Way way, Requirement requirement) {
        Gravity own = dossier.profile().change(requirement.id()).gravity();
        boolean blocking = (own != null ? own : requirement.gravity()) == Gravity.BLOCKING;
        return way.parts().stream()
                .filter(UniqueUses::servesOnce)
                .flatMap(part -> {
                    Demand demand = dossier.demand(part, requirement);
                    List<Look> looks = dossier.search().looks(demand);
                    Assignment.Slot slot = new Assignment.Slot(demand, part.title(), blocking, looks);
                    return Collections.nCopies(demand.count(), slot).stream();
                })
                .toList();
    }

    private static boolean servesOnce(Way.Part part) {
        return part.demand().use() == Demand.Use.ONCE;
    }
}
