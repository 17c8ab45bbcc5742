package fr.completude.checking.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.checking.Judge;
import fr.completude.checking.MatrixBuilder;
import fr.completude.checking.TestMatrix;
import fr.completude.checking.matrix.MatrixFiles;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.nodes.Node;

/** A copy of the matrix, its files as nodes, of which one is changed at a time and the whole loaded again. */
final class MutableMatrix {

    private static final LoadSettings LOAD =
            LoadSettings.builder().setMaxAliasesForCollections(200).build();
    private static final DumpSettings DUMP =
            DumpSettings.builder().setWidth(2000).build();

    private final MatrixBuilder copy = MatrixBuilder.of(TestMatrix.CONFIG);
    private final Map<String, Node> files = new LinkedHashMap<>();

    MutableMatrix() {
        List<Path> all = new ArrayList<>(yaml("matrix"));
        all.addAll(yaml("mairies"));
        all.add(copy.folder().resolve("faits.yaml"));
        all.add(copy.folder().resolve("familles.yaml"));
        all.forEach(file -> files.put(copy.folder().relativize(file).toString(), nodes(file)));
    }

    /** The mutants of every file, in the order of the files. */
    List<RuleMutant> mutants() {
        Map<String, Set<String>> groups = groups();
        List<RuleMutant> mutants = new ArrayList<>();
        files.forEach((file, root) -> mutants.addAll(RuleMutants.of(file, root, groups)));
        return mutants;
    }

    /** The unchanged matrix. */
    Judge judge() {
        return copy.judge();
    }

    /**
     * A judge by the changed matrix. The matrix is as before afterwards.
     *
     * @throws fr.completude.config.ConfigException when the changed matrix is refused
     */
    Judge judge(RuleMutant mutant) {
        Path file = copy.folder().resolve(mutant.file());
        Node root = files.get(mutant.file());
        if (root == null) {
            throw new IllegalArgumentException(mutant.file());
        }
        mutant.edit().apply();
        try {
            Files.writeString(file, text(root));
            return copy.judge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            mutant.edit().undo();
            restore(mutant.file());
        }
    }

    /** Written as it was, comments left out: the lines of the mutants are those of the project's file. */
    private void restore(String file) {
        try {
            Files.copy(
                    TestMatrix.CONFIG.resolve(file),
                    copy.folder().resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        files.values().forEach(root -> Nodes.get(root, "groupes").ifPresent(all -> Nodes.tuples(all)
                .forEach(group -> groups.put(
                        Nodes.key(group),
                        new LinkedHashSet<>(Nodes.oneOrMore(group.getValueNode()).stream()
                                .map(Nodes::text)
                                .toList())))));
        return groups;
    }

    private static String text(Node root) {
        return new Present(DUMP)
                .emitToString(new Serialize(DUMP).serializeOne(root).iterator());
    }

    private static Node nodes(Path file) {
        try {
            return new Compose(LOAD).composeString(Files.readString(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> yaml(String folder) {
        try (var all = Files.list(copy.folder().resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(MatrixFiles.EXAMPLES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
