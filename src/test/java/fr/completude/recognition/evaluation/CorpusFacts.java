package fr.completude.recognition.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.completude.dossier.FieldName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known to stand on a document of the corpus, as far as its labels say it in a form that can be compared.
 *
 * @param zone lines of its machine readable zone; null when none is known
 * @param code text of its bar code; null when it is not known or bears none
 */
record CorpusFacts(
        Map<FieldName, String> fields,
        @Nullable String zone,
        @Nullable String code) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{6,}");
    private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}' ,-]+");

    static CorpusFacts of(String facts) {
        JsonNode root = facts.startsWith("{") ? JSON.readTree(facts) : JSON.createObjectNode();
        Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
        // A name without given names beside it is written in no fixed order.
        if (text(root, "given", NAME).isPresent()) {
            put(fields, FieldName.HOLDER_FAMILY_NAME, text(root, "name", NAME));
            put(fields, FieldName.HOLDER_GIVEN_NAMES, text(root, "given", NAME));
        }
        put(fields, FieldName.HOLDER_BIRTH_DATE, text(root, "birth", DAY));
        put(fields, FieldName.DOCUMENT_NUMBER, text(root, "number", NUMBER));
        put(fields, FieldName.EXPIRES_ON, text(root, "expiry", DAY).or(() -> text(root, "valid_until", DAY)));
        put(fields, FieldName.ISSUED_ON, text(root, "issue", DAY).or(() -> text(root, "issue_date", DAY)));
        put(fields, FieldName.AMOUNT, text(root, "total_ttc", AMOUNT));
        return new CorpusFacts(fields, zone(root.get("mrz")), payload(root.get("payload")));
    }

    private static void put(Map<FieldName, String> fields, FieldName name, Optional<String> value) {
        value.ifPresent(known -> fields.put(name, known));
    }

    private static Optional<String> text(JsonNode root, String key, Pattern form) {
        JsonNode node = root.get(key);
        return node == null || node.isNull() || node.isContainer()
                ? Optional.empty()
                : Optional.of(node.asString()).filter(text -> form.matcher(text).matches());
    }

    private static @Nullable String zone(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return null;
        }
        StringBuilder lines = new StringBuilder();
        node.forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line.asString()));
        return lines.toString();
    }

    private static @Nullable String payload(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }
}
