package fr.completude.recognition.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.recognition.fields.FieldReaders;
import fr.completude.recognition.fields.Lexicon;
import fr.completude.recognition.quality.Legibility;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Phrase;

/** Reads the weights of the clues and the words of the language. */
final class SettingsReader {

    private final ConfigNode nothing;
    private ConfigNode root;

    SettingsReader(Problems problems) {
        this.nothing = YamlFile.parse("{}", "", problems).orElseThrow();
        this.root = nothing;
    }

    void read(Optional<ConfigNode> settings) {
        settings.ifPresent(node -> {
            node.entries(List.of(
                    "poids",
                    "titres",
                    "listes",
                    "confiance",
                    "lisibilite",
                    "dates",
                    "intitules",
                    "autres-papiers",
                    "demandes",
                    "phrases",
                    "lettres",
                    "se-nommer",
                    "noms",
                    "adresses",
                    "libelles-d-autre-chose",
                    "champs-communs"));
            root = node;
        });
    }

    Weights weights() {
        ConfigNode trust = section("confiance", List.of("seuil", "milieu", "pente", "marge"));
        ConfigNode weights = section(
                "poids",
                List.of(
                        "titre",
                        "ensemble",
                        "fort",
                        "un-de",
                        "mot",
                        "mots-au-plus",
                        "cerfa",
                        "mrz",
                        "mrz-non-verifiee",
                        "2d-doc",
                        "2d-doc-plusieurs",
                        "2d-doc-non-verifie",
                        "emetteur",
                        "numero",
                        "exclut",
                        "sans-titre",
                        "preuve-forte"));
        ConfigNode titles = section("titres", List.of("haut-de-page", "hauteur"));
        ConfigNode lists = section("listes", List.of("types", "malus"));
        return new Weights(
                number(trust, "seuil"),
                number(trust, "milieu"),
                number(trust, "pente"),
                number(trust, "marge"),
                number(weights, "titre"),
                number(weights, "ensemble"),
                number(weights, "fort"),
                number(weights, "un-de"),
                number(weights, "mot"),
                number(weights, "mots-au-plus"),
                number(weights, "cerfa"),
                number(weights, "mrz"),
                number(weights, "mrz-non-verifiee"),
                number(weights, "2d-doc"),
                number(weights, "2d-doc-plusieurs"),
                number(weights, "2d-doc-non-verifie"),
                number(weights, "emetteur"),
                number(weights, "numero"),
                number(weights, "exclut"),
                number(weights, "sans-titre"),
                number(weights, "preuve-forte"),
                number(lists, "types"),
                number(lists, "malus"),
                number(titles, "haut-de-page"),
                number(titles, "hauteur"));
    }

    List<Phrase> mentions() {
        return root.get("autres-papiers").map(FieldReaders::phrases).orElse(List.of());
    }

    List<Phrase> requests() {
        return root.get("demandes").map(FieldReaders::phrases).orElse(List.of());
    }

    Speech speech() {
        return SpeechReader.read(root.get("phrases").orElse(nothing));
    }

    LetterSigns letterSigns() {
        return LetterReader.signs(root.need("lettres").orElse(nothing));
    }

    NamingLines namingLines() {
        return LetterReader.lines(root.need("se-nommer").orElse(nothing));
    }

    Legibility legibility() {
        ConfigNode node = section("lisibilite", List.of("nettete", "hauteur-des-lettres", "contraste", "reflet"));
        return new Legibility(
                number(node, "nettete"),
                number(node, "hauteur-des-lettres"),
                number(node, "contraste"),
                number(node, "reflet"));
    }

    Lexicon lexicon() {
        Map<String, List<Phrase>> roles = new LinkedHashMap<>();
        Map<String, List<Phrase>> after = new LinkedHashMap<>();
        List<Phrase> places = new ArrayList<>();
        root.need("dates").map(ConfigNode::entries).orElse(Map.of()).forEach((role, node) -> {
            node.entries(List.of("avant", "avant-un-lieu", "apres"));
            List<Phrase> before = new ArrayList<>(phrases(node, "avant"));
            before.addAll(phrases(node, "avant-un-lieu"));
            places.addAll(phrases(node, "avant-un-lieu"));
            roles.put(role, before);
            after.put(role, phrases(node, "apres"));
        });
        ConfigNode names = section(
                "noms",
                List.of(
                        "civilites",
                        "fins",
                        "particules",
                        "usage",
                        "prenoms",
                        "prenoms-accentues",
                        "jamais",
                        "societes",
                        "autrui"));
        ConfigNode addresses = section(
                "adresses", List.of("voies", "complements", "inachevees", "liaisons", "apres-la-commune", "unites"));
        return new Lexicon(
                roles,
                after,
                root.need("intitules").map(FieldReaders::phrases).orElse(List.of()),
                words(names, "civilites"),
                words(names, "fins"),
                words(names, "particules"),
                words(names, "usage"),
                words(names, "prenoms"),
                words(addresses, "voies"),
                words(addresses, "complements"),
                words(names, "societes"),
                words(addresses, "inachevees"),
                words(addresses, "apres-la-commune"),
                words(addresses, "unites"),
                phrases(names, "autrui"),
                root.get("libelles-d-autre-chose").map(FieldReaders::phrases).orElse(List.of()),
                places,
                words(addresses, "liaisons"),
                names.need("prenoms-accentues").map(ConfigNode::texts).orElse(List.of()).stream()
                        .collect(Collectors.toUnmodifiableMap(Letters::lettersAndDigits, name -> name, (a, b) -> a)),
                words(names, "jamais"));
    }

    /** The fields that papers of many types tell with the same words. */
    Optional<ConfigNode> sharedFields() {
        return root.get("champs-communs");
    }

    private ConfigNode section(String name, List<String> keys) {
        Optional<ConfigNode> section = root.need(name);
        section.ifPresent(node -> node.entries(keys));
        return section.orElse(nothing);
    }

    private static double number(ConfigNode section, String key) {
        Double value = section.need(key).map(ConfigNode::decimal).orElse(null);
        return value == null ? 0 : value;
    }

    private static List<Phrase> phrases(ConfigNode node, String key) {
        return node.get(key).map(FieldReaders::phrases).orElse(List.of());
    }

    private static Set<String> words(ConfigNode section, String key) {
        return section.need(key).map(ConfigNode::texts).orElse(List.of()).stream()
                .map(Letters::lettersAndDigits)
                .collect(Collectors.toUnmodifiableSet());
    }
}
