package fr.completude.recognition.twoddoc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.recognition.twoddoc.Container.Opened;
import fr.completude.recognition.twoddoc.Verification.Reason;

/**
 * Checks the signature of a code over its literal bytes: ECDSA, the two numbers r and s side by side, hash by the size
 * of the curve (P-256: SHA-256, P-384: SHA-384, P-521: SHA-512). The certificate must have been valid on the day of
 * signature; whether it was revoked since is not looked up.
 */
final class SignatureCheck {

    private final Trust trust;

    SignatureCheck(Trust trust) {
        this.trust = trust;
    }

    Verification check(Opened code) {
        Header header = code.header();
        if (code.signature().isEmpty()) {
            return Verification.of(Reason.NO_SIGNATURE);
        }
        if (trust.trials().contains(header.authority())) {
            return Verification.of(Reason.TRIAL_AUTHORITY);
        }
        List<Chain> chains = new ArrayList<>();
        trust.own().stream()
                .filter(certificate -> isNamed(certificate, header))
                .forEach(certificate -> chains.add(new Chain(Reason.BY_TOWN, List.of(certificate), null)));
        chains.addAll(listed(header));
        return chains.isEmpty() ? without(header) : verification(code, chains);
    }

    /**
     * Certificates that speak for a signature.
     *
     * @param certificates the signer's first
     * @param recognisedFrom day from which the authority is recognised; null for no such day
     */
    private record Chain(
            Reason success,
            List<X509Certificate> certificates,
            @org.jspecify.annotations.Nullable LocalDate recognisedFrom) {

        boolean isValidOn(LocalDate day) {
            return Certificates.areValidOn(day, certificates)
                    && (recognisedFrom == null || !day.isBefore(recognisedFrom));
        }
    }

    private List<Chain> listed(Header header) {
        TrustedList list = trust.list();
        if (list == null) {
            return List.of();
        }
        return list.named(header.authority()).stream()
                .flatMap(authority -> trust.issuers().stream()
                        .filter(issuer -> Certificates.owner(issuer).equals(header.certificate()))
                        .filter(issuer -> Certificates.isIssuedBy(issuer, authority.certificate()))
                        .map(issuer -> new Chain(
                                Reason.BY_LIST, List.of(issuer, authority.certificate()), authority.recognisedFrom())))
                .toList();
    }

    private static boolean isNamed(X509Certificate certificate, Header header) {
        return Certificates.owner(certificate).equals(header.certificate())
                && Certificates.issuer(certificate).equals(header.authority());
    }

    private Verification without(Header header) {
        TrustedList list = trust.list();
        if (list == null) {
            return Verification.of(Reason.NO_LIST);
        }
        return by(list.named(header.authority()).isEmpty() ? Reason.NOT_LISTED : Reason.NO_CERTIFICATE);
    }

    private Verification verification(Opened code, List<Chain> chains) {
        Optional<byte[]> signature = code.binary()
                ? Optional.of(code.signature().getBytes(StandardCharsets.ISO_8859_1))
                : Base32.decoded(code.signature());
        byte[] signed = code.signed().getBytes(StandardCharsets.ISO_8859_1);
        List<Chain> verifying = chains.stream()
                .filter(chain ->
                        signature.isPresent() && verifies(chain.certificates().get(0), signed, signature.get()))
                .toList();
        if (verifying.isEmpty()) {
            return by(Reason.ALTERED);
        }
        LocalDate day = code.header().signedOn();
        if (day == null) {
            return by(Reason.NO_DAY);
        }
        return by(verifying.stream()
                .filter(chain -> chain.isValidOn(day))
                .findFirst()
                .map(Chain::success)
                .orElse(Reason.CERTIFICATE_NOT_VALID_THEN));
    }

    private Verification by(Reason reason) {
        TrustedList list = trust.list();
        return list == null || reason == Reason.BY_TOWN
                ? Verification.of(reason)
                : new Verification(reason, list.issuedOn(), list.nextUpdate());
    }

    static boolean verifies(X509Certificate certificate, byte[] signed, byte[] signature) {
        if (!(certificate.getPublicKey() instanceof ECPublicKey key)) {
            return false;
        }
        int bits = key.getParams().getCurve().getField().getFieldSize();
        String hash = bits <= 256 ? "SHA256" : bits <= 384 ? "SHA384" : "SHA512";
        try {
            Signature engine = Signature.getInstance(hash + "withECDSAinP1363Format");
            engine.initVerify(key);
            engine.update(signed);
            return engine.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
