package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document of the corpus and what it is. */
record Labelled(String path, String label) {

    private static final int LABEL = 4;

    /** The documents of some parts of the corpus, in the order of its index. */
    static List<Labelled> index(Path corpus, List<String> parts) throws IOException {
        return Files.readAllLines(corpus.resolve("INDEX.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length > LABEL)
                .map(columns -> new Labelled(columns[0], columns[LABEL].strip()))
                .filter(document ->
                        parts.stream().anyMatch(part -> document.path().startsWith(part + "/")))
                .toList();
    }
}
