package fr.completude.sample.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import fr.completude.config.ConfigNode;

/**
 * What the catalogue says of one piece of a dossier: words by key, several where one is to be chosen.
 */
public record PieceSpec(Map<String, List<String>> words) {

    static final List<String> KEYS = List.of(
            "type",
            "sous-type",
            "modele",
            "date",
            "expire",
            "titulaire",
            "second",
            "adresse",
            "montant",
            "objet",
            "motif",
            "signature",
            "sejour",
            "photo",
            "faces",
            "disposition",
            "fichier",
            "tourne",
            "abime",
            "rendu");

    static PieceSpec read(ConfigNode node) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        node.entries(KEYS).forEach((key, value) -> words.put(key, value.texts()));
        return new PieceSpec(words);
    }

    static final PieceSpec SILENT = new PieceSpec(Map.of());

    /** The same piece with some words replaced. */
    PieceSpec with(PieceSpec changes) {
        Map<String, List<String>> merged = new LinkedHashMap<>(words);
        merged.putAll(changes.words);
        return new PieceSpec(merged);
    }

    /** One of the words of a key. */
    public Optional<String> any(String key, SplittableRandom random) {
        List<String> choice = list(key);
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(random.nextInt(choice.size())));
    }

    /** The word of a key that has one. */
    public Optional<String> one(String key) {
        return list(key).stream().findFirst();
    }

    public List<String> list(String key) {
        return words.getOrDefault(key, List.of());
    }
}
