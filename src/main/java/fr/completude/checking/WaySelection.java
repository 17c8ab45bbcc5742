package fr.completude.checking;

import java.util.ArrayList;
import java.util.List;

/** Picks one way of each requirement so that the pieces that serve once serve the applicant best. */
final class WaySelection {

    /** Beyond that many combinations the first ways are taken: no procedure comes near it. */
    private static final long MOST = 4_096;

    private WaySelection() {}

    /** The slots of the way picked of each requirement, in order. */
    static List<List<Assignment.Slot>> best(List<List<List<Assignment.Slot>>> requirements) {
        long combinations = requirements.stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
        List<List<Assignment.Slot>> best = List.of();
        long least = Long.MAX_VALUE;
        for (long number = 0; number < Math.min(combinations, MOST); number++) {
            List<List<Assignment.Slot>> picked = picked(requirements, number);
            long cost = Assignment.cost(picked.stream().flatMap(List::stream).toList());
            if (cost < least) {
                least = cost;
                best = picked;
            }
        }
        return best;
    }

    private static List<List<Assignment.Slot>> picked(List<List<List<Assignment.Slot>>> requirements, long number) {
        List<List<Assignment.Slot>> picked = new ArrayList<>();
        long rest = number;
        for (List<List<Assignment.Slot>> ways : requirements) {
            picked.add(ways.get((int) (rest % ways.size())));
            rest /= ways.size();
        }
        return picked;
    }
}
