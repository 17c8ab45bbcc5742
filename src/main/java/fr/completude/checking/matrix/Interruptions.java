package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigNode;

/** Finds versions of one requirement between which some days have none: what was asked before and after is not then. */
final class Interruptions {

    private Interruptions() {}

    /**
     * Notes a mistake for each interruption, at the version that comes after it.
     *
     * @param nodes where the requirements stand, in the same order
     */
    static void note(List<Requirement> requirements, List<ConfigNode> nodes) {
        Map<String, List<Integer>> versions = new LinkedHashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            for (String procedure : requirements.get(i).procedures().keySet()) {
                versions.computeIfAbsent(procedure + " " + requirements.get(i).id(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> noted = new LinkedHashSet<>();
        for (List<Integer> same : versions.values()) {
            same.sort(Comparator.comparing(i -> requirements.get(i).force().from()));
            LocalDate until = LocalDate.MIN;
            for (int i : same) {
                InForce force = requirements.get(i).force();
                if (!until.equals(LocalDate.MIN) && isAfterNextDay(force.from(), until) && noted.add(i)) {
                    nodes.get(i)
                            .problems()
                            .at(
                                    nodes.get(i),
                                    "aucune version de l'exigence « "
                                            + requirements.get(i).id() + " » n'est en vigueur du " + until.plusDays(1)
                                            + " au " + force.from().minusDays(1) + ".");
                }
                LocalDate end = force.to() == null ? LocalDate.MAX : force.to();
                until = end.isAfter(until) ? end : until;
            }
        }
    }

    private static boolean isAfterNextDay(LocalDate from, LocalDate until) {
        return !until.equals(LocalDate.MAX) && from.isAfter(until.plusDays(1));
    }
}
