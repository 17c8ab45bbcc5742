package fr.completude.web;

import java.util.List;

import fr.completude.config.ConfigProblem;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A refusal as programs read it (RFC 9457).
 *
 * @param type names the kind of problem for good
 * @param title the kind in English
 * @param detail a sentence for people, in French
 * @param errors the mistakes in what was declared; mostly none
 */
record Problem(String type, String title, int status, String detail, List<Mistake> errors) {

    private static final MediaType MEDIA_TYPE = MediaType.APPLICATION_PROBLEM_JSON;

    /**
     * A mistake.
     *
     * @param line 0 when it concerns the whole text
     */
    record Mistake(int line, String detail) {}

    static Problem of(Refused why, String detail, List<ConfigProblem> mistakes) {
        return new Problem(
                "urn:completude:problem:" + why.id(),
                why.status().getReasonPhrase(),
                why.status().value(),
                detail,
                mistakes.stream()
                        .map(one -> new Mistake(one.line(), one.message()))
                        .toList());
    }

    ResponseEntity<String> answer() {
        return ResponseEntity.status(status).contentType(MEDIA_TYPE).body(ApiJson.write(this));
    }
}
