package fr.completude.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads what is declared of a dossier. Every mistake is noted, with its line and what was expected. */
final class DossierYaml {

    private static final List<String> KEYS = List.of(
            "demarche", "rendez-vous", "mairie", "demandeur", "partenaire", "representant", "autre-parent", "faits");

    private static final int LONGEST_MAIRIE = 100;

    private final Vocabulary vocabulary;
    private final DeclaredPerson person;

    DossierYaml(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.person = new DeclaredPerson(vocabulary);
    }

    /**
     * The declaration in a file; what could not be understood is absent from it, with a mistake noted.
     *
     * @param shownAs how the file is named to the user
     */
    Declaration read(Path file, String shownAs, Problems problems) {
        return YamlFile.read(file, shownAs, problems).map(this::declaration).orElse(Declaration.NONE);
    }

    /** As {@link #read}, from text. */
    Declaration parse(String text, String shownAs, Problems problems) {
        return YamlFile.parse(text, shownAs, problems).map(this::declaration).orElse(Declaration.NONE);
    }

    private Declaration declaration(ConfigNode root) {
        root.entries(KEYS);
        return new Declaration(
                root.get("demarche").map(this::procedure).orElse(null),
                root.get("rendez-vous")
                        .map(node -> node.parsed(DeclaredValue::appointment, DeclaredValue.APPOINTMENT))
                        .orElse(null),
                root.get("mairie").map(DossierYaml::mairie).orElse(null),
                root.get("demandeur").map(person::of).orElse(null),
                root.get("partenaire").map(person::of).orElse(null),
                root.get("representant").map(person::of).orElse(null),
                root.get("autre-parent").map(person::of).orElse(null),
                root.get("faits").map(this::facts).orElse(Map.of()));
    }

    /** It names folders and stands in every list: a text that is no such name is not repeated, not even in its mistake. */
    private static @Nullable String mairie(ConfigNode node) {
        String name = node.text();
        if (name.length() > LONGEST_MAIRIE || name.chars().anyMatch(Character::isISOControl)) {
            node.problems().at(node, "la mairie se donne par un nom court, sur une ligne.");
            return null;
        }
        return name;
    }

    private @Nullable String procedure(ConfigNode node) {
        String word = node.text();
        String id = vocabulary.aliases().getOrDefault(word, word);
        if (vocabulary.procedures().contains(id)) {
            return id;
        }
        TreeSet<String> known = new TreeSet<>(vocabulary.procedures());
        known.addAll(vocabulary.aliases().keySet());
        node.problems().unknown(node, "démarche", word, known);
        return null;
    }

    private Map<String, String> facts(ConfigNode node) {
        Map<String, String> facts = new LinkedHashMap<>();
        node.entries(vocabulary.facts().keySet()).forEach((name, value) -> {
            String text = fact(name, value);
            if (text != null) {
                facts.put(name, text);
            }
        });
        return facts;
    }

    private @Nullable String fact(String name, ConfigNode node) {
        var definition = vocabulary.facts().get(name);
        if (definition == null || node.text().isEmpty()) {
            return null;
        }
        String value = node.text();
        String expected = DeclaredValue.mistake(definition, value);
        if (expected == null) {
            return value;
        }
        if (definition.values().isEmpty()) {
            node.problems().at(node, "« " + value + " » n'est pas " + expected + ".");
        } else {
            node.problems().unknown(node, "valeur de « " + name + " » :", value, definition.values());
        }
        return null;
    }
}
