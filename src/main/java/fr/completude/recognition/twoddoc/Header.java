package fr.completude.recognition.twoddoc;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the first characters of a 2D-Doc say.
 *
 * @param version 1 to 4
 * @param authority id of the certification authority, four characters such as {@code FR05}
 * @param certificate id of the certificate that signed, four characters
 * @param issuedOn day the paper was made; null when it bears none
 * @param signedOn day the code was signed; null when it bears none
 * @param type two characters
 * @param perimeter two digits in a text header, four in a binary one; {@code 01} before version 3
 * @param country of the issuer; {@code FR} before version 4
 */
public record Header(
        int version,
        String authority,
        String certificate,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate signedOn,
        String type,
        String perimeter,
        String country) {}
