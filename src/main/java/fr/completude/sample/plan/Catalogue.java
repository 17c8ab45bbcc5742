package fr.completude.sample.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.sample.person.People;

/**
 * What can be invented: people, sound situations, defects, and the small set kept with the program.
 *
 * @param presentations ways of putting papers into files
 * @param labels how papers print a word, by value name
 * @param mairie profile the dossiers name
 * @param kept plans of the kept set
 */
public record Catalogue(
        People people,
        Map<String, Situation> situations,
        List<Defect> defects,
        List<PieceSpec> presentations,
        Map<String, Map<String, String>> labels,
        String mairie,
        List<DossierPlan> kept) {

    private static final List<String> MORE_FILES = List.of(
            "passeports.yaml",
            "mineurs-carte.yaml",
            "mineurs-passeport.yaml",
            "mineurs.yaml",
            "deux-titres.yaml",
            "pieges.yaml");

    /**
     * Reads the catalogue that comes with the program.
     *
     * @throws fr.completude.config.ConfigException with every mistake
     */
    public static Catalogue load() {
        Problems problems = new Problems();
        ConfigNode root = resource("dossiers.yaml", problems);
        List<ConfigNode> files = new ArrayList<>(List.of(root));
        MORE_FILES.forEach(name -> files.add(resource(name, problems)));
        Map<String, Situation> situations = situations(files);
        List<Defect> defects = defects(files, groups(files, situations.keySet()));
        List<PieceSpec> presentations = root.need("presentations").map(ConfigNode::items).orElse(List.of()).stream()
                .map(PieceSpec::read)
                .toList();
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        root.need("libelles").ifPresent(list -> list.entries().forEach((name, node) -> {
            Map<String, String> words = new LinkedHashMap<>();
            node.entries().forEach((word, label) -> words.put(word, label.text()));
            labels.put(name, words);
        }));
        String mairie = root.needText("mairie");
        List<DossierPlan> kept = new KeptSet(mairie, situations, defects).read(resource("echantillon.yaml", problems));
        People people = People.read(resource("personnes.yaml", problems));
        problems.orThrow();
        return new Catalogue(people, situations, defects, presentations, labels, mairie, kept);
    }

    private static Map<String, Situation> situations(List<ConfigNode> files) {
        Map<String, Situation> situations = new LinkedHashMap<>();
        entries(files, "situations", (id, node) -> situations.put(id, Situation.read(id, node)));
        return situations;
    }

    /** Every situation is a group of its own; a group named in several files is all of what they say. */
    private static Map<String, List<String>> groups(List<ConfigNode> files, Set<String> situations) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        situations.forEach(id -> groups.put(id, List.of(id)));
        groups.put("toutes", List.copyOf(situations));
        entries(
                files,
                "groupes",
                (name, node) ->
                        groups.merge(name, node.texts(), (some, more) -> Stream.concat(some.stream(), more.stream())
                                .toList()));
        return groups;
    }

    private static List<Defect> defects(List<ConfigNode> files, Map<String, List<String>> groups) {
        List<Defect> defects = new ArrayList<>();
        entries(files, "defauts", (id, node) -> defects.add(Defect.read(id, node, groups)));
        return defects;
    }

    private static void entries(List<ConfigNode> files, String key, BiConsumer<String, ConfigNode> each) {
        files.forEach(file -> file.get(key).ifPresent(list -> list.entries().forEach(each)));
    }

    private static ConfigNode resource(String name, Problems problems) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IOException(name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse(text, name, problems).orElseThrow(() -> new IOException(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of samples cannot be read.", e);
        }
    }

    /** The defects that can be planted in a situation. */
    List<Defect> defectsOf(Situation situation) {
        return defects.stream()
                .filter(defect -> defect.situations().contains(situation.id()))
                .toList();
    }
}
