package fr.completude.recognition.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.recognition.catalogue.Issuers.Issuer;
import fr.completude.recognition.fields.FieldReaders;
import fr.completude.recognition.fields.Lexicon;
import fr.completude.recognition.text.Phrase;

/**
 * Reads {@code reconnaissance.yaml}, {@code emetteurs.yaml} and every file of {@code pieces}. Mistakes are collected,
 * whichever file they are in.
 */
public final class CatalogueLoader {

    private final Path folder;
    private final Problems problems;

    /** @param folder the configuration folder */
    public CatalogueLoader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The catalogue; incomplete when there were mistakes. */
    public Catalogue load() {
        Issuers issuers = issuers();
        SettingsReader settings = new SettingsReader(problems);
        settings.read(root("reconnaissance.yaml"));
        Lexicon lexicon = settings.lexicon();
        TypeReader reader =
                new TypeReader(new FieldReaders(lexicon, byName(issuers), settings.sharedFields()), issuers);
        Map<String, ConfigNode> nodes = new LinkedHashMap<>();
        for (String file : pieceFiles()) {
            root("pieces/" + file).map(ConfigNode::entries).orElse(Map.of()).forEach((id, node) -> {
                if (nodes.put(id, node) != null) {
                    problems.at(node, "le type « " + id + " » est décrit deux fois.");
                }
            });
        }
        List<PieceType> types = new ArrayList<>();
        nodes.forEach((id, node) -> types.add(reader.read(id, node, nodes.keySet())));
        return new Catalogue(
                List.copyOf(types),
                issuers,
                settings.weights(),
                settings.mentions(),
                settings.requests(),
                settings.speech(),
                settings.letterSigns(),
                settings.namingLines(),
                settings.legibility());
    }

    private List<String> pieceFiles() {
        try (Stream<Path> files = Files.list(folder.resolve("pieces"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            root("pieces");
            return List.of();
        }
    }

    private java.util.Optional<ConfigNode> root(String name) {
        return YamlFile.read(folder.resolve(name), name, problems);
    }

    private Issuers issuers() {
        Map<String, List<Issuer>> groups = new LinkedHashMap<>();
        root("emetteurs.yaml").map(ConfigNode::entries).orElse(Map.of()).forEach((group, node) -> {
            List<Issuer> issuers = new ArrayList<>();
            node.entries().forEach((name, writings) -> issuers.add(new Issuer(name, FieldReaders.phrases(writings))));
            groups.put(group, issuers);
        });
        return new Issuers(groups);
    }

    private static Map<String, Map<String, List<Phrase>>> byName(Issuers issuers) {
        Map<String, Map<String, List<Phrase>>> byGroup = new LinkedHashMap<>();
        issuers.groups().forEach((group, members) -> {
            Map<String, List<Phrase>> names = new LinkedHashMap<>();
            members.forEach(issuer -> names.put(issuer.name(), issuer.writings()));
            byGroup.put(group, names);
        });
        return byGroup;
    }
}
