package fr.completude.checking.matrix;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.dates.Extension;
import fr.completude.config.ConfigNode;

/** Reads {@code prolongations}: titles whose end the law moved after they were printed. */
final class ExtensionReader {

    private ExtensionReader() {}

    static List<TitleExtension> read(List<ConfigNode> files, Known known) {
        List<TitleExtension> extensions = new ArrayList<>();
        for (ConfigNode file : files) {
            file.get("prolongations").ifPresent(list -> list.items()
                    .forEach(item -> extension(item, known).ifPresent(extensions::add)));
        }
        return extensions;
    }

    private static Optional<TitleExtension> extension(ConfigNode node, Known known) {
        node.entries(List.of(
                "titre",
                "piece",
                "sous-type",
                "delivree",
                "imprimee-pour",
                "age-a-la-delivrance",
                "prolongee-de",
                "source",
                "verifie-le"));
        known.origins().of(node);
        Set<String> types = node.need("piece").map(known::types).orElse(Set.of());
        Set<String> subtypes =
                node.need("sous-type").map(word -> known.subtypes(word, types)).orElse(Set.of());
        Optional<ConfigNode> delivered = node.need("delivree");
        LocalDate from =
                delivered.flatMap(d -> d.need("du")).map(ConfigNode::date).orElse(null);
        LocalDate to =
                delivered.flatMap(d -> d.need("au")).map(ConfigNode::date).orElse(null);
        Integer age = node.need("age-a-la-delivrance").map(ConfigNode::integer).orElse(null);
        Optional<Period> printedFor = length(node, "imprimee-pour");
        Optional<Period> by = length(node, "prolongee-de");
        if (from == null || to == null || age == null || printedFor.isEmpty() || by.isEmpty() || types.isEmpty()) {
            return Optional.empty();
        }
        Extension extension = new Extension(from, to, printedFor.get(), age, by.get());
        return Optional.of(new TitleExtension(types.iterator().next(), String.join("", subtypes), extension));
    }

    private static Optional<Period> length(ConfigNode node, String key) {
        Optional<ConfigNode> value = node.need(key);
        Optional<Period> length = value.flatMap(v -> Words.length(v.text()));
        if (value.isPresent() && length.isEmpty()) {
            node.problems().at(value.get(), "une durée comme « 5 ans » est attendue.");
        }
        return length;
    }
}
