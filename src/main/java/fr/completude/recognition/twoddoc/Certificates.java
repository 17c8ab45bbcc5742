package fr.completude.recognition.twoddoc;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Small questions to certificates. */
final class Certificates {

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private Certificates() {}

    /** The common name of its owner: of a 2D-Doc certificate, its id. */
    static String owner(X509Certificate certificate) {
        return commonName(certificate.getSubjectX500Principal().getName());
    }

    /** The common name of its issuer. */
    static String issuer(X509Certificate certificate) {
        return commonName(certificate.getIssuerX500Principal().getName());
    }

    private static String commonName(String name) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    /** Whether one certificate was signed with the key of the other. */
    static boolean isIssuedBy(X509Certificate certificate, X509Certificate authority) {
        if (!certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the certificate may issue others: a version 3 one that says it is no authority may not. */
    static boolean mayIssue(X509Certificate authority) {
        return authority.getVersion() < 3 || authority.getBasicConstraints() >= 0;
    }

    /** Whether all certificates are within their dates at some time of a day. */
    static boolean areValidOn(LocalDate day, List<X509Certificate> certificates) {
        Instant begin = day.atStartOfDay(FRANCE).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(FRANCE).toInstant();
        return certificates.stream()
                .allMatch(certificate -> certificate.getNotBefore().toInstant().isBefore(end)
                        && !certificate.getNotAfter().toInstant().isBefore(begin));
    }
}
