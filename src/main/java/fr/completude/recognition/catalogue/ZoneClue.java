package fr.completude.recognition.catalogue;

import fr.completude.recognition.mrz.Mrz;
import org.jspecify.annotations.Nullable;

/**
 * A machine readable zone that shows a type.
 *
 * @param format id of a zone format; null for any
 * @param documents first letters of the zone
 * @param issuer country code of the issuing state; null for any
 * @param notIssuer country code it must not be; null for none
 */
public record ZoneClue(
        @Nullable String format,
        java.util.List<String> documents,
        @Nullable String issuer,
        @Nullable String notIssuer) {

    public boolean matches(Mrz mrz) {
        return (format == null || format.equals(mrz.format().id()))
                && (documents.isEmpty()
                        || documents.stream().anyMatch(d -> mrz.document().startsWith(d)))
                && (issuer == null || issuer.equals(mrz.issuer()))
                && (notIssuer == null || !notIssuer.equals(mrz.issuer()));
    }
}
