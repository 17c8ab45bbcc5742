package fr.completude.recognition.twoddoc;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the configuration says of documents and fields.
 *
 * @param perimeters those whose document types these are
 * @param kinds by id
 * @param shapes of fields, by id
 */
record Specification(Set<String> perimeters, Map<String, DocumentKind> kinds, Map<String, FieldShape> shapes) {

    /** The document a header announces, if it is one we know. */
    Optional<DocumentKind> kind(Header header) {
        return perimeters.contains(header.perimeter())
                ? Optional.ofNullable(kinds.get(header.type()))
                : Optional.empty();
    }
}
