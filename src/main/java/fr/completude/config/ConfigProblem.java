package fr.completude.config;

/**
 * A mistake in a YAML file.
 *
 * @param file the file as the user knows it
 * @param line from 1; 0 when it concerns the whole file
 * @param message what is wrong and what was expected, in French
 */
public record ConfigProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? file + ", ligne " + line + " : " + message : file + " : " + message;
    }
}
