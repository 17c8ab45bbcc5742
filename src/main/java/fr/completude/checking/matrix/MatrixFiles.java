package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.people.Writing;
import fr.completude.config.ConfigException;
import fr.completude.config.ConfigNode;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;

/** Loads the matrix from the configuration folder, every mistake of every file in one pass. */
public final class MatrixFiles {

    /** Worked dossiers, beside the rules and read only when they are run. */
    public static final String EXAMPLES = ".exemples.yaml";

    private static final List<String> SECTIONS = List.of(
            "version",
            "confiance-minimale",
            "sources",
            "personnes",
            "valeurs",
            "groupes",
            "prolongations",
            "demarches",
            "situations",
            "exigences",
            "constats");
    private static final double DEFAULT_CONFIDENCE = 0.6;
    private static final double LEAST_CONFIDENCE = 0.3;

    private final Path config;
    private final Problems problems = new Problems();

    private MatrixFiles(Path config) {
        this.config = config;
    }

    /**
     * Loads.
     *
     * @param config folder that holds {@code faits.yaml}, {@code familles.yaml}, {@code ecritures.yaml}, {@code matrix}
     *     and {@code mairies}
     * @param catalogue types of pieces recognition knows, with their subtypes
     * @throws ConfigException with every mistake found
     */
    public static Matrix load(Path config, Map<String, Set<String>> catalogue) {
        MatrixFiles files = new MatrixFiles(config);
        Matrix matrix = files.read(catalogue);
        files.problems.orThrow();
        return matrix;
    }

    private Matrix read(Map<String, Set<String>> catalogue) {
        Optional<ConfigNode> familyFile = YamlFile.read(config.resolve("familles.yaml"), "familles.yaml", problems);
        Optional<ConfigNode> factFile = YamlFile.read(config.resolve("faits.yaml"), "faits.yaml", problems);
        Optional<ConfigNode> writing = YamlFile.read(config.resolve(Writing.FILE), Writing.FILE, problems);
        List<ConfigNode> roots = List.copyOf(roots("matrix").values());
        Map<Path, ConfigNode> communes = roots("mairies");
        // One file that is no YAML makes everything that others say of it look wrong: only that is reported.
        problems.orThrow();
        ConfigNode families = familyFile.orElseThrow();
        ConfigNode facts = factFile.orElseThrow();
        if (roots.isEmpty()) {
            throw new ConfigException(
                    List.of(new ConfigProblem("matrix", 0, "aucune règle n'a pu être lue dans ce dossier.")));
        }
        roots.forEach(root -> root.entries(SECTIONS));
        Lexicon lexicon = LexiconReader.read(families, catalogue);
        FactBook book = FactReader.definitions(facts).with(SituationReader.personal(roots));
        Origins origins = Origins.read(roots);
        Map<String, DatedValue> values = new ValueReader(book.definitions(), origins).read(roots);
        Known known = new Known(
                lexicon,
                book,
                SituationReader.names(roots),
                values,
                ProcedureReader.groups(roots),
                origins,
                Subject.DOSSIER);
        Matrix.Contents contents = contents(roots, known);
        return new Matrix(
                new fr.completude.dossier.Matrix(version(roots), hash()),
                lexicon,
                book.definitions(),
                FactReader.deductions(facts, known),
                contents,
                profiles(communes, new ProfileReader(known, contents.requirements())),
                RegistryReader.read(config, problems),
                writing(writing.orElseThrow()));
    }

    /** Read last, so that every other mistake is known when a part of it is missing. */
    private Writing writing(ConfigNode root) {
        return Writing.read(root).orElseThrow(() -> new ConfigException(problems.found()));
    }

    private Matrix.Contents contents(List<ConfigNode> roots, Known known) {
        List<Requirement> requirements = new ArrayList<>();
        List<ConfigNode> nodes = new ArrayList<>();
        roots.stream()
                .flatMap(root -> root.get("exigences").stream())
                .flatMap(list -> list.items().stream())
                .forEach(node -> RequirementReader.read(node, known).forEach(requirement -> {
                    requirements.add(requirement);
                    nodes.add(node);
                    Gaps.note(node, requirement, known.values());
                }));
        Overlaps.note(requirements, nodes);
        Interruptions.note(requirements, nodes);
        return new Matrix.Contents(
                confidence(roots),
                PersonReader.read(roots, known),
                known.values(),
                ExtensionReader.read(roots, known),
                SituationReader.read(roots, known),
                ProcedureReader.read(roots, known),
                requirements,
                NoticeReader.read(roots, known.origins()));
    }

    private static double confidence(List<ConfigNode> roots) {
        return roots.stream()
                .flatMap(root -> root.get("confiance-minimale").stream())
                .map(MatrixFiles::confidence)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(DEFAULT_CONFIDENCE);
    }

    /** Lower, every misreading would decide; higher, nothing ever would. */
    private static @Nullable Double confidence(ConfigNode node) {
        Double least = node.decimal();
        if (least != null && (least < LEAST_CONFIDENCE || least > 1)) {
            node.problems().at(node, "« confiance-minimale » doit aller de 0.3 à 1.");
        }
        return least;
    }

    /** The newest of the versions the files state. */
    private static String version(List<ConfigNode> roots) {
        return roots.stream()
                .flatMap(root -> root.need("version").stream())
                .map(ConfigNode::text)
                .max(String::compareTo)
                .orElse("");
    }

    private static Map<String, Profile> profiles(Map<Path, ConfigNode> communes, ProfileReader reader) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        communes.forEach((file, root) -> {
            String id = name(file).replace(".yaml", "");
            profiles.put(id, reader.read(id, root));
        });
        return profiles;
    }

    private Map<Path, ConfigNode> roots(String folder) {
        Map<Path, ConfigNode> roots = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            YamlFile.read(file, shown(file), problems).ifPresent(root -> roots.put(file, root));
        }
        return roots;
    }

    /** The rule files of a folder, by name; none when there is no such folder. */
    private List<Path> files(String folder) {
        Path path = config.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(
                            file -> name(file).endsWith(".yaml") && !name(file).endsWith(EXAMPLES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(Path file) {
        return config.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** One hash of all files that decide verdicts, each under its name. */
    private String hash() {
        List<Path> all = new ArrayList<>(files("matrix"));
        all.addAll(files("mairies"));
        all.add(config.resolve("faits.yaml"));
        all.add(config.resolve("familles.yaml"));
        all.add(config.resolve(Writing.FILE));
        Stream.of(config.resolve(RegistryReader.FILE)).filter(Files::exists).forEach(all::add);
        try {
            MessageDigest digest = Sha256.digest();
            for (Path file : all) {
                digest.update(shown(file).getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return Sha256.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
