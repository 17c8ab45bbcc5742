package fr.completude.checking.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.checking.Judge;
import fr.completude.checking.matrix.MatrixFiles;
import fr.completude.config.ConfigNode;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;

/** A file of worked dossiers: people, pieces others are made like, and the examples. */
public final class ExampleFile {

    private final List<Example> examples;

    private ExampleFile(List<Example> examples) {
        this.examples = examples;
    }

    /**
     * Reads a file.
     *
     * @param shownAs how it is named to the user
     * @throws fr.completude.config.ConfigException with every mistake of the file
     */
    public static ExampleFile read(Path file, String shownAs, Judge judge) {
        Problems problems = new Problems();
        Optional<ConfigNode> root = YamlFile.read(file, shownAs, problems);
        List<Example> examples = root.map(node -> examples(node, judge)).orElse(List.of());
        problems.orThrow();
        return new ExampleFile(examples);
    }

    /** The example files kept beside the rules, by name. */
    public static List<Path> beside(Path config) {
        Path folder = config.resolve("matrix");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(MatrixFiles.EXAMPLES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Example> examples() {
        return examples;
    }

    public int size() {
        return examples.size();
    }

    /** Judges every example; empty when all come out as they say. */
    public List<ConfigProblem> differences(Judge judge) {
        return examples.stream()
                .flatMap(example -> new Comparison(example, judge).differences().stream())
                .toList();
    }

    private static List<Example> examples(ConfigNode root, Judge judge) {
        root.entries(List.of("personnes", "modeles", "exemples"));
        Map<String, ConfigNode> persons = entries(root, "personnes");
        Map<String, ConfigNode> models = entries(root, "modeles");
        ExampleReader reader = new ExampleReader(new Cast(persons), models, judge);
        List<Example> examples = new ArrayList<>();
        root.need("exemples").ifPresent(list -> list.items().forEach(item -> examples.add(reader.read(item))));
        return examples;
    }

    private static Map<String, ConfigNode> entries(ConfigNode root, String key) {
        return root.get(key).map(ConfigNode::entries).orElseGet(LinkedHashMap::new);
    }
}
