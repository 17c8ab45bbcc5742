package fr.completude.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.completude.dossier.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the journal: the SHA-256 of its text, a space, its text (a JSON object, which holds the hash of the line
 * before). So anybody can check it with common tools.
 *
 * @param number of the line, from 1, over all files of the journal
 * @param previous hash of the line before; zeros for the first
 */
record Line(long number, String previous, String hash, JsonNode said, String text) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The line after another. */
    static Line after(@Nullable Line last, Instant at, Entry entry, @Nullable String pseudonym) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("number", last == null ? 1 : last.number() + 1);
        said.put("previous", last == null ? NOTHING_BEFORE : last.hash());
        said.put("at", at.toString());
        said.put("who", entry.who());
        said.put("deed", entry.deed().id());
        said.put("mairie", entry.mairie());
        said.put("dossier", pseudonym);
        said.put("details", new TreeMap<>(entry.details()));
        String json = JSON.writeValueAsString(said);
        return parse(Sha256.of(json) + " " + json).orElseThrow();
    }

    /** A line as it stands in a file; empty when it is none, or its hash is not that of its text. */
    static Optional<Line> parse(String line) {
        int space = line.indexOf(' ');
        if (space != NOTHING_BEFORE.length()) {
            return Optional.empty();
        }
        String hash = line.substring(0, space);
        String json = line.substring(space + 1);
        if (!hash.equals(Sha256.of(json))) {
            return Optional.empty();
        }
        try {
            JsonNode said = JSON.readTree(json);
            return Optional.of(new Line(
                    said.path("number").asLong(0), said.path("previous").asString(""), hash, said, line));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    boolean follows(Line before) {
        return number == before.number() + 1 && previous.equals(before.hash());
    }

    boolean isOf(String pseudonym) {
        return said.path("dossier").asString("").equals(pseudonym);
    }
}
