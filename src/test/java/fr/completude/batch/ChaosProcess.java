package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.DocumentReader;
import fr.completude.reporting.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A night in a process of its own over the stages of the program, with simulated reading. It says each report it is about
 * to write, so that it can be killed there; and can be told to lose a reader, or its database, on the way.
 */
final class ChaosProcess {

    static final String PUBLISHING = "publishing";
    static final String NEVER = "0";

    private ChaosProcess() {}

    /**
     * Runs a night.
     *
     * @param args inbox, output, the number of the file that takes its reader down the first time it is read, and the
     *     number of the report before which the database goes away
     */
    public static void main(String[] args) {
        NightOrder order = order(Path.of(args[0]), Path.of(args[1]));
        NightStages stages = RealStages.with(null).over(new FailingReader(Integer.parseInt(args[2])), order);
        Talking talking = new Talking(stages, order.output(), Integer.parseInt(args[3]));
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            System.out.println(new Night(talking, new SilentWatcher(), stop).run(order));
        }
    }

    static NightOrder order(Path inbox, Path output) {
        return new NightOrder(
                        inbox, output, LocalDate.of(2026, 11, 22), Period.ofDays(14), 2, NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3));
    }

    private static final class FailingReader implements DocumentReader {

        private final TextReader reader = new TextReader();
        private final AtomicInteger begun = new AtomicInteger();
        private final int failing;

        FailingReader(int failing) {
            this.failing = failing;
        }

        @Override
        public ReadFile read(SourceFile source) {
            return begun.incrementAndGet() == failing
                    ? ReadFile.unread(source, "application/pdf", FileProblem.CRASHED, 1)
                    : reader.read(source);
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

    private static final class Talking implements NightStages {

        private final NightStages stages;
        private final Path output;
        private final AtomicInteger reports = new AtomicInteger();
        private final int losing;

        Talking(NightStages stages, Path output, int losing) {
            this.stages = stages;
            this.output = output;
            this.losing = losing;
        }

        @Override
        public void survey(Path inbox, java.util.function.Consumer<InboxEntry> found) throws IOException {
            stages.survey(inbox, found);
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
        public ReportFiles files(Examination examination) {
            return stages.files(examination);
        }

        @Override
        public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
            System.out.println(PUBLISHING);
            if (reports.incrementAndGet() == losing) {
                loseDatabase();
            }
            stages.publish(examination, files, folder);
        }

        private void loseDatabase() throws IOException {
            String url = "jdbc:h2:file:" + output.resolve(".completude/night");
            try (Connection connection = DriverManager.getConnection(url, "sa", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException e) {
                System.out.println("lost " + e.getErrorCode());
            }
        }

        @Override
        public Optional<String> keep(Unchanged unchanged, Path folder) throws IOException {
            return stages.keep(unchanged, folder);
        }

        @Override
        public void publishDigest(Digest digest, Path dayFolder) throws IOException {
            stages.publishDigest(digest, dayFolder);
        }
    }
}
