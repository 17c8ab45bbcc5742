package fr.completude.checking.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;

/** The list of what became of each line of the texts the matrix comes from, held against the matrix. */
final class Coverage {

    private static final List<String> NAMES = List.of("valeurs", "faits", "pieces", "demarches");

    private final Matrix matrix;
    private final Map<String, Set<String>> groups;
    private final Problems problems = new Problems();
    private final Set<String> rows = new TreeSet<>();

    private Coverage(Matrix matrix, Map<String, Set<String>> groups) {
        this.matrix = matrix;
        this.groups = groups;
    }

    /** Walks a list; every row that leads nowhere is a problem. */
    static Coverage of(Path list, Path config, Matrix matrix) {
        Problems silent = new Problems();
        List<ConfigNode> files = yaml(config.resolve("matrix"), silent);
        Coverage coverage = new Coverage(matrix, ProcedureReader.groups(files));
        YamlFile.read(list, "couverture.yaml", coverage.problems).ifPresent(coverage::walk);
        return coverage;
    }

    /** The rows there are: {@code SEED-2 193 bis}, {@code desaccords X1}. */
    Set<String> rows() {
        return rows;
    }

    List<ConfigProblem> problems() {
        return problems.found();
    }

    private void walk(ConfigNode root) {
        root.entries(List.of("version", "textes", "desaccords", "a-confirmer"));
        root.need("textes").ifPresent(texts -> texts.entries()
                .forEach((text, lines) -> lines.entries().forEach((line, row) -> row(text + " " + line, row))));
        for (String section : List.of("desaccords", "a-confirmer")) {
            root.need(section).ifPresent(all -> all.entries().forEach((line, row) -> row(section + " " + line, row)));
        }
    }

    private void row(String name, ConfigNode row) {
        rows.add(name);
        Set<String> known = Stream.concat(
                        Stream.of("dit", "decision", "regles", "profils", "sans-regle"), NAMES.stream())
                .collect(Collectors.toSet());
        row.entries(known);
        row.needText("dit");
        known.removeAll(Set.of("dit", "decision"));
        if (known.stream().allMatch(target -> row.get(target).isEmpty())) {
            problems.at(row, name + " : ni règle, ni raison.");
        }
        row.get("regles").ifPresent(all -> all.entries().forEach(this::rules));
        row.get("profils").ifPresent(all -> all.entries().forEach(this::profile));
        for (String kind : NAMES) {
            row.get(kind).ifPresent(list -> list.items().forEach(item -> named(kind, item)));
        }
        row.get("sans-regle").ifPresent(reason -> {
            if (reason.text().length() < 20) {
                problems.at(reason, name + " : la raison est trop courte.");
            }
        });
    }

    private void rules(String procedures, ConfigNode ids) {
        Collection<String> all = groups.getOrDefault(procedures, Set.of());
        if (all.isEmpty()) {
            problems.unknown(ids, "démarche", procedures, groups.keySet());
        }
        for (String procedure : all) {
            Set<String> known = ids(matrix.contents().requirements().stream()
                    .filter(requirement -> requirement.procedures().containsKey(procedure))
                    .toList());
            ids.items().stream()
                    .filter(id -> !known.contains(id.text()))
                    .forEach(id -> problems.unknown(id, procedure + " : exigence", id.text(), known));
        }
    }

    private void profile(String mairie, ConfigNode ids) {
        Profile profile = matrix.profiles().get(mairie);
        if (profile == null) {
            problems.unknown(ids, "mairie", mairie, matrix.profiles().keySet());
            return;
        }
        Set<String> known = ids(profile.extra());
        known.addAll(profile.changes().keySet());
        known.addAll(profile.limits().keySet());
        ids.items().stream()
                .filter(id -> !known.contains(id.text()))
                .forEach(id -> problems.unknown(id, mairie + " : exigence", id.text(), known));
    }

    private void named(String kind, ConfigNode item) {
        boolean known =
                switch (kind) {
                    case "valeurs" -> matrix.contents().values().containsKey(item.text());
                    case "faits" -> matrix.facts().containsKey(item.text());
                    case "pieces" -> matrix.lexicon().labels().containsKey(item.text());
                    default -> matrix.procedure(item.text()).isPresent();
                };
        if (!known) {
            problems.unknown(item, kind, item.text(), Set.of());
        }
    }

    /** Ids of requirements and of their parts, as findings bear them and without the person they are read for. */
    private static Set<String> ids(List<Requirement> requirements) {
        Set<String> ids = new TreeSet<>();
        for (Requirement requirement : requirements) {
            String id = requirement.id();
            ids.add(id);
            ids.add(id.replaceFirst("\\.(demandeur|partenaire)$", ""));
            if (requirement.body() instanceof Requirement.Papers papers) {
                papers.ways().stream()
                        .flatMap(way -> way.parts().stream())
                        .filter(part -> !part.suffix().isEmpty())
                        .forEach(part -> ids.add(id + "." + part.suffix()));
            }
        }
        return ids;
    }

    private static List<ConfigNode> yaml(Path folder, Problems problems) {
        Map<String, ConfigNode> roots = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().endsWith(MatrixFiles.EXAMPLES))
                    .sorted()
                    .toList()) {
                YamlFile.read(file, file.toString(), problems).ifPresent(root -> roots.put(file.toString(), root));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(roots.values());
    }
}
