package fr.completude.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * One lock a dossier for all who write its reports, in whichever process: officers, the night, and who lets dossiers go.
 * So nobody writes over what another is just writing, and nobody writes what another has just taken away. The operating
 * system lets go of the locks of a process that dies. Dossiers share a few files, so that their number and names tell
 * nothing; none may be asked for by who holds one.
 */
public final class DossierLocks {

    private static final int FILES = 64;

    /** Of two threads the operating system sees one process only. */
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final Path folder;

    private DossierLocks(Path folder) {
        this.folder = folder;
    }

    /** Those of the dossiers whose reports stand in an output folder. */
    public static DossierLocks of(Path output) {
        return new DossierLocks(
                output.toAbsolutePath().normalize().resolve(".completude").resolve("locks"));
    }

    /** What is done under a lock. */
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Waits until nobody else writes a dossier, and does something meanwhile.
     *
     * @param mairie null when the dossier is nobody's
     */
    public <T> T during(@Nullable String mairie, String dossier, Work<T> work) throws IOException {
        int number = Math.floorMod(((mairie == null ? "" : mairie) + "\n" + dossier).hashCode(), FILES);
        Path file = folder.resolve("%02d".formatted(number));
        ReentrantLock here = HERE.computeIfAbsent(file, any -> new ReentrantLock());
        here.lock();
        try {
            if (here.getHoldCount() > 1) {
                throw new IllegalStateException("A dossier is asked for by who holds one.");
            }
            OwnerOnly.folders(folder);
            try (FileChannel channel =
                            OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("The lock of a dossier was lost.");
                }
                return work.done();
            }
        } finally {
            here.unlock();
        }
    }
}
