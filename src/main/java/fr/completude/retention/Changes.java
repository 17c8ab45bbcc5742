package fr.completude.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What had changed one night, beside its digest. */
record Changes(Path day) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TABLE = "changes.json";
    private static final String TEXT = "changes.txt";

    /** The dossiers it tells of; none when that cannot be told. */
    List<Subject> named() {
        List<Subject> named = new ArrayList<>();
        try {
            for (JsonNode row : JSON.readTree(text(TABLE)).path("dossiers")) {
                named.add(new Subject(
                        row.path("mairie").asString(null), row.path("dossier").asString("")));
            }
        } catch (IOException | JacksonException e) {
            return List.of();
        }
        return named;
    }

    /** It is of no use once dossiers in it are gone. */
    void forget(Collection<Subject> gone) throws IOException {
        String told = text(TABLE) + "\n" + text(TEXT);
        if (named().stream().anyMatch(gone::contains)
                || gone.stream().map(Mention::of).anyMatch(mention -> mention.isIn(told))) {
            Files.deleteIfExists(day.resolve(TABLE));
            Files.deleteIfExists(day.resolve(TEXT));
        }
    }

    private String text(String name) throws IOException {
        Path file = day.resolve(name);
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
