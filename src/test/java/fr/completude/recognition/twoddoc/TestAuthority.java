package fr.completude.recognition.twoddoc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** Makes certificates as an authority would, so that no private key needs to be kept. */
public final class TestAuthority {

    private static final byte[] ECDSA_SHA256 = {
        0x30, 0x0A, 0x06, 0x08, 0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 4, 3, 2
    };
    private static final byte[] COMMON_NAME = {0x06, 3, 0x55, 4, 3};

    private final String name;
    private final KeyPair keys;
    private final X509Certificate certificate;

    private TestAuthority(String name, KeyPair keys, X509Certificate certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** An authority that vouches for itself, from 2020 to 2039. */
    public static TestAuthority root(String name, String curve) {
        KeyPair keys = keys(curve);
        LocalDate from = LocalDate.of(2020, 1, 1);
        return new TestAuthority(
                name, keys, certificate(name, keys, name, keys.getPrivate(), from, LocalDate.of(2039, 12, 31)));
    }

    /** A holder of a certificate of this authority. */
    public TestAuthority issue(String id, String curve, LocalDate from, LocalDate to) {
        KeyPair own = keys(curve);
        return new TestAuthority(id, own, certificate(id, own, name, keys.getPrivate(), from, to));
    }

    X509Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return keys.getPrivate();
    }

    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** r and s side by side over some text. */
    byte[] sign(String signed, String hash) {
        return signature(
                keys.getPrivate(), signed.getBytes(StandardCharsets.ISO_8859_1), hash + "withECDSAinP1363Format");
    }

    /** A text code with its signature. */
    public String seal(String signed, String hash) {
        return signed + '\u001F' + base32(sign(signed, hash));
    }

    private static String base32(byte[] bytes) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        BigInteger number = new BigInteger(1, bytes);
        int bits = bytes.length * 8;
        int spare = (5 - bits % 5) % 5;
        BigInteger padded = number.shiftLeft(spare);
        StringBuilder text = new StringBuilder();
        for (int at = bits + spare - 5; at >= 0; at -= 5) {
            text.append(alphabet.charAt(padded.shiftRight(at).intValue() & 31));
        }
        return text.toString();
    }

    private static KeyPair keys(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(PrivateKey key, byte[] signed, String algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            String owner, KeyPair keys, String issuer, PrivateKey issuerKey, LocalDate from, LocalDate to) {
        byte[] body = der(
                0x30,
                der(0x02, BigInteger.valueOf(1).toByteArray()),
                ECDSA_SHA256,
                name(issuer),
                der(0x30, time(from), time(to)),
                name(owner),
                keys.getPublic().getEncoded());
        byte[] signature = signature(issuerKey, body, "SHA256withECDSA");
        byte[] whole = der(0x30, body, ECDSA_SHA256, der(0x03, new byte[] {0}, signature));
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] name(String common) {
        byte[] text = der(0x0C, common.getBytes(StandardCharsets.UTF_8));
        return der(0x30, der(0x31, der(0x30, COMMON_NAME, text)));
    }

    private static byte[] time(LocalDate day) {
        String written = day.format(DateTimeFormatter.ofPattern("uuMMdd")) + "000000Z";
        return der(0x17, written.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length >= 256) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length >= 128) {
            out.write(0x81);
        }
        out.write(length);
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
