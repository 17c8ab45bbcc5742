package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Simulated stages that stay with one dossier until it is let go, and cannot write the reports of others. */
final class HeldStages extends SimulatedStages {

    private static final long LONGEST_S = 120;

    final CountDownLatch held = new CountDownLatch(1);
    final CountDownLatch letGo = new CountDownLatch(1);
    final Set<String> unwritable = ConcurrentHashMap.newKeySet();
    final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final String name;

    HeldStages(Path log, String name) {
        super(log);
        this.name = name;
    }

    @Override
    public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) throws IOException {
        if (failing.remove(entry.name())) {
            throw new LinkageError("A library of this machine is damaged.");
        }
        Attempt attempt = super.examine(inbox, entry, day, earlier);
        if (entry.name().equals(name)) {
            held.countDown();
            hold();
        }
        return attempt;
    }

    private void hold() {
        try {
            if (!letGo.await(LONGEST_S, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody let it go.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
        if (unwritable.contains(examination.report().dossier())) {
            throw new IOException("No space left on device");
        }
        super.publish(examination, files, folder);
    }
}
