package fr.completude.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the interface for programs sends and takes. */
final class ApiJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ApiJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new IllegalArgumentException("null is not wanted.");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not the JSON that is wanted.", e);
        }
    }

    static ResponseEntity<String> answer(HttpStatus status, Object value) {
        return json(ResponseEntity.status(status), write(value));
    }

    static ResponseEntity<String> json(ResponseEntity.BodyBuilder answer, String text) {
        return answer.contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
