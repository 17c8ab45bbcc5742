package fr.completude.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the mistakes of one or several YAML files, so that they are all reported at once. */
public final class Problems {

    private final List<ConfigProblem> found = new ArrayList<>();

    /** A mistake that belongs to no node, such as one in a command-line option. */
    public void add(ConfigProblem problem) {
        found.add(problem);
    }

    /** A mistake at a node. */
    public void at(ConfigNode node, String message) {
        add(new ConfigProblem(node.file(), node.line(), message));
    }

    /** A mistake at a node: a word that is none of the known ones, with the nearest of them as a suggestion. */
    public void unknown(ConfigNode node, String what, String word, Collection<String> known) {
        at(node, what + " « " + word + " » inconnu(e)" + suggestion(word, known));
    }

    private static String suggestion(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> " ; vouliez-vous dire « " + near + " » ?")
                .orElseGet(() -> known.size() > 12
                        ? "."
                        : " ; attendu : " + known.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** All mistakes so far, by file and line. */
    public List<ConfigProblem> found() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(ConfigProblem::file).thenComparingInt(ConfigProblem::line))
                .toList();
    }

    /**
     * Ends the loading when it found mistakes.
     *
     * @throws ConfigException if there is any mistake
     */
    public void orThrow() {
        if (!found.isEmpty()) {
            throw new ConfigException(found());
        }
    }
}
