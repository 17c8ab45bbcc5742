package fr.completude.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The assignment of least cost, against trying them all. */
class MatchingTest {

    @Property
    void costsWhatTheBestOfAllAssignmentsCosts(@ForAll("costs") long[][] costs) {
        int[] columns = Matching.best(costs);
        assertThat(Arrays.stream(columns).distinct().count()).isEqualTo(costs.length);
        assertThat(sum(costs, columns)).isEqualTo(leastByTrying(costs, 0, new HashSet<>()));
    }

    @Test
    void givesUpTheBestOfOneRowWhereTheOtherNeedsIt() {
        assertThat(Matching.best(new long[][] {{0, 1}, {0, 100}})).containsExactly(1, 0);
    }

    @Test
    void nothingToAssignIsAssigned() {
        assertThat(Matching.best(new long[0][0])).isEmpty();
    }

    @Provide
    Arbitrary<long[][]> costs() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(rows -> Arbitraries.integers().between(rows, 6).flatMap(columns -> Arbitraries.longs()
                        .between(0, 30)
                        .array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofSize(rows)));
    }

    private static long sum(long[][] costs, int[] columns) {
        long sum = 0;
        for (int row = 0; row < costs.length; row++) {
            sum += costs[row][columns[row]];
        }
        return sum;
    }

    private static long leastByTrying(long[][] costs, int row, Set<Integer> taken) {
        if (row == costs.length) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int column = 0; column < costs[row].length; column++) {
            if (taken.add(column)) {
                least = Math.min(least, costs[row][column] + leastByTrying(costs, row + 1, taken));
                taken.remove(column);
            }
        }
        return least;
    }
}
