package fr.completude.batch;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;
import org.jspecify.annotations.Nullable;

/** Simulated reading that stays with a file, when asked to, until it is let go. */
final class HeldReader implements DocumentReader {

    private static final long LONGEST_S = 120;

    private final TextReader reader = new TextReader();
    private final AtomicReference<@Nullable Hold> next = new AtomicReference<>();

    /** One file: the reader has come to it, and it may go on. */
    record Hold(CountDownLatch reached, CountDownLatch letGo) {}

    /** Asks it to stay with the next file. */
    Hold hold() {
        Hold hold = new Hold(new CountDownLatch(1), new CountDownLatch(1));
        next.set(hold);
        return hold;
    }

    @Override
    public ReadFile read(SourceFile source) {
        Hold hold = next.getAndSet(null);
        if (hold != null) {
            hold.reached().countDown();
            await(hold.letGo());
        }
        return reader.read(source);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_S, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let it go.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<PagePicture> pictures(ReadFile read, Set<Integer> pages) {
        return reader.pictures(read, pages);
    }

    @Override
    public int mostPictures() {
        return reader.mostPictures();
    }
}
