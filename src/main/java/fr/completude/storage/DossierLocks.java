package fr.completude.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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

    /** Nobody writes that long; whoever has it longer sleeps, or is cut off. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Path folder;
    private final Duration patience;

    private DossierLocks(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /** Those of the dossiers whose reports stand in an output folder. */
    public static DossierLocks of(Path output) {
        return of(output, PATIENCE);
    }

    static DossierLocks of(Path output, Duration patience) {
        return new DossierLocks(
                output.toAbsolutePath().normalize().resolve(".completude").resolve("locks"), patience);
    }

    /** What is done under a lock. */
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Waits until nobody else writes a dossier, and does something meanwhile.
     *
     * @param mairie null when the dossier is nobody's
     * @throws BusyDossierException when somebody else writes it too long; nothing was done
     */
    public <T> T during(@Nullable String mairie, String dossier, Work<T> work) throws IOException {
        int number = Math.floorMod(((mairie == null ? "" : mairie) + "\n" + dossier).hashCode(), FILES);
        Path file = folder.resolve("%02d".formatted(number));
        ReentrantLock here = HERE.computeIfAbsent(file, any -> new ReentrantLock());
        long end = System.nanoTime() + patience.toNanos();
        if (!isFree(here)) {
            throw new BusyDossierException();
        }
        try {
            if (here.getHoldCount() > 1) {
                throw new IllegalStateException("A dossier is asked for by who holds one.");
            }
            OwnerOnly.folders(folder);
            try (FileChannel channel =
                            OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    FileLock held = lock(channel, end)) {
                if (!held.isValid()) {
                    throw new IOException("The lock of a dossier was lost.");
                }
                return work.done();
            }
        } finally {
            here.unlock();
        }
    }

    private boolean isFree(ReentrantLock here) throws IOException {
        try {
            return here.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** The operating system knows no deadline. */
    private static FileLock lock(FileChannel channel, long end) throws IOException {
        FileLock held = channel.tryLock();
        while (held == null) {
            if (System.nanoTime() - end >= 0) {
                throw new BusyDossierException();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            held = channel.tryLock();
        }
        return held;
    }
}
