package fr.completude.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.completude.storage.OwnerOnly;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;

/**
 * Names of dossiers as the journal knows them: HMAC-SHA-256 (RFC 2104) under a key of this installation, cut to 128
 * bits. Whoever has the key can look up what was done to a dossier whose name they know; whoever has the journal alone
 * learns no name from it, not even by trying all of them.
 */
final class Pseudonyms {

    private static final int KEY_BYTES = 32;
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** With the key in a file, which is made with a fresh one when there is none. */
    static Pseudonyms keyedBy(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        byte[] key = Seals.read(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("Not a key of " + KEY_BYTES + " bytes: " + file.getFileName());
        }
        return new Pseudonyms(key);
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try (FileChannel channel =
                OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(Seals.sealed(file, fresh)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // Another process was quicker: its key is the key.
            return;
        }
    }

    String of(@Nullable String mairie, String dossier) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String name = (mairie == null ? "" : mairie) + "\0" + dossier;
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }
}
