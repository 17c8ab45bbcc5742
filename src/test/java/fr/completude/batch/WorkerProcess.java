package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import fr.completude.reading.ReaderPool;
import fr.completude.reporting.Digest;
import org.jspecify.annotations.Nullable;

/** A worker in a process of its own, with a real reader in another. It says each report it is about to write. */
final class WorkerProcess {

    private WorkerProcess() {}

    /**
     * Works until it is killed.
     *
     * @param args inbox, output, folder for unpacking, addresses of the database and the broker
     */
    public static void main(String[] args) throws IOException {
        NightOrder order =
                ChaosProcess.order(Path.of(args[0]), Path.of(args[1])).workingIn(Path.of(args[2]));
        RealStages real = RealStages.with(null);
        try (ReaderPool reader = ReaderPool.start(real.installation(), 1);
                GracefulStop stop = new GracefulStop(() -> {})) {
            NightStages stages = new Talking(real.over(reader, order));
            new NightWorker(stages, new SilentWatcher(), stop, RealServers.cluster(args[3], args[4])).run(order);
        }
    }

    private record Talking(NightStages stages) implements NightStages {

        @Override
        public void survey(Path inbox, Consumer<InboxEntry> found) {
            throw new IllegalStateException("A worker registers nothing.");
        }

        @Override
        public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                throws IOException {
            return stages.examine(inbox, entry, day, earlier);
        }

        @Override
        public Examination givenUp(InboxEntry entry, LocalDate day) {
            return stages.givenUp(entry, day);
        }

        @Override
        public Examination unsettled(InboxEntry entry, LocalDate day) {
            return stages.unsettled(entry, day);
        }

        @Override
        public void settle(Examination examination) {
            stages.settle(examination);
        }

        @Override
        public ReportFiles files(Examination examination) {
            return stages.files(examination);
        }

        @Override
        public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
            System.out.println(ChaosProcess.PUBLISHING);
            stages.publish(examination, files, folder);
        }

        @Override
        public Optional<String> keep(Unchanged unchanged, Path folder) throws IOException {
            return stages.keep(unchanged, folder);
        }

        @Override
        public void publishDigest(Digest digest, Path dayFolder) {
            throw new IllegalStateException("A worker writes no digest.");
        }
    }
}
