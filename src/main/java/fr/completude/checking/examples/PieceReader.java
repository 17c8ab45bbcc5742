package fr.completude.checking.examples;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import fr.completude.checking.matrix.Words;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.Birth;
import fr.completude.dossier.Box;
import fr.completude.dossier.Candidate;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Person;
import fr.completude.dossier.PhotoAssessment;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.Region;
import org.jspecify.annotations.Nullable;

/** Reads one piece of a worked dossier, alone or made like a model. */
final class PieceReader {

    private static final List<String> KEYS = List.of(
            "comme",
            "type",
            "sous-type",
            "confiance",
            "photo",
            "candidats",
            "au-nom-de",
            "second",
            "adresse-de",
            "peu-sur");
    private static final Map<String, PhotoAssessment> PHOTOS = Map.of(
            "conforme", PhotoAssessment.COMPLIANT,
            "non-conforme", PhotoAssessment.NON_COMPLIANT,
            "a-verifier", PhotoAssessment.TO_REVIEW);
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.4;

    private final Cast cast;
    private final Map<String, ConfigNode> models;
    private final Map<String, Person> inTheDossier;

    /**
     * For one worked dossier.
     *
     * @param inTheDossier its people, by the word for their part in it
     */
    PieceReader(Cast cast, Map<String, ConfigNode> models, Map<String, Person> inTheDossier) {
        this.cast = cast;
        this.models = models;
        this.inTheDossier = inTheDossier;
    }

    Piece read(ConfigNode node, String id) {
        Map<String, ConfigNode> words = words(node);
        Region place = new Region(id + ".pdf", 1, Box.PAGE);
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        named(words.get("au-nom-de")).ifPresent(person -> name(person, place, fields));
        named(words.get("second")).ifPresent(person -> second(person, place, fields));
        named(words.get("adresse-de"))
                .map(Person::address)
                .ifPresent(address -> put(fields, FieldName.ADDRESS, Cast.printed(address), place));
        Words.fields().forEach((word, field) -> {
            ConfigNode value = words.get(word);
            if (value != null && value.text().isEmpty()) {
                fields.remove(field);
            } else if (value != null) {
                put(fields, field, value.text(), place);
            }
        });
        unsure(words.get("peu-sur"), fields);
        Double confidence = Optional.ofNullable(words.get("confiance"))
                .map(ConfigNode::decimal)
                .orElse(null);
        return new Piece(
                id,
                text(words, "type"),
                text(words, "sous-type"),
                confidence == null ? SURE : confidence,
                candidates(words.get("candidats")),
                words.containsKey("type") ? null : "type non reconnu",
                List.of(place),
                List.of(ReadBy.OCR),
                fields,
                new PageQuality(200.0, 0.8, 0, 0),
                Optional.ofNullable(words.get("photo"))
                        .flatMap(word -> Words.read(word, "mot", PHOTOS))
                        .orElse(null),
                List.of());
    }

    /** The words of the piece over those of the model it is made like; a bare word is a model. */
    private Map<String, ConfigNode> words(ConfigNode node) {
        if (!node.isMap()) {
            return model(node);
        }
        Map<String, ConfigNode> words = new LinkedHashMap<>();
        TreeSet<String> known = new TreeSet<>(Words.fields().keySet());
        known.addAll(KEYS);
        Map<String, ConfigNode> own = node.entries(known);
        ConfigNode like = own.get("comme");
        if (like != null) {
            words.putAll(model(like));
        }
        words.putAll(own);
        return words;
    }

    private Map<String, ConfigNode> model(ConfigNode word) {
        ConfigNode model = models.get(word.text());
        if (model == null) {
            word.problems().unknown(word, "modèle", word.text(), models.keySet());
            return Map.of();
        }
        return words(model);
    }

    private Optional<Person> named(@Nullable ConfigNode word) {
        if (word == null || word.text().isEmpty()) {
            return Optional.empty();
        }
        return ExampleReader.PARTS.contains(word.text())
                ? Optional.ofNullable(inTheDossier.get(word.text()))
                : cast.named(word);
    }

    private static void name(Person person, Region place, Map<FieldName, FieldValue> fields) {
        put(fields, FieldName.HOLDER_FAMILY_NAME, person.familyName(), place);
        put(fields, FieldName.HOLDER_USAGE_NAME, person.usageName(), place);
        put(fields, FieldName.HOLDER_GIVEN_NAMES, String.join(", ", person.givenNames()), place);
        Birth birth = person.birth();
        if (birth != null && birth.date() != null) {
            put(fields, FieldName.HOLDER_BIRTH_DATE, birth.date().toString(), place);
        }
    }

    private static void second(Person person, Region place, Map<FieldName, FieldValue> fields) {
        put(fields, FieldName.SECOND_HOLDER_FAMILY_NAME, person.familyName(), place);
        put(fields, FieldName.SECOND_HOLDER_USAGE_NAME, person.usageName(), place);
        put(fields, FieldName.SECOND_HOLDER_GIVEN_NAMES, String.join(", ", person.givenNames()), place);
    }

    private static void put(Map<FieldName, FieldValue> fields, FieldName name, @Nullable String value, Region place) {
        if (value != null) {
            fields.put(name, new FieldValue(value, SURE, value, place));
        }
    }

    private static void unsure(@Nullable ConfigNode words, Map<FieldName, FieldValue> fields) {
        if (words == null) {
            return;
        }
        for (ConfigNode word : words.items()) {
            Words.read(word, "champ", Words.fields())
                    .ifPresent(field -> fields.computeIfPresent(
                            field, (name, read) -> new FieldValue(read.value(), UNSURE, read.text(), read.place())));
        }
    }

    private static List<Candidate> candidates(@Nullable ConfigNode types) {
        return types == null
                ? List.of()
                : types.texts().stream().map(type -> new Candidate(type, 0.5)).toList();
    }

    private static @Nullable String text(Map<String, ConfigNode> words, String key) {
        ConfigNode node = words.get(key);
        return node == null || node.text().isEmpty() ? null : node.text();
    }
}
