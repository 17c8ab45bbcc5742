package fr.completude.hostile;

import java.util.Set;

/** A file, and what may rightly be said of it. */
final class HostileFile {

    /** What is said of a file that can be read. */
    static final String NONE = "none";

    private final String name;
    private final byte[] content;
    private final Set<String> problems;

    private HostileFile(String name, byte[] content, Set<String> problems) {
        this.name = name;
        this.content = content;
        this.problems = problems;
    }

    /**
     * A file.
     *
     * @param problems ids of {@code FileProblem}, {@link #NONE} where it may be read
     */
    static HostileFile of(String name, byte[] content, String... problems) {
        return new HostileFile(name, content, Set.of(problems));
    }

    /** The name it is uploaded by. */
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    Set<String> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return name;
    }
}
