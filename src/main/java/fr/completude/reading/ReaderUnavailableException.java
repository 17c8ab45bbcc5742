package fr.completude.reading;

/** Reading cannot work at all: fatal. The message is a French sentence for the user. */
public final class ReaderUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderUnavailableException(String message) {
        super(message);
    }
}
