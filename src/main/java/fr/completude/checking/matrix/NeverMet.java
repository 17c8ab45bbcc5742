package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.checks.Role;
import fr.completude.checking.conditions.Condition;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Finds ways that no dossier can ever take: contradictory conditions, or pieces that are all refused. */
final class NeverMet {

    private NeverMet() {}

    /**
     * Notes a mistake for a way that can never be taken or met.
     *
     * @param node where the way stands
     * @param when condition of the whole requirement
     */
    static void note(ConfigNode node, Condition when, Way way, InForce force) {
        if (contradict(when, way.when())) {
            node.problems().at(node, "cette voie ne peut jamais servir : ses conditions se contredisent.");
        }
        for (Way.Part part : way.parts()) {
            if (!part.demand().types().isEmpty()
                    && part.demand().types().stream().allMatch(type -> isRefused(type, part, force))) {
                node.problems().at(node, "cette voie ne peut jamais être remplie : toutes ses pièces sont refusées.");
            }
        }
    }

    /** Whether no dossier can meet all of these. */
    static boolean contradict(Condition... conditions) {
        List<Condition> all = new ArrayList<>();
        for (Condition condition : conditions) {
            flatten(condition, all);
        }
        return contradictory(all);
    }

    private static void flatten(Condition condition, List<Condition> into) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> flatten(part, into));
        } else {
            into.add(condition);
        }
    }

    private static boolean contradictory(List<Condition> all) {
        Map<String, Set<String>> possible = new HashMap<>();
        Map<Role, Integer> atLeast = new EnumMap<>(Role.class);
        Map<Role, Integer> below = new EnumMap<>(Role.class);
        for (Condition condition : all) {
            if (condition instanceof Condition.FactIs fact) {
                possible.computeIfAbsent(fact.fact(), f -> new HashSet<>(fact.values()))
                        .retainAll(fact.values());
            } else if (condition instanceof Condition.AgeAtLeast age) {
                atLeast.merge(age.whose(), age.years(), Math::max);
            } else if (condition instanceof Condition.Not not && not.part() instanceof Condition.AgeAtLeast age) {
                below.merge(age.whose(), age.years(), Math::min);
            } else if (condition instanceof Condition.DayIs day && isEmpty(day.from(), day.before())) {
                return true;
            }
        }
        boolean ageless = atLeast.entrySet().stream()
                .anyMatch(age -> age.getValue() >= below.getOrDefault(age.getKey(), Integer.MAX_VALUE));
        return ageless || possible.values().stream().anyMatch(Set::isEmpty);
    }

    private static boolean isEmpty(@Nullable LocalDate from, @Nullable LocalDate before) {
        return from != null && before != null && !from.isBefore(before);
    }

    private static boolean isRefused(String type, Way.Part part, InForce force) {
        return part.demand().refusals().stream()
                .filter(refusal -> refusal.decision() == FindingStatus.NON_COMPLIANT)
                .filter(refusal ->
                        refusal.subtypes().isEmpty() && refusal.types().contains(type))
                .anyMatch(refusal ->
                        refusal.force().to() == null && !refusal.force().from().isAfter(force.from()));
    }
}
