package fr.completude.checking.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/**
 * Do the examples bite? Each rule is changed in every way, one at a time, and the worked dossiers are run: says which
 * changes none of them notices.
 *
 * <pre>mvn test -Dtest=RuleMutation -Drules.report=FILE [-Drules.only=matrix/cni.yaml]</pre>
 */
class RuleMutation {

    @Test
    void everyChangeOfARuleIsNoticed() throws IOException {
        String file = System.getProperty("rules.report", "");
        assumeTrue(!file.isEmpty(), "no -Drules.report");
        String only = System.getProperty("rules.only", "");
        MutableMatrix matrix = new MutableMatrix();
        Hunt hunt = new Hunt(matrix);
        Map<String, Score> scores = new TreeMap<>();
        // Survivors are written as they are found: a hunt over every rule takes minutes.
        try (PrintWriter report = new PrintWriter(Files.newBufferedWriter(Path.of(file)), true)) {
            Hunt.silently(() -> matrix.mutants().stream()
                    .filter(mutant -> mutant.file().contains(only))
                    .forEach(mutant -> {
                        Hunt.Fate fate = hunt.of(mutant);
                        scores.merge(mutant.file(), Score.of(fate), Score::plus);
                        if (fate == Hunt.Fate.SURVIVED) {
                            report.println(mutant);
                        }
                    }));
            report.println();
            scores.forEach((name, score) -> report.println(score.line(name)));
            report.println(
                    scores.values().stream().reduce(Score.NONE, Score::plus).line("total"));
        }
        Score total = scores.values().stream().reduce(Score.NONE, Score::plus);
        assertThat(total.all()).isPositive();
    }

    /** Mutants refused on loading, noticed by an example, and not noticed. */
    private record Score(int refused, int noticed, int survived) {

        static final Score NONE = new Score(0, 0, 0);

        static Score of(Hunt.Fate fate) {
            return switch (fate) {
                case REFUSED -> new Score(1, 0, 0);
                case NOTICED -> new Score(0, 1, 0);
                case SURVIVED -> new Score(0, 0, 1);
            };
        }

        Score plus(Score other) {
            return new Score(refused + other.refused, noticed + other.noticed, survived + other.survived);
        }

        int all() {
            return refused + noticed + survived;
        }

        String line(String name) {
            return String.format(
                    "%-36s %5d mutants  %5d refused  %5d noticed  %5d survived  %5.1f %%",
                    name, all(), refused, noticed, survived, 100.0 * (refused + noticed) / Math.max(1, all()));
        }
    }
}
