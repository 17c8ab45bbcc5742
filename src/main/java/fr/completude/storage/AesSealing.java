package fr.completude.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in GCM: four letters and a version, a nonce drawn for each file, what is sealed, its tag. Bound to the place of
 * the file below the output folder, so that one file cannot stand for another; the folder itself may be moved.
 */
final class AesSealing implements Sealing {

    private static final byte[] BEGINNING = {'C', 'P', 'L', 'T', 1};
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String AES = "AES/GCM/NoPadding";

    private final Path output;
    private final SecretKeySpec files;
    private final String database;
    private final SecureRandom random = new SecureRandom();

    /** Under an output folder. */
    AesSealing(Path output, SealingKey key) {
        this.output = output;
        this.files = new SecretKeySpec(key.of("completude/files/1"), "AES");
        this.database = key.hex("completude/database/1");
    }

    @Override
    public byte[] sealed(Path file, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, file);
            ByteBuffer standing =
                    ByteBuffer.allocate(BEGINNING.length + NONCE_BYTES + cipher.getOutputSize(content.length));
            standing.put(BEGINNING).put(nonce).put(cipher.doFinal(content));
            return standing.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file could not be sealed.", e);
        }
    }

    @Override
    public byte[] opened(Path file, byte[] standing) throws IOException {
        int begins = BEGINNING.length + NONCE_BYTES;
        if (standing.length < begins + TAG_BITS / Byte.SIZE
                || !Arrays.equals(standing, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            throw new BrokenSealException(file);
        }
        try {
            byte[] nonce = Arrays.copyOfRange(standing, BEGINNING.length, begins);
            return cipher(Cipher.DECRYPT_MODE, nonce, file).doFinal(standing, begins, standing.length - begins);
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException(file);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, Path file) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES);
        cipher.init(mode, files, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(BEGINNING);
        String place =
                output.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public DatabaseSeal database() {
        return new DatabaseSeal(";CIPHER=AES", database + " sa");
    }
}
