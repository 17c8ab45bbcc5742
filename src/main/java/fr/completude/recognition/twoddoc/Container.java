package fr.completude.recognition.twoddoc;

import java.util.Optional;

/**
 * A 2D-Doc taken apart: header, message, signature. Characters stand for bytes, one for one (ISO 8859-1), and are
 * kept as they are: they are what was signed.
 */
sealed interface Container {

    /** The separator before the signature of a text code. */
    char SIGNATURE_FOLLOWS = 0x1F;

    /**
     * A code whose parts could be told.
     *
     * @param binary whether fields are written as in the binary version
     * @param message the fields, without header
     * @param signed header and message, as signed
     * @param signature of a text code in Base32, of a binary one as it is; empty when it bears none
     */
    record Opened(Header header, boolean binary, String message, String signed, String signature)
            implements Container {}

    /** A code that begins as a 2D-Doc and cannot be read as one. */
    record Broken(Flaw flaw) implements Container {}

    /** The parts of a code; empty when it is no 2D-Doc at all. */
    static Optional<Container> of(String code) {
        if (code.startsWith(BinaryContainer.START)) {
            return Optional.of(BinaryContainer.of(code));
        }
        return code.startsWith(TextContainer.START) && code.length() > 4
                ? Optional.of(TextContainer.of(code))
                : Optional.empty();
    }
}
