package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of the corpus and what it is.
 *
 * @param layer what its pages are: text, scan, photo…
 * @param facts what is known to stand on it, JSON
 */
public record Labelled(String path, String label, String layer, String facts) {

    private static final int LABEL = 4;
    private static final int LAYER = 6;
    private static final int FACTS = 7;

    /** The documents of some parts of the corpus, in the order of its index. */
    public static List<Labelled> index(Path corpus, List<String> parts) throws IOException {
        return Files.readAllLines(corpus.resolve("INDEX.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length > LABEL)
                .map(columns -> new Labelled(
                        columns[0], columns[LABEL].strip(), column(columns, LAYER), unquoted(column(columns, FACTS))))
                .filter(document ->
                        parts.stream().anyMatch(part -> document.path().startsWith(part + "/")))
                .toList();
    }

    private static String column(String[] columns, int number) {
        return columns.length > number ? columns[number].strip() : "";
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
