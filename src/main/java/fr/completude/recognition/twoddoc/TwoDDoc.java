package fr.completude.recognition.twoddoc;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What came of reading a code that is, or pretends to be, a 2D-Doc. */
public sealed interface TwoDDoc {

    /**
     * A code whose parts could be told.
     *
     * @param kind null for a document we do not know
     * @param fields in the order of the code
     * @param unread characters after them that no field could be made of
     * @param verification of its signature
     */
    record Read(
            Header header, @Nullable DocumentKind kind, List<Field> fields, String unread, Verification verification)
            implements TwoDDoc {

        Optional<Field> field(String id) {
            return fields.stream()
                    .filter(field -> field.shape().id().equals(id))
                    .findFirst();
        }

        /** Types of our catalogue that the paper can be, as the code says. */
        public List<String> pieces() {
            return kind == null ? List.of() : kind.pieces();
        }

        public Status status() {
            return verification.status();
        }
    }

    /** A code that begins as a 2D-Doc and cannot be read as one. */
    record Unreadable(Flaw flaw) implements TwoDDoc {}
}
