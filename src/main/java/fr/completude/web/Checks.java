package fr.completude.web;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import fr.completude.accounts.Officer;
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
    /** Read and waiting, of one officer. */
    static final int OF_ONE = 17;

    /** More than can be read or wait at a time, so that one that is over can always make room. */
    static final int MOST = 40;

    private final Desk desk;
    private final Path folder;
    private final Map<String, CheckRun> runs = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> daemon(work));

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> daemon(work));

    private Checks(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /**
     * None yet.
     *
     * @param folder where uploads are kept
     */
    // Whatever comes of a round, the next one tries again.
    @SuppressWarnings("FutureReturnValueIgnored")
    static Checks over(Desk desk, Path folder) {
        Checks checks = new Checks(desk, folder);
        checks.timer.scheduleWithFixedDelay(checks::forget, 1, 1, TimeUnit.MINUTES);
        return checks;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * A new check, begun; nothing of it stays when it cannot be.
     *
     * @throws Refused.Refusal when too much is under way, of all or of this officer
     */
    CheckRun open(Officer owner, Declaration declaration, Uploads uploads) throws IOException {
        makeRoom();
        leaveSomeFor(owner);
        byte[] name = new byte[16];
        random.nextBytes(name);
        String id = HexFormat.of().formatHex(name);
        CheckRun run = new CheckRun(desk, id, owner, WorkFolder.under(folder), declaration);
        try {
            begin(run, uploads);
        } catch (IOException | RuntimeException e) {
            run.close();
            throw e;
        }
        runs.put(id, run);
        return run;
    }

    /** Whoever began it finds it, nobody else. */
    Optional<CheckRun> find(String id, Officer officer) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.isOf(officer));
    }

    /**
     * Removes a check, files and all.
     *
     * @throws Refused.Refusal when its files are being read
     */
    void discard(CheckRun run) {
        if (!run.claim()) {
            throw Refused.UNDER_WAY.refusal();
        }
        if (isClosed(run)) {
            runs.remove(run.id());
        }
    }

    /**
     * Begins to read what is added.
     *
     * @throws Refused.Refusal when the files are being read already: nothing is added
     * @throws Refused.Refusal when too many others are: nothing is added
     */
    void begin(CheckRun run, Uploads uploads) throws IOException {
        leaveSomeFor(run.owner());
        if (!run.claim()) {
            throw Refused.UNDER_WAY.refusal();
        }
        try {
            start(run, uploads.into(run.folder()));
        } catch (IOException | RuntimeException e) {
            run.release();
            throw e;
        }
    }

    private void start(CheckRun run, List<Path> files) throws IOException {
        run.add(files);
        try {
            workers.execute(() -> check(run));
        } catch (RejectedExecutionException e) {
            run.withdraw(files);
            Uploads.remove(files);
            throw Refused.BUSY.refusal();
        }
    }

    private static void check(CheckRun run) {
        try {
            run.check();
        } catch (IOException | RuntimeException e) {
            LOG.error("A check failed: {}", e.getClass().getName());
            LOG.debug("A check failed", e);
        } finally {
            run.release();
        }
        run.takePictures();
    }

    /** Removes, files and all, what nobody asked for lately. */
    void forget() {
        Instant before = desk.clock().instant().minus(KEPT);
        runs.values().removeIf(run -> run.claimUnused(before) && isClosed(run));
    }

    /** Of who keeps most of them, the one nobody asked for longest goes: nobody throws out others by asking for much. */
    private void makeRoom() {
        forget();
        if (runs.size() >= MOST) {
            Map<Officer, Long> kept =
                    runs.values().stream().collect(Collectors.groupingBy(CheckRun::owner, Collectors.counting()));
            runs.values().stream()
                    .sorted(Comparator.comparing((CheckRun run) -> -kept.getOrDefault(run.owner(), 0L))
                            .thenComparing(CheckRun::used))
                    .filter(run -> run.claimUnused(Instant.MAX) && isClosed(run))
                    .findFirst()
                    .ifPresent(run -> runs.remove(run.id()));
        }
    }

    /** Nobody alone has everything that is read or waits. */
    private void leaveSomeFor(Officer officer) {
        long own = runs.values().stream()
                .filter(run -> run.isOf(officer) && run.isRunning())
                .count();
        if (own >= OF_ONE) {
            throw Refused.BUSY.refusal();
        }
    }

    private static boolean isClosed(CheckRun run) {
        try {
            run.close();
            run.end();
            return true;
        } catch (IOException e) {
            LOG.warn(
                    "The files of a check could not be removed: {}",
                    e.getClass().getName());
            run.release();
            return false;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
