package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Who may begin dossiers, and until when: the rows that managers and workers on several machines share. */
class RunGateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long RUN = 1;
    private static final Claimant WORKER = Claimant.among("a worker", Duration.ofMinutes(1));
    private static final Claimant OTHER = Claimant.among("another worker", Duration.ofMinutes(1));

    private final GracefulStop stop = new GracefulStop(() -> {});
    private final NightOrder order =
            new NightOrder(Path.of("in"), Path.of("out"), DAY, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY);
    private final NightContext night = new NightContext(
            order,
            new SimulatedStages(Path.of("log")),
            new NightProgress(new SilentWatcher(), System::nanoTime),
            stop,
            new RunFailure());
    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcClient jdbc;
    private JdbcTransactionManager transactions;
    private RunGate gate;

    @BeforeEach
    void open() {
        database.setURL("jdbc:h2:mem:gate;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")).execute(database);
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        gate = new RunGate(jdbc, transactions);
        EntryRegister register = new EntryRegister(jdbc, transactions);
        register.begin(RUN, RunParameters.of(order, RUN));
        LocalDateTime appointment = DAY.plusDays(3).atTime(14, 30);
        register.add(
                RUN, List.of(new InboxEntry("a", "a", "mus", appointment, null)), new Horizon(DAY, order.horizon()));
    }

    @AfterEach
    void forget() {
        stop.close();
        jdbc.sql("SHUTDOWN").update();
    }

    @Test
    void whoLostTheLeaseClosesNothingAndTakesNothingBack() {
        try (RunLease asleep = lease()) {
            asleep.take();
            gate.open(RUN, "rules", asleep);
            jdbc.sql("UPDATE night_lease SET ends_at = TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00Z'")
                    .update();
            try (RunLease awake = lease()) {
                awake.take();
                gate.open(RUN, "rules", awake);

                gate.close(RUN, asleep);
                Claims claims = claims(WORKER);
                NightRow row = claims.claim(RUN, 1).orElseThrow();
                gate.takeBack(RUN, asleep);
                assertThat(claims.isHeld(row)).isTrue();

                gate.takeBack(RUN, awake);
                assertThat(claims.isHeld(row)).isFalse();
                gate.close(RUN, awake);
                assertThat(claims.claim(RUN, 1)).isEmpty();
            }
        }
    }

    @Test
    void whatIsJudgedByOtherRulesIsTakenBackWhenTheRunIsOpenedAgain() {
        try (RunLease lease = lease()) {
            lease.take();
            gate.open(RUN, "old", lease);
            Claims claims = claims(WORKER);
            NightRow row = claims.claim(RUN, 1).orElseThrow();

            gate.open(RUN, "old", lease);
            assertThat(claims.isHeld(row)).isTrue();
            gate.open(RUN, "new", lease);

            assertThat(claims.isHeld(row)).isFalse();
        }
    }

    @Test
    void aClaimThatNobodyWorksAtRunsOutThoughItsWorkerIsAlive() {
        Claims before = claims(WORKER);
        NightRow row = before.claim(RUN, 1).orElseThrow();
        // The worker lost sight of the database and began anew, in the same process.
        Claims claims = claims(WORKER);
        jdbc.sql("UPDATE night_entry SET claimed_until = TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00Z'")
                .update();

        claims.renew();

        assertThat(claims(OTHER).claim(RUN, 2)).isPresent();
        assertThat(before.isHeld(row)).isFalse();
    }

    @Test
    void whatIsWorkedAtIsRenewedUntilItsStepEnds() {
        Claims claims = claims(WORKER);
        NightRow row = claims.claim(RUN, 1).orElseThrow();
        jdbc.sql("UPDATE night_entry SET claimed_until = TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00Z'")
                .update();
        claims.renew();
        assertThat(claims(OTHER).claim(RUN, 2)).isEmpty();

        claims.letGo(1, Duration.ZERO);

        assertThat(claims.isHeld(row)).isFalse();
        assertThat(claims(OTHER).claim(RUN, 2)).isPresent();
    }

    @Test
    void aStepThatFailedLeavesItsDossierToOthersAfterAPause() {
        Claims claims = claims(WORKER);
        claims.claim(RUN, 1);

        claims.letGo(1, Duration.ofMinutes(1));

        assertThat(claims.claim(RUN, 1)).isEmpty();
        assertThat(claims.untilNext(RUN))
                .hasValueSatisfying(wait -> assertThat(wait).isPositive());
    }

    @Test
    void troublesEndTheNightOnlyWhenNobodyElseIsAtWork() {
        Troubles troubles = new Troubles(jdbc, transactions);
        troubles.note(RUN, WORKER.name(), "batch.report-unwritten");
        assertThat(troubles.ofAll(RUN, 2)).isEmpty();
        troubles.note(RUN, WORKER.name(), "batch.report-unwritten");
        assertThat(troubles.ofAll(RUN, 2)).hasValue("batch.report-unwritten");

        Claims other = claims(OTHER);
        other.claim(RUN, 2);
        assertThat(troubles.ofAll(RUN, 2)).isEmpty();

        other.letGo(2, Duration.ZERO);
        assertThat(troubles.ofAll(RUN, 2)).isPresent();
        troubles.forget(RUN);
        assertThat(troubles.ofAll(RUN, 2)).isEmpty();
    }

    private Claims claims(Claimant claimant) {
        return new Claims(jdbc, transactions, claimant);
    }

    private RunLease lease() {
        return new RunLease(new LeaseTable(jdbc, transactions), night, System::nanoTime, Clock.systemUTC());
    }
}
