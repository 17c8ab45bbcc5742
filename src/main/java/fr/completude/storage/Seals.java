package fr.completude.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The output folders this process was given the keys of. Every private file below one goes through here on its way to the
 * disk and back, wherever in the program it is written or read; without a key it goes through unchanged.
 */
public final class Seals {

    static final String STATE = ".completude";

    private static final String ASIDE = ".tmp";

    /** What commands leave there that were refused before they wrote anything, or only ask something of a night. */
    private static final Set<String> NO_BEGINNING = Set.of("lock", "stop");

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
        Witness witness = Witness.of(root);
        if (key.isPresent() && !witness.isThere()) {
            // Whoever began it since that question has left a witness by now.
            if (isBegun(root) && !witness.isThere()) {
                throw new SealRefusedException("seal.key-unexpected", output);
            }
            witness.write(new AesSealing(root, key.get()));
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
        if (root.isPresent() && (key.isEmpty() || Witness.of(root.get()).isThere() || isBegun(root.get()))) {
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
        return LiveTree.holds(
                state,
                file -> !file.toString().endsWith(ASIDE)
                        && !NO_BEGINNING.contains(state.relativize(file).toString()));
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

    /**
     * As {@link #read}, of a text.
     *
     * @throws CharacterCodingException when it is none: damaged letters are not to be taken for what was written
     */
    public static String readString(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(read(file)))
                .toString();
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

    /** What was begun with a key is not gone on with in clear, nor sealed where nobody could tell by what. */
    private static Sealing sealing(Path root) {
        Sealing opened = OPENED.get(root);
        if (Witness.of(root).isThere()) {
            return opened != null ? opened : new UnopenedSealing(root, "seal.key-missing");
        }
        return opened != null ? new UnopenedSealing(root, "seal.witness-gone") : PLAIN;
    }

    private static Optional<Path> rootAbove(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        for (Path above = whole; above != null; above = above.getParent()) {
            if (OPENED.containsKey(above) || Files.isDirectory(above.resolve(STATE))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
