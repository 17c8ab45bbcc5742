package fr.completude.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/** The key of an output folder, kept outside of it: in the environment, or in a file that this names. */
public final class SealingKey {

    /** The key itself, in base 64. */
    public static final String KEY = "COMPLETUDE_CLE";

    /** A file that holds it. */
    public static final String KEY_FILE = "COMPLETUDE_CLE_FICHIER";

    /** The folder in which a service manager hands files over to this service alone. */
    private static final String CREDENTIALS = "CREDENTIALS_DIRECTORY";

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The key an environment gives; empty when it gives none.
     *
     * @throws SealRefusedException when what it gives is no key, or others may read it
     */
    public static Optional<SealingKey> of(Map<String, String> environment) {
        String key = given(environment, KEY);
        String file = given(environment, KEY_FILE);
        if (key != null && file != null) {
            throw new SealRefusedException("seal.key-twice", Path.of(file));
        }
        if (file != null) {
            return Optional.of(decoded(text(Path.of(file), allowed(Path.of(file), environment)), file));
        }
        return Optional.ofNullable(key).map(text -> decoded(text, KEY));
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** systemd lets its service at a file by a list of access rights, whose mask shows as the rights of the group. */
    private static String allowed(Path file, Map<String, String> environment) {
        String credentials = given(environment, CREDENTIALS);
        return credentials != null
                        && whole(Path.of(credentials)).equals(whole(file).getParent())
                ? "rwxr-----"
                : "rwx------";
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String text(Path file, String allowed) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix") && !isKeptTo(allowed, file)) {
                throw new SealRefusedException("seal.key-open-to-others", file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new SealRefusedException("seal.key-unreadable", file);
        }
    }

    private static boolean isKeptTo(String allowed, Path file) throws IOException {
        Set<PosixFilePermission> more = new HashSet<>(Files.getPosixFilePermissions(file));
        more.removeAll(PosixFilePermissions.fromString(allowed));
        return more.isEmpty();
    }

    private static SealingKey decoded(String text, String from) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new SealingKey(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new SealRefusedException("seal.key-malformed", Path.of(from));
        }
        throw new SealRefusedException("seal.key-malformed", Path.of(from));
    }

    /** A key for one use: what is known of one tells nothing of another. */
    byte[] of(String use) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(bytes, MAC));
            return mac.doFinal(use.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }

    String hex(String use) {
        return HexFormat.of().formatHex(of(use));
    }

    /** A key is in no log. */
    @Override
    public String toString() {
        return "SealingKey";
    }
}
