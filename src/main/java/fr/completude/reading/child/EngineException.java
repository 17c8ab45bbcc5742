package fr.completude.reading.child;

/** The OCR engine cannot be loaded. The message says which part, in French. */
final class EngineException extends Exception {

    private static final long serialVersionUID = 1L;

    EngineException(String message) {
        super(message);
    }
}
