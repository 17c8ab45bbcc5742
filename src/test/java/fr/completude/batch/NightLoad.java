package fr.completude.batch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A night over very many tiny dossiers with simulated reading, everything else being the program's: what the job itself
 * costs. Prints the heap after collection as it goes, and dossiers a second.
 */
final class NightLoad {

    private static final long MIB = 1 << 20;

    private NightLoad() {}

    /**
     * Runs it.
     *
     * @param args an empty folder, and how many dossiers
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        Path inbox = folder.resolve("inbox");
        if (!Files.exists(inbox)) {
            ManyDossiers.in(inbox, count);
        }
        AtomicLong done = new AtomicLong();
        NightWatcher counting = new NightWatcher() {
            @Override
            public void registered(long dossiers, long alreadyDone) {
                System.out.println("registered " + dossiers);
            }

            @Override
            public void reported() {
                done.incrementAndGet();
            }

            @Override
            public void stopping() {
                System.out.println("stopping");
            }
        };
        ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
        long begun = System.nanoTime();
        ScheduledFuture<?> looking = looks.scheduleAtFixedRate(() -> tell(begun, done.get()), 10, 10, TimeUnit.SECONDS);
        NightOrder order = ChaosProcess.order(inbox, folder.resolve("out"));
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            NightOutcome outcome =
                    new Night(RealStages.with(null).over(new TextReader(), order), counting, stop).run(order);
            System.out.println(outcome.getClass().getSimpleName());
        } finally {
            looking.cancel(true);
            looks.shutdown();
        }
        tell(begun, done.get());
    }

    private static void tell(long begun, long done) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
        System.out.printf("%6.0f s %7d reports %6.1f a second, heap %d MiB%n", seconds, done, done / seconds, heap);
    }
}
