package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/** A night in a process of its own that waits in the middle of a dossier, so that it can be killed or stopped there. */
final class NightProcess {

    static final String WAITING = "waiting";
    static final String STOPPING = "stopping";

    private NightProcess() {}

    /**
     * Runs a night.
     *
     * @param args inbox, output, log, day, and the number of the examination that waits for a byte on standard input
     */
    public static void main(String[] args) {
        int waitsAt = Integer.parseInt(args[4]);
        AtomicInteger begun = new AtomicInteger();
        NightStages stages = new SimulatedStages(Path.of(args[2])) {
            @Override
            public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                    throws IOException {
                Attempt examination = super.examine(inbox, entry, day, earlier);
                if (begun.incrementAndGet() == waitsAt) {
                    System.out.println(WAITING);
                    int released = System.in.read();
                    System.out.println("released " + released);
                }
                return examination;
            }
        };
        NightOrder order = new NightOrder(
                Path.of(args[0]),
                Path.of(args[1]),
                LocalDate.parse(args[3]),
                Period.ofDays(14),
                2,
                NightOrder.Resume.SAME_DAY);
        Watcher watcher = new Watcher();
        try (GracefulStop stop = new GracefulStop(watcher::stopping)) {
            System.out.println(new Night(stages, watcher, stop).run(order));
        }
    }

    private static final class Watcher implements NightWatcher {

        @Override
        public void registered(long dossiers, long done) {}

        @Override
        public void reported() {}

        @Override
        public void stopping() {
            System.out.println(STOPPING);
        }
    }
}
