package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import fr.completude.dossier.Verdict;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RunLeaseTest {

    private static final Duration TIME = Duration.ofMinutes(1);
    private static final Holder ELSEWHERE = new Holder("une-autre-machine", 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final GracefulStop stop = new GracefulStop(() -> {});
    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcClient jdbc;
    private JdbcTransactionManager transactions;
    private LeaseTable table;

    @BeforeEach
    void open() {
        database.setURL("jdbc:h2:mem:lease;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")).execute(database);
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        table = new LeaseTable(jdbc, transactions);
    }

    @AfterEach
    void forget() {
        stop.close();
        jdbc.sql("SHUTDOWN").update();
    }

    @Test
    void whatALivingProcessHoldsNobodyElseGets() {
        assertThat(table.take("out", Holder.self(), TIME)).hasValue(1);

        assertThat(table.take("out", ELSEWHERE, TIME)).isEmpty();
        assertThat(table.take("another", ELSEWHERE, TIME)).hasValue(1);
    }

    @Test
    void ofAnotherMachineNothingIsKnownButThatItsTimeRanOut() {
        table.take("out", ELSEWHERE, TIME);
        assertThat(table.take("out", Holder.self(), TIME)).isEmpty();

        runOut();

        assertThat(table.take("out", Holder.self(), TIME)).hasValue(2);
        assertThat(table.renew("out", 1, TIME)).isFalse();
        assertThat(table.renew("out", 2, TIME)).isTrue();
    }

    @Test
    void aProcessOfThisMachineThatHasEndedHoldsNothing() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Holder self = Holder.self();
        table.take("out", new Holder(self.machine(), ended.pid(), 1), TIME);

        assertThat(table.take("out", self, TIME)).hasValue(2);
    }

    @Test
    void anotherProcessThatWasGivenTheSameNumberIsNotTheHolder() {
        Holder self = Holder.self();

        assertThat(self.isDead()).isFalse();
        assertThat(new Holder(self.machine(), self.process(), self.started() - 60_000).isDead())
                .isTrue();
    }

    @Test
    void oneGivenBackIsFreeAtOnceButNotByWhoeverLostIt() {
        table.take("out", ELSEWHERE, TIME);
        table.giveBack("out", 1);
        assertThat(table.take("out", Holder.self(), TIME)).hasValue(2);

        table.giveBack("out", 1);

        assertThat(table.take("out", ELSEWHERE, TIME)).isEmpty();
    }

    @Test
    void aHolderThatWasAsleepTooLongWritesNothing() {
        AtomicLong nanos = new AtomicLong();
        NightContext night = night();
        try (RunLease lease = new RunLease(table, night, nanos::get, Clock.systemUTC())) {
            lease.take();
            lease.orLost();
            nanos.addAndGet(RunLease.TIME.toNanos());

            assertThatThrownBy(lease::orLost).isInstanceOfSatisfying(NightException.class, e -> assertThat(e.code())
                    .isEqualTo("batch.lease-lost"));
            assertThat(night.failure().first()).isNotNull();
        }
    }

    @Test
    void oneWhoseMachineSleptIsLostThoughItsProcessCountedNoTime() {
        SettableClock wall = new SettableClock();
        try (RunLease lease = new RunLease(table, night(), () -> 0, wall)) {
            lease.take();
            lease.orLost();
            wall.now = wall.now.plus(RunLease.TIME);

            assertThatThrownBy(lease::orLost).isInstanceOf(NightException.class);
        }
    }

    @Test
    void oneThatWasTakenOverIsNoticedBeforeAnythingIsWritten() {
        NightContext night = night();
        try (RunLease lease = new RunLease(table, night, System::nanoTime, Clock.systemUTC())) {
            lease.take();
            runOut();
            table.take(output(night), ELSEWHERE, TIME);

            assertThatThrownBy(lease::orLost).isInstanceOf(NightException.class);
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void oneThatWasTakenOverIsNoticedAtTheNextRenewal() {
        NightContext night = night();
        try (RunLease lease = new RunLease(table, night, System::nanoTime, Clock.systemUTC())) {
            lease.take();
            runOut();
            table.take(output(night), ELSEWHERE, TIME);

            lease.renew();

            assertThat(night.failure().first()).isInstanceOf(NightException.class);
            assertThatThrownBy(lease::orLost).isInstanceOf(NightException.class);
        }
        assertThat(table.renew(output(night), 2, TIME)).isTrue();
    }

    @Test
    void whatWasClaimedUnderAnOldNumberGoesToTheNewHolderAndTheOldOneCannotMarkItDone() {
        NightContext night = night();
        EntryRegister register = new EntryRegister(jdbc, transactions);
        register.add(
                1,
                List.of(new InboxEntry("a", "a", null, LocalDateTime.of(2026, 12, 3, 9, 0), null)),
                new Horizon(DAY, Period.ofDays(14)));
        try (RunLease old = new RunLease(table, night, System::nanoTime, Clock.systemUTC());
                RunLease young = new RunLease(table, night, System::nanoTime, Clock.systemUTC())) {
            old.take();
            Claims olds = new Claims(jdbc, transactions, Claimant.alone());
            NightRow row = olds.claim(1, 1).orElseThrow();
            runOut();
            jdbc.sql("UPDATE night_lease SET holder = 'une-autre-machine 1 1'").update();
            young.take();
            Claims youngs = new Claims(jdbc, transactions, Claimant.alone());
            assertThat(youngs.claim(1, 2)).isEmpty();

            youngs.release(1);

            NightRow again = youngs.claim(1, 2).orElseThrow();
            assertThat(again.id()).isEqualTo(row.id());
            assertThat(olds.isHeld(row)).isFalse();
            assertThatThrownBy(() -> reported(olds, row)).isInstanceOf(IllegalStateException.class);
            reported(youngs, again);
            assertThat(register.tally(1)).isEqualTo(new NightTally(1, 1, 0, 0));
        }
    }

    private static void reported(Claims claims, NightRow row) {
        Examination examination =
                new Examination(SimulatedStages.report(row.entry(), DAY, Verdict.COMPLETE), List.of());
        claims.reported(row, Answer.of(examination, null));
    }

    private void runOut() {
        jdbc.sql("UPDATE night_lease SET ends_at = CURRENT_TIMESTAMP - INTERVAL '1' SECOND")
                .update();
    }

    private static String output(NightContext night) {
        return RunParameters.of(night.order(), 0).output();
    }

    private NightContext night() {
        NightOrder order =
                new NightOrder(Path.of("inbox"), Path.of("out"), DAY, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY);
        return new NightContext(
                order,
                new SimulatedStages(Path.of("log")),
                new NightProgress(new SilentWatcher(), System::nanoTime),
                stop,
                new RunFailure());
    }
}
