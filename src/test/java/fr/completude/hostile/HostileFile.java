package fr.completude.hostile;

import java.util.Set;

/**
 * A file, and what may rightly be said of it.
 *
 * @param name it is uploaded by
 * @param problems ids of {@code FileProblem}, {@code none} where it may be read
 */
public record HostileFile(String name, byte[] content, Set<String> problems) {

    /** What is said of a file that can be read. */
    public static final String NONE = "none";

    static HostileFile of(String name, byte[] content, String... problems) {
        return new HostileFile(name, content, Set.of(problems));
    }
}
