package fr.completude.web;

import java.util.List;
import java.util.Map;

import fr.completude.config.ConfigException;
import fr.completude.config.ConfigProblem;
import fr.completude.reporting.FrenchText;
import fr.completude.storage.SealRefusedException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What went wrong: in a sentence on a page for people, as problem details for programs. */
@RestControllerAdvice
final class Mistakes {

    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);

    private static final long MEGABYTE = 1_000_000;

    private final Desk desk;
    private final Pages pages;

    Mistakes(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Too big, or too many parts. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<String> tooMuch(HttpServletRequest request) {
        return answer(
                request,
                Refused.TOO_MUCH,
                List.of(),
                desk.limits().maxFileBytes() / MEGABYTE,
                desk.limits().maxDossierBytes() / MEGABYTE,
                desk.limits().maxFiles());
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<String> unknown(HttpServletRequest request) {
        return answer(request, Refused.UNKNOWN, List.of());
    }

    @ExceptionHandler({
        IllegalArgumentException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class
    })
    ResponseEntity<String> wrong(HttpServletRequest request) {
        return answer(request, Refused.WRONG, List.of());
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<String> method(HttpServletRequest request) {
        return answer(request, Refused.METHOD, List.of());
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<String> media(HttpServletRequest request) {
        return answer(request, Refused.MEDIA, List.of());
    }

    @ExceptionHandler(ConfigException.class)
    ResponseEntity<String> misdeclared(HttpServletRequest request, ConfigException e) {
        return answer(request, Refused.WRONG, e.problems());
    }

    @ExceptionHandler(Refused.Refusal.class)
    ResponseEntity<String> refused(HttpServletRequest request, Refused.Refusal refusal) {
        return answer(request, refusal.why(), List.of());
    }

    /** Whoever runs the program has to do something, and is told what. */
    @ExceptionHandler(SealRefusedException.class)
    ResponseEntity<String> sealed(HttpServletRequest request, SealRefusedException e) {
        LOG.error("The report folder cannot be read: {}", e.code());
        return answer(request, Refused.INTERNAL, desk.messages().say(e.code(), e.place()), List.of());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<String> internal(HttpServletRequest request, Exception e) {
        LOG.error("A page failed: {}", e.getClass().getName());
        LOG.debug("A page failed", e);
        return answer(request, Refused.INTERNAL, List.of());
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request, Refused why, List<ConfigProblem> mistakes, Object... values) {
        return answer(request, why, desk.messages().say("web." + why.id(), values), mistakes);
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request, Refused why, String message, List<ConfigProblem> mistakes) {
        String sentence = FrenchText.of(message);
        if (Guard.isProgram(request)) {
            return Problem.of(why, sentence, mistakes).answer();
        }
        return ResponseEntity.status(why.status())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(pages.page("erreur", Map.of("sentence", sentence)).getBody());
    }
}
