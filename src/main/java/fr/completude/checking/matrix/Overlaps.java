package fr.completude.checking.matrix;

import java.util.List;

import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;

/** Finds versions of one requirement that are in force on the same days for the same procedure. */
final class Overlaps {

    private Overlaps() {}

    /**
     * Notes a mistake for each pair.
     *
     * @param nodes where the requirements stand, in the same order
     */
    static void note(List<Requirement> requirements, List<ConfigNode> nodes) {
        for (int later = 1; later < requirements.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (overlap(requirements.get(earlier), requirements.get(later))) {
                    ConfigNode node = nodes.get(later);
                    node.problems()
                            .at(
                                    node,
                                    "l'exigence « " + requirements.get(later).id()
                                            + " » est déjà en vigueur ces jours-là (ligne "
                                            + nodes.get(earlier).line() + ").");
                }
            }
        }
    }

    private static boolean overlap(Requirement a, Requirement b) {
        return a.id().equals(b.id())
                && a.force().overlaps(b.force())
                && a.procedures().keySet().stream()
                        .filter(b.procedures()::containsKey)
                        .anyMatch(procedure -> !NeverMet.contradict(
                                a.when(),
                                b.when(),
                                a.procedures().getOrDefault(procedure, Condition.ALWAYS),
                                b.procedures().getOrDefault(procedure, Condition.ALWAYS)));
    }
}
