package fr.completude.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The output folders this process was given the keys of. Every private file below one goes through here on its way to the
 * disk and back, wherever in the program it is written or read; without a key it goes through unchanged.
 */
public final class Seals {

    static final String STATE = ".completude";

    private static final String ASIDE = ".tmp";

    private static final Sealing PLAIN = new PlainSealing();

    /** A folder has one key, whoever asks. */
    private static final Map<Path, Sealing> OPENED = new ConcurrentHashMap<>();

    private Seals() {}

    /**
     * Opens an output folder that is to be written to; a new one is begun with the key given, or without one.
     *
     * @throws SealRefusedException when the key is lacking, or another, or one too many: nothing was written
     */
    public static void begin(Path output, Optional<SealingKey> key) throws IOException {
        Path root = output.toAbsolutePath().normalize();
        if (key.isPresent() && !Witness.of(root).isThere()) {
            if (isBegun(root)) {
                throw new SealRefusedException("seal.key-unexpected", output);
            }
            Witness.of(root).write(new AesSealing(root, key.get()));
        }
        open(root, key);
    }

    /**
     * Opens the output folder in which a file or folder lies, if it lies in one.
     *
     * @throws SealRefusedException as for {@link #begin}
     */
    public static void enter(Path place, Optional<SealingKey> key) throws IOException {
        Optional<Path> root = rootAbove(place);
        if (root.isPresent()) {
            open(root.get(), key);
        }
    }

    private static void open(Path root, Optional<SealingKey> key) throws IOException {
        Witness witness = Witness.of(root);
        if (key.isEmpty()) {
            if (witness.isThere()) {
                throw new SealRefusedException("seal.key-missing", root);
            }
            OPENED.remove(root);
            return;
        }
        if (!witness.isThere()) {
            throw new SealRefusedException("seal.key-unexpected", root);
        }
        Sealing sealing = new AesSealing(root, key.get());
        if (!witness.knows(sealing)) {
            throw new SealRefusedException("seal.key-wrong", root);
        }
        OPENED.put(root, sealing);
    }

    private static boolean isBegun(Path root) throws IOException {
        Path state = root.resolve(STATE);
        if (!Files.isDirectory(state)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(state)) {
            return inside.anyMatch(file -> !file.toString().endsWith(ASIDE));
        }
    }

    /** Whether a file is sealed that stands at a place. */
    public static boolean areOn(Path file) {
        return over(file) != PLAIN;
    }

    /** What is to stand on the disk at a place. */
    public static byte[] sealed(Path file, byte[] content) {
        return over(file).sealed(file, content);
    }

    /**
     * What was written at a place.
     *
     * @throws BrokenSealException when what stands there is not what this program wrote
     */
    public static byte[] read(Path file) throws IOException {
        byte[] standing = Files.readAllBytes(file);
        return over(file).opened(file, standing);
    }

    /** As {@link #read}, of a text. */
    public static String readString(Path file) throws IOException {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    /** What the database of an output folder is opened with. */
    public static DatabaseSeal database(Path output) {
        return sealing(output.toAbsolutePath().normalize()).database();
    }

    private static Sealing over(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return rootAbove(whole)
                .filter(root -> SealedKinds.have(root.relativize(whole)))
                .map(Seals::sealing)
                .orElse(PLAIN);
    }

    private static Sealing sealing(Path root) {
        Sealing opened = OPENED.get(root);
        if (opened != null) {
            return opened;
        }
        return Witness.of(root).isThere() ? new UnopenedSealing(root) : PLAIN;
    }

    private static Optional<Path> rootAbove(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        for (Path above = whole; above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(STATE))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
