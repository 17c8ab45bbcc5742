package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.completude.storage.SealRefusedException;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import jakarta.jms.Connection;
import jakarta.jms.Session;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong between a night and its workers, each thing on purpose. Real servers; night and workers as threads. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ClusterFaultsTest {

    private static final int DOSSIERS = 8;
    private static final long LONGEST_S = 90;
    private static final Duration CLAIMED = Duration.ofSeconds(1);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static RealServers servers;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<GracefulStop> stops = new ArrayList<>();
    private final List<Future<NightWorker.Leaving>> workers = new ArrayList<>();
    private final Path folder;
    private final Path inbox;
    private final Path log;
    private final HeldStages stages;
    private String database = "";
    private String url = "";

    ClusterFaultsTest(@TempDir Path folder) {
        this.folder = folder;
        inbox = folder.resolve("inbox");
        log = folder.resolve("log");
        stages = new HeldStages(log, "dossier-0");
    }

    @BeforeAll
    static void startServers() throws Exception {
        servers = RealServers.start();
    }

    @AfterAll
    static void stopServers() throws Exception {
        servers.stop();
    }

    @BeforeEach
    void fillInbox() throws Exception {
        for (int i = 0; i < DOSSIERS; i++) {
            SimulatedStages.dossier(inbox, "dossier-" + i, "complete 2026-12-0" + (i + 1) + "T14:30");
        }
        database = "night" + DATABASES.incrementAndGet();
        url = servers.emptyDatabase(database);
    }

    @AfterEach
    void endAll() throws Exception {
        stages.letGo.countDown();
        stops.forEach(GracefulStop::request);
        threads.shutdown();
        assertThat(threads.awaitTermination(LONGEST_S, TimeUnit.SECONDS)).isTrue();
        stops.forEach(GracefulStop::close);
    }

    @Test
    void aWorkerThatJudgesByOtherRulesLeavesAndWritesNothing() throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out").judgedBy("new"));

        worker(stages, order("out").judgedBy("old"));
        assertThat(get(workers.get(0))).isEqualTo(NightWorker.Leaving.OTHER_RULES);
        assertThat(log).doesNotExist();

        worker(stages, order("out").judgedBy("new"));
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void aWorkerThatHasNotTheKeyToReadLeavesAndAnotherDoesItsDossier() throws Exception {
        Path sealed = sealedElsewhere();

        leavesForLackOfAKey(new SimulatedStages(log) {
            @Override
            public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                    throws IOException {
                Seals.read(sealed);
                return super.examine(inbox, entry, day, earlier);
            }
        });
    }

    @Test
    void aWorkerThatHasNotTheKeyToWriteLeavesAndAnotherDoesItsDossier() throws Exception {
        Path sealed = sealedElsewhere();

        leavesForLackOfAKey(new SimulatedStages(log) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) {
                Seals.sealed(sealed, new byte[0]);
            }
        });
    }

    private void leavesForLackOfAKey(SimulatedStages unkeyed) throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out"));

        worker(unkeyed, order("out"));
        assertThatThrownBy(() -> get(workers.get(0))).hasRootCauseInstanceOf(SealRefusedException.class);

        worker(stages, order("out"));
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(logged("reported")).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    /** A file of a folder that this process does not know the key of. */
    private Path sealedElsewhere() throws IOException {
        Path begun = folder.resolve("begun");
        Seals.begin(begun, SealingKey.of(Map.of(SealingKey.KEY, "A".repeat(43) + "=")));
        Path moved = Files.move(begun, folder.resolve("sealed"));
        return Files.writeString(moved.resolve("recognised.json"), "");
    }

    @Test
    void whatWorkersCountIsTheNightsAndEachOnesOwn() throws Exception {
        SimulatedStages.dossier(inbox, "dossier-7", "set-aside 2026-12-08T14:30");

        completed("out");

        Path state = folder.resolve("out/.completude");
        assertThat(state.resolve("metrics.prom"))
                .content()
                .contains(
                        "completude_dossiers_total{verdict=\"complete\"} 8.0",
                        "completude_work_total{work=\"read\"} 8.0",
                        "completude_files_set_aside_total{problem=\"corrupt\"} 1.0",
                        "completude_failures_total{class=\"terminal\"} 1.0",
                        "completude_stage_seconds_total{stage=\"publish\"}",
                        "completude_queue 0.0");
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("metrics-[0-9a-f]{12}\\.prom")))
                    .singleElement()
                    .satisfies(file -> assertThat(file)
                            .content()
                            .containsPattern(
                                    "completude_dossiers_total\\{verdict=\"complete\",worker=\"[0-9a-f]{12}\"} 8.0")
                            .doesNotContain("completude_queue", Holder.self().machine()));
        }
    }

    @Test
    void aDatabaseIsOfOneOutputFolder() throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);

        assertThatThrownBy(() -> run(order("another")))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.other-output"));
    }

    @Test
    void aFolderThatWasMovedIsKnownByItsMark() throws Exception {
        completed("out");

        Files.move(folder.resolve("out"), folder.resolve("moved"));
        completed("moved");

        Files.move(folder.resolve("moved"), folder.resolve("out"));
        completed("out");
    }

    @Test
    void aCopyIsAnotherFolderAsLongAsTheFirstIsThere() throws Exception {
        completed("out");
        copy(folder.resolve("out"), folder.resolve("copy"));

        assertThatThrownBy(() -> run(order("copy")))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.copied-output"));

        FileTree.delete(folder.resolve("out"));
        completed("copy");
    }

    @Test
    void aDatabaseOfAnOlderProgramIsAdoptedByTheFolderItNames() throws Exception {
        completed("out");
        servers.query(database, "UPDATE night_owner SET mark = NULL, place = NULL RETURNING output");
        Files.delete(folder.resolve("out/.completude/marque"));

        assertThatThrownBy(() -> run(order("another")))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.other-output"));
        completed("out");
        Files.move(folder.resolve("out"), folder.resolve("moved"));
        completed("moved");
    }

    @Test
    void halfAMarkIsWrittenAnew() throws Exception {
        completed("out");
        Path mark = folder.resolve("out/.completude/marque");
        String whole = Files.readString(mark);
        Files.writeString(mark, "");

        completed("out");
        assertThat(mark).hasContent(whole);
    }

    @Test
    void aWorkerThatDoesNotSeeTheOutputWritesNothingAndTheNightEndsWithTheReason() throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out"));
        untilUnderWay();
        Path mark = folder.resolve("out/.completude/marque");
        Path aside = folder.resolve("marque");
        Files.move(mark, aside);
        worker(stages, order("out", 3));

        assertThat(get(night)).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.output-unseen")));
        assertThat(log).doesNotExist();

        Files.move(aside, mark);
        assertThat(run(order("out"))).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void anEmptyMountPointIsNotTakenForTheFolder() throws Exception {
        completed("out");
        Path out = folder.resolve("out");
        Path real = folder.resolve("real");
        Files.move(out, real);
        Files.createDirectories(out);

        assertThatThrownBy(() -> run(order("out")))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.output-unmarked"));
        assertThat(out.resolve(".completude/marque")).doesNotExist();

        FileTree.delete(out);
        Files.move(real, out);
        completed("out");
    }

    @Test
    void aFolderWithoutItsMarkIsAdoptedByWhoSaysThatItIsTheOne() throws Exception {
        completed("out");
        String mark = Files.readString(folder.resolve("out/.completude/marque"));
        FileTree.delete(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out/.completude"));
        Files.createFile(folder.resolve("out/.completude/grappe"));

        completed("out");
        assertThat(folder.resolve("out/.completude/marque")).hasContent(mark);
    }

    @Test
    void aMarkThatIsSeenLateIsWaitedFor() throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out"));
        untilUnderWay();
        Path mark = folder.resolve("out/.completude/marque");
        Path aside = folder.resolve("marque");
        Files.move(mark, aside);
        worker(stages, order("out"));
        until("SELECT COUNT(*) FROM batch_step_execution WHERE status = 'STARTED' AND step_name LIKE 'worker%'", "1");

        Files.move(aside, mark);

        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void aNightWithoutWorkersSaysSinceWhenItWaitsAndWhoIsAtWorkOnceSomebodyIs() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        NightWatcher watcher = new NightWatcher() {
            @Override
            public void registered(long dossiers, long done) {}

            @Override
            public void reported() {}

            @Override
            public void waiting(Instant since) {
                told.add("waiting");
            }

            @Override
            public void working(int workers) {
                told.add("working " + workers);
            }

            @Override
            public void stopping() {}
        };
        GracefulStop stop = stop();
        Future<NightOutcome> night =
                threads.submit(() -> new Night(stages, watcher, stop, cluster(CLAIMED)).run(order("out")));

        assertThat(told.poll(LONGEST_S, TimeUnit.SECONDS)).isEqualTo("waiting");
        assertThat(crew(crew -> crew.waitingSince() != null).atWork()).isZero();
        worker(stages, order("out"));
        stages.held.await();
        assertThat(told.poll(LONGEST_S, TimeUnit.SECONDS)).isEqualTo("working 1");
        assertThat(crew(crew -> crew.waitingSince() == null).atWork()).isEqualTo(1);

        stages.letGo.countDown();
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(new Operators(folder.resolve("out")).status().orElseThrow().crew())
                .isNull();
    }

    private void untilUnderWay() {
        crew(crew -> true);
    }

    /** What the night wrote down of its workers, once it is what is waited for. */
    private Crew crew(Predicate<Crew> awaited) {
        GracefulStop waiting = stop();
        for (int i = 0; i < LONGEST_S * 10; i++) {
            Optional<Crew> crew = new Operators(folder.resolve("out"))
                    .status()
                    .flatMap(status -> Optional.ofNullable(status.crew()))
                    .filter(awaited);
            if (crew.isPresent()) {
                return crew.get();
            }
            waiting.await(Duration.ofMillis(100));
        }
        throw new AssertionError("The night never said so.");
    }

    private void completed(String output) throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order(output));
        worker(stages, order(output));
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        stops.get(stops.size() - 1).request();
        get(workers.get(workers.size() - 1));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    void whatIsErasedIsErasedInTheDatabaseOfAllMachinesToo() throws Exception {
        stages.letGo.countDown();
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        Path output = folder.resolve("out");

        assertThatThrownBy(() -> StoredNights.alone(output, StoredNights::dossiers))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.rows-elsewhere"));
        int rows = StoredNights.alone(output, cluster(CLAIMED), nights -> {
            int before = nights.count("mairie-exemple", "dossier-3");
            nights.forget("mairie-exemple", "dossier-3");
            return before;
        });

        assertThat(rows).isEqualTo(1);
        assertThat(servers.query(database, "SELECT name FROM night_entry"))
                .hasSize(DOSSIERS - 1)
                .doesNotContain("dossier-3");
    }

    @Test
    void aReportThatNobodyCanWriteEndsTheNightWithTheReasonOnceAllOthersAreWritten() throws Exception {
        stages.letGo.countDown();
        stages.unwritable.add("dossier-0");
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));

        assertThat(get(night)).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.report-unwritten")));
        assertThat(logged("reported")).hasSize(DOSSIERS - 1);

        stages.unwritable.clear();
        assertThat(run(order("out"))).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void anInboxThatVanishesEndsTheNight() throws Exception {
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));
        stages.held.await();
        Files.move(inbox, folder.resolve("gone"));

        stages.letGo.countDown();

        assertThat(get(night)).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.inbox-missing")));
    }

    @Test
    void anErrorOfTheMachineGivesItsDossierBack() throws Exception {
        stages.letGo.countDown();
        stages.failing.add("dossier-3");
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));

        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(logged("reported")).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    @Test
    void aWorkerThatComesLateIsInvitedThoughTheBrokerForgotAndAnotherIsAtWork() throws Exception {
        Future<NightOutcome> night = night(order("out"));
        worker(stages, order("out"));
        stages.held.await();
        servers.stopBroker();
        servers.startBroker();

        SimulatedStages late = new SimulatedStages(log);
        worker(late, order("out"));
        until("SELECT COUNT(*) FROM night_entry WHERE state = 'REPORTED'", Integer.toString(DOSSIERS - 1));

        stages.letGo.countDown();
        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(logged("reported")).hasSize(DOSSIERS).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsMadeOfAMessageThatIsNoInvitation() throws Exception {
        stages.letGo.countDown();
        NightOrder order = order("out");
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(servers.brokerUrl());
                Connection connection = factory.createConnection();
                Session session = connection.createSession(true, Session.SESSION_TRANSACTED)) {
            var sender = session.createProducer(session.createQueue(Cluster.queue(order)));
            sender.send(session.createObjectMessage(new Poison()));
            sender.send(session.createTextMessage("1; DROP TABLE night_entry"));
            session.commit();
        }
        Future<NightOutcome> night = night(order);
        worker(stages, order);

        assertThat(get(night)).isInstanceOf(NightOutcome.Completed.class);
        assertThat(Poison.OPENED).isFalse();
    }

    @Test
    void aNightThatIsStoppedWaitsForTheDossierInHand() throws Exception {
        GracefulStop stop = stop();
        Future<NightOutcome> night = threads.submit(() -> run(order("out"), stop, Duration.ofMinutes(1)));
        worker(stages, order("out"));
        stages.held.await();

        stop.request();
        until("SELECT closed FROM night_run", "t");
        stages.letGo.countDown();

        assertThat(get(night)).isInstanceOfSatisfying(NightOutcome.Stopped.class, stopped -> assertThat(stopped.tally())
                .isEqualTo(new NightTally(DOSSIERS, 1, 0, 0)));
    }

    @Test
    void whatIsStillInHandWhenAStoppedNightEndsIsNeverWritten() throws Exception {
        GracefulStop stop = stop();
        Future<NightOutcome> night = threads.submit(() -> run(order("out"), stop, CLAIMED));
        worker(stages, order("out"));
        stages.held.await();

        stop.request();
        assertThat(get(night)).isInstanceOf(NightOutcome.Stopped.class);
        stages.letGo.countDown();
        stops.forEach(GracefulStop::request);

        assertThat(get(workers.get(0))).isEqualTo(NightWorker.Leaving.ASKED);
        assertThat(logged("examined")).containsExactly("dossier-0");
        assertThat(logged("reported")).isEmpty();
    }

    @Test
    void aStepOfAWorkerThatDiedKeepsNoStoppedNightFromGoingOn() throws Exception {
        GracefulStop stop = stop();
        Future<NightOutcome> night = threads.submit(() -> run(order("out"), stop, CLAIMED));
        worker(stages, order("out"));
        stages.held.await();
        stop.request();
        assertThat(get(night)).isInstanceOf(NightOutcome.Stopped.class);
        stages.letGo.countDown();
        stops.forEach(GracefulStop::request);
        get(workers.get(0));
        assertThat(servers.query(
                        database,
                        "UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL"
                                + " WHERE step_name = 'worker' RETURNING step_execution_id"))
                .isNotEmpty();

        Future<NightOutcome> next = night(order("out"));
        worker(new SimulatedStages(log), order("out"));

        assertThat(get(next)).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void tablesToBeAdaptedWhileAWorkerHoldsThemAreNotWaitedForWithoutEnd() throws Exception {
        GracefulStop stop = stop();
        Future<NightOutcome> night = threads.submit(() -> run(order("out"), stop, CLAIMED));
        worker(stages, order("out"));
        stages.held.await();
        stop.request();
        assertThat(get(night)).isInstanceOf(NightOutcome.Stopped.class);
        servers.query(database, "DELETE FROM night_schema RETURNING script");

        Future<NightOutcome> next = night(order("out"));

        assertThatThrownBy(() -> get(next))
                .hasRootCauseInstanceOf(SQLException.class)
                .cause()
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.tables-held"));
    }

    private void until(String sql, String value) throws Exception {
        GracefulStop waiting = stop();
        for (int i = 0; i < LONGEST_S * 10; i++) {
            if (servers.query(database, sql).contains(value)) {
                return;
            }
            waiting.await(Duration.ofMillis(100));
        }
        assertThat(servers.query(database, sql)).contains(value);
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.get(LONGEST_S, TimeUnit.SECONDS);
    }

    private GracefulStop stop() {
        GracefulStop stop = new GracefulStop(() -> {});
        stops.add(stop);
        return stop;
    }

    private Future<NightOutcome> night(NightOrder order) {
        GracefulStop stop = stop();
        return threads.submit(() -> run(order, stop, CLAIMED));
    }

    private NightOutcome run(NightOrder order) {
        return run(order, stop(), CLAIMED);
    }

    private NightOutcome run(NightOrder order, GracefulStop stop, Duration claimed) {
        return new Night(stages, new SilentWatcher(), stop, cluster(claimed)).run(order);
    }

    private void worker(NightStages with, NightOrder order) {
        GracefulStop stop = stop();
        Path work = folder.resolve("work-" + stops.size());
        workers.add(threads.submit(
                () -> new NightWorker(with, new SilentWatcher(), stop, cluster(CLAIMED)).run(order.workingIn(work))));
    }

    private Cluster cluster(Duration claimed) {
        return new Cluster(
                new Cluster.Access(url, "postgres", "postgres"),
                new Cluster.Access(servers.brokerUrl(), null, null),
                4,
                2,
                claimed);
    }

    private NightOrder order(String output) {
        return order(output, 1);
    }

    private NightOrder order(String output, int workers) {
        return new NightOrder(
                        inbox,
                        folder.resolve(output),
                        LocalDate.of(2026, 11, 22),
                        Period.ofDays(14),
                        workers,
                        NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3));
    }

    private List<String> logged(String what) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .toList();
    }

    /** Tells when somebody makes an object of it. */
    private static final class Poison implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final AtomicBoolean OPENED = new AtomicBoolean();

        private void readObject(ObjectInputStream stream) {
            OPENED.set(true);
        }
    }
}
