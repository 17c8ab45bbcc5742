package fr.completude.web;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/** Why a request is not done, as an answer says it. */
enum Refused {
    WRONG(HttpStatus.BAD_REQUEST),
    SIGNED_OUT(HttpStatus.UNAUTHORIZED),
    FOREIGN(HttpStatus.FORBIDDEN),
    UNKNOWN(HttpStatus.NOT_FOUND),
    OVERTAKEN(HttpStatus.CONFLICT),
    UNDER_WAY(HttpStatus.CONFLICT),
    FAILED(HttpStatus.CONFLICT),
    TOO_MUCH(HttpStatus.CONTENT_TOO_LARGE),
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Refused(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** In message keys and problem types: {@code under-way}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As something to throw. */
    Refusal refusal() {
        return new Refusal(this);
    }

    /** A request that is not done. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Refused why;

        private Refusal(Refused why) {
            super(why.id(), null, false, false);
            this.why = why;
        }

        Refused why() {
            return why;
        }
    }
}
