package fr.completude.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import fr.completude.checking.matrix.Demand;

/**
 * Which piece serves which demand, where one piece serves once: over the whole dossier, the least that fails, then the
 * least that is doubtful. A blocking requirement goes before any other. Copies of one paper are one piece.
 */
final class Assignment {

    /** Of a dossier where nothing serves once. */
    static final Assignment NONE = new Assignment();

    private final IdentityHashMap<Demand, List<Look>> given = new IdentityHashMap<>();
    private final Map<String, Slot> takers = new HashMap<>();

    private Assignment() {}

    /**
     * A piece wanted by a demand; one that wants three has three slots.
     *
     * @param title of the line it is for, said when a piece serves there
     * @param looks pieces that may be meant for it, best first
     */
    record Slot(Demand demand, String title, boolean blocking, List<Look> looks) {}

    /**
     * The best assignment.
     *
     * @param requirements of each requirement, the slots of each of its ways that may apply: only one way of a
     *     requirement counts, so its ways do not compete with each other
     */
    static Assignment of(List<List<List<Slot>>> requirements) {
        Assignment assignment = new Assignment();
        List<List<Slot>> chosen = WaySelection.best(requirements);
        assignment.give(chosen.stream().flatMap(List::stream).toList(), Set.of());
        for (int i = 0; i < requirements.size(); i++) {
            Set<String> others = takenByOthers(chosen, chosen.get(i), assignment);
            for (List<Slot> way : requirements.get(i)) {
                if (way != chosen.get(i)) {
                    assignment.give(way, others);
                }
            }
        }
        chosen.forEach(way -> way.forEach(assignment::take));
        return assignment;
    }

    /** Whether the pieces of a demand were assigned here. */
    boolean settles(Demand demand) {
        return given.containsKey(demand);
    }

    /** The pieces that serve a demand, as it sees them; fewer than it wants where there are not enough. */
    List<Look> of(Demand demand) {
        return given.getOrDefault(demand, List.of());
    }

    /** The title of another line a piece serves for. */
    Optional<String> servesElsewhere(Look look, Demand asking) {
        String key = Copies.key(look.piece());
        boolean servesHere =
                of(asking).stream().anyMatch(own -> Copies.key(own.piece()).equals(key));
        return servesHere
                ? Optional.empty()
                : Optional.ofNullable(takers.get(key)).map(Slot::title);
    }

    private void take(Slot slot) {
        of(slot.demand()).forEach(look -> takers.put(Copies.key(look.piece()), slot));
    }

    private static Set<String> takenByOthers(List<List<Slot>> chosen, List<Slot> own, Assignment assignment) {
        Set<String> taken = new HashSet<>();
        chosen.stream().filter(way -> way != own).flatMap(List::stream).forEach(slot -> assignment
                .of(slot.demand())
                .forEach(look -> taken.add(Copies.key(look.piece()))));
        return taken;
    }

    private void give(List<Slot> slots, Set<String> taken) {
        Table table = Table.of(slots, taken);
        int[] columns = Matching.best(table.costs());
        for (int row = 0; row < slots.size(); row++) {
            List<Look> looks = given.computeIfAbsent(slots.get(row).demand(), demand -> new ArrayList<>());
            table.look(row, columns[row]).ifPresent(looks::add);
        }
    }

    /** What the best assignment of some slots costs. */
    static long cost(List<Slot> slots) {
        long[][] costs = Table.of(slots, Set.of()).costs();
        int[] columns = Matching.best(costs);
        return IntStream.range(0, slots.size())
                .mapToLong(row -> costs[row][columns[row]])
                .sum();
    }

    /** Slots by papers; as many more columns as slots stand for no paper at all. */
    private static final class Table {

        private final List<Slot> slots;
        private final List<String> papers;

        private Table(List<Slot> slots, List<String> papers) {
            this.slots = slots;
            this.papers = papers;
        }

        static Table of(List<Slot> slots, Set<String> taken) {
            Set<String> keys = new LinkedHashSet<>();
            slots.forEach(slot -> slot.looks().forEach(look -> keys.add(Copies.key(look.piece()))));
            keys.removeAll(taken);
            return new Table(slots, List.copyOf(keys));
        }

        long[][] costs() {
            return slots.stream()
                    .map(slot -> IntStream.range(0, papers.size() + slots.size())
                            .mapToLong(column -> LookCost.of(slot, column < papers.size() ? papers.get(column) : null))
                            .toArray())
                    .toArray(long[][]::new);
        }

        /** How the slot sees the best copy of the paper it was given. */
        Optional<Look> look(int row, int column) {
            return column >= papers.size()
                    ? Optional.empty()
                    : slots.get(row).looks().stream()
                            .filter(look -> Copies.key(look.piece()).equals(papers.get(column)))
                            .findFirst();
        }
    }
}
