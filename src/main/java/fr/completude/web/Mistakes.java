package fr.completude.web;

import java.util.Map;

import fr.completude.config.ConfigException;
import fr.completude.reporting.FrenchText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What went wrong, in a sentence on a page. */
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

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    ResponseEntity<String> tooMuch() {
        return page(
                HttpStatus.CONTENT_TOO_LARGE,
                "web.too-much",
                desk.limits().maxFileBytes() / MEGABYTE,
                desk.limits().maxDossierBytes() / MEGABYTE,
                desk.limits().maxFiles());
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<String> unknown() {
        return page(HttpStatus.NOT_FOUND, "web.unknown");
    }

    @ExceptionHandler({
        ConfigException.class,
        IllegalArgumentException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestPartException.class
    })
    ResponseEntity<String> wrong() {
        return page(HttpStatus.BAD_REQUEST, "web.wrong");
    }

    @ExceptionHandler(Busy.class)
    ResponseEntity<String> busy() {
        return page(HttpStatus.SERVICE_UNAVAILABLE, "web.busy");
    }

    @ExceptionHandler(UnderWay.class)
    ResponseEntity<String> underWay() {
        return page(HttpStatus.CONFLICT, "web.under-way");
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<String> internal(Exception e) {
        LOG.error("A page failed: {}", e.getClass().getName());
        LOG.debug("A page failed", e);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "web.internal");
    }

    private ResponseEntity<String> page(HttpStatusCode status, String key, Object... values) {
        ResponseEntity<String> page = pages.page(
                "erreur", Map.of("sentence", FrenchText.of(desk.messages().say(key, values))));
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.getBody());
    }

    /** Too many checks are under way. */
    static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** The files of this check are being read. */
    static final class UnderWay extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
