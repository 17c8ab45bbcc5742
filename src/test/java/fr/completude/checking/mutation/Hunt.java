package fr.completude.checking.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import fr.completude.checking.Judge;
import fr.completude.checking.examples.Trial;
import fr.completude.config.ConfigException;
import org.slf4j.LoggerFactory;

/** Tries worked dossiers on a mutant until one notices. */
final class Hunt {

    private final MutableMatrix matrix;
    private final List<Trial> trials;

    Hunt(MutableMatrix matrix) {
        this.matrix = matrix;
        this.trials = Trial.beside(fr.completude.checking.TestMatrix.CONFIG, matrix.judge());
    }

    /** How the mutant fared. */
    Fate of(RuleMutant mutant) {
        Judge judge;
        try {
            judge = matrix.judge(mutant);
        } catch (ConfigException e) {
            return Fate.REFUSED;
        }
        return trials.stream()
                        .filter(trial -> concerned(mutant, trial))
                        .sorted(Comparator.comparing((Trial trial) -> !trial.names(mutant.rule())))
                        .anyMatch(trial -> !trial.holds(judge))
                ? Fate.NOTICED
                : Fate.SURVIVED;
    }

    private static boolean concerned(RuleMutant mutant, Trial trial) {
        return mutant.procedures().isEmpty()
                || trial.procedure() == null
                || mutant.procedures().stream().anyMatch(id -> Objects.requireNonNull(trial.procedure())
                        .startsWith(id));
    }

    /** What became of a mutant. */
    enum Fate {
        /** The matrix did not load. */
        REFUSED,
        /** An example came out otherwise. */
        NOTICED,
        SURVIVED
    }

    /** A rule broken on purpose complains in the log for each example. */
    static void silently(Runnable work) {
        ch.qos.logback.classic.Logger root =
                (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("fr.completude.checking");
        var level = root.getLevel();
        root.setLevel(ch.qos.logback.classic.Level.OFF);
        try {
            work.run();
        } finally {
            root.setLevel(level);
        }
    }
}
