package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.completude.reporting.AtomicFolder;

/**
 * By what an output folder is known wherever it lies: a random number, written into it once. Who looks at a place where
 * a disk is not mounted sees no such mark.
 */
final class FolderMark {

    private static final String FILE = "marque";
    private static final int BYTES = 32;
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    private FolderMark() {}

    /** A new one. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Empty where there is none, or half of one. */
    static Optional<String> of(Path output) {
        try {
            return Optional.of(Files.readString(file(output)).strip())
                    .filter(text -> MARK.matcher(text).matches());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether there is one, if only half. */
    static boolean isBegun(Path output) {
        return Files.exists(file(output));
    }

    /** Only for who holds the lock of the folder. */
    static void write(Path output, String mark) throws IOException {
        AtomicFolder.write(file(output), mark + "\n");
    }

    private static Path file(Path output) {
        return RunLock.stateOf(output).resolve(FILE);
    }
}
