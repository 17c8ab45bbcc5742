package fr.completude.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON that is the same to the byte for the same values: keys in the order they are put, numbers rounded. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonMapper PARTS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Rounded half up; null for null and for what is no number. */
    static JsonNode number(@Nullable Double value, int decimals) {
        if (value == null || !Double.isFinite(value)) {
            return JsonNodeFactory.instance.nullNode();
        }
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static String indented(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter(" ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }

    /** The tree of a text, which may come from anywhere. */
    static JsonNode parse(String text) throws IOException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IOException("Not JSON.", e);
        }
    }

    /** As much of JSON, which may come from anywhere, as a type tells of. */
    static <T> T read(InputStream in, Class<T> type) throws IOException {
        try {
            return PARTS.readValue(in, type);
        } catch (JacksonException e) {
            throw new IOException("Not JSON.", e);
        }
    }

    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
