package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import fr.completude.dossier.Declaration;
import fr.completude.intake.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checks of this run of the program, in memory; each is forgotten, files and all, when nobody asks for it. */
final class Checks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;

    private final Desk desk;
    private final WorkFolder folder;
    private final Map<String, CheckRun> runs = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> daemon(work));

    private Checks(Desk desk, WorkFolder folder) {
        this.desk = desk;
        this.folder = folder;
    }

    static Checks over(Desk desk) throws IOException {
        return new Checks(desk, WorkFolder.under(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }

    /** A new check, not begun yet. */
    CheckRun open(Declaration declaration) throws IOException {
        forget();
        byte[] name = new byte[16];
        random.nextBytes(name);
        String id = HexFormat.of().formatHex(name);
        CheckRun run = new CheckRun(desk, id, WorkFolder.under(folder.path()), declaration);
        runs.put(id, run);
        return run;
    }

    Optional<CheckRun> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** Begins to read what was added. */
    void begin(CheckRun run, List<Path> files) {
        run.add(files);
        try {
            workers.execute(() -> check(run));
        } catch (RejectedExecutionException e) {
            throw new Mistakes.Busy();
        }
    }

    private static void check(CheckRun run) {
        try {
            run.check();
        } catch (IOException | RuntimeException e) {
            LOG.error("A check failed: {}", e.getClass().getName());
            LOG.debug("A check failed", e);
        }
    }

    private void forget() {
        Instant before = desk.clock().instant().minus(KEPT);
        runs.values().removeIf(run -> run.isForgotten(before) && isClosed(run));
    }

    private static boolean isClosed(CheckRun run) {
        try {
            run.close();
            return true;
        } catch (IOException e) {
            LOG.warn(
                    "The files of a check could not be removed: {}",
                    e.getClass().getName());
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        folder.close();
    }
}
