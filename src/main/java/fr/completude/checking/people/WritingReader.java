package fr.completude.checking.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.config.ConfigNode;

/** Reads {@code ecritures.yaml}: words of names and addresses, all in capitals without accents. */
final class WritingReader {

    private WritingReader() {}

    static NameWords names(ConfigNode node) {
        node.entries(List.of(
                "civilites",
                "conjonctions",
                "liens",
                "particules-perdues",
                "particules",
                "abreviations",
                "diminutifs",
                "noms-et-prenoms"));
        return new NameWords(
                words(node, "civilites"),
                words(node, "conjonctions"),
                words(node, "liens"),
                words(node, "particules-perdues"),
                words(node, "particules"),
                abbreviations(node),
                lists(node, "diminutifs"),
                words(node, "noms-et-prenoms"));
    }

    static AddressWords addresses(ConfigNode node) {
        node.entries(List.of(
                "voies",
                "lieux",
                "lieux-en-fin",
                "lieux-dits",
                "abreviations",
                "titres",
                "nombres",
                "mots-vides",
                "interieur",
                "suites",
                "communes",
                "codes-postaux-jumeaux"));
        Map<String, String> streets = spellings(node, "voies", Set.of());
        Map<String, String> places = spellings(node, "lieux", streets.keySet());
        node.get("lieux-en-fin").ifPresent(list -> list.items().stream()
                .filter(item -> !places.containsValue(item.text()))
                .forEach(item -> item.problems().unknown(item, "lieu", item.text(), Set.copyOf(places.values()))));
        ConfigNode communes = node.need("communes").orElse(node);
        if (communes != node) {
            communes.entries(List.of("abreviations", "sans-valeur"));
        }
        return new AddressWords(
                streets,
                places,
                words(node, "lieux-en-fin"),
                words(node, "lieux-dits"),
                abbreviations(node),
                new Abbreviations(map(node, "nombres")),
                words(node, "titres"),
                words(node, "mots-vides"),
                words(node, "interieur"),
                map(node, "suites"),
                abbreviations(communes),
                words(communes, "sans-valeur"),
                map(node, "codes-postaux-jumeaux"));
    }

    private static Abbreviations abbreviations(ConfigNode node) {
        return new Abbreviations(map(node, "abreviations"));
    }

    private static Set<String> words(ConfigNode node, String key) {
        return node.need(key)
                .map(list -> list.items().stream().map(WritingReader::plain).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Map<String, String> map(ConfigNode node, String key) {
        Map<String, String> all = new LinkedHashMap<>();
        node.need(key).ifPresent(map -> map.entries().forEach((name, value) -> {
            check(value, name);
            all.put(name, plain(value));
        }));
        return all;
    }

    private static Map<String, Set<String>> lists(ConfigNode node, String key) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        node.need(key).ifPresent(map -> map.entries().forEach((name, values) -> {
            check(values, name);
            // A compound given name is compared as the one word it makes.
            all.put(
                    name,
                    values.texts().stream()
                            .map(text -> String.join("", Letters.words(text)))
                            .collect(Collectors.toSet()));
        }));
        return all;
    }

    /** Each kind by itself and by its short forms; no spelling may mean two kinds. */
    private static Map<String, String> spellings(ConfigNode node, String key, Set<String> taken) {
        Map<String, String> all = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(taken);
        node.need(key).ifPresent(map -> map.entries().forEach((kind, forms) -> {
            check(forms, kind);
            Set<String> spellings = new LinkedHashSet<>(Set.of(kind));
            forms.items().forEach(form -> spellings.add(plain(form)));
            spellings.forEach(spelling -> {
                if (!known.add(spelling)) {
                    forms.problems().at(forms, "« " + spelling + " » désigne déjà autre chose.");
                }
                all.put(spelling, kind);
            });
        }));
        return all;
    }

    private static String plain(ConfigNode item) {
        String text = item.text();
        check(item, text);
        return text;
    }

    private static void check(ConfigNode at, String text) {
        if (!text.equals(String.join(" ", Letters.words(text))) && !text.contains("-")) {
            at.problems().at(at, "« " + text + " » doit être écrit en majuscules, sans accent ni signe.");
        }
    }
}
