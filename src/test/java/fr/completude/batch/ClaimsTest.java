package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

class ClaimsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int WORKERS = 4;
    private static final int DOSSIERS = 300;

    private final GracefulStop stop = new GracefulStop(() -> {});
    private JdbcConnectionPool database;
    private JdbcClient jdbc;
    private JdbcTransactionManager transactions;

    @BeforeEach
    void open() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:claims;DB_CLOSE_DELAY=-1", "sa", "");
        new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")).execute(database);
        jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
    }

    @AfterEach
    void forget() {
        stop.close();
        jdbc.sql("SHUTDOWN").update();
    }

    @Test
    void ofWorkersThatClaimAtOnceEachDossierGoesToOneAndNoneIsLeft() throws Exception {
        register(DOSSIERS);
        Claims claims = new Claims(jdbc, transactions, Claimant.alone());

        List<Long> claimed = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<List<Long>>> all = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(() -> claimAll(claims)))
                    .toList();
            for (Future<List<Long>> one : all) {
                claimed.addAll(one.get());
            }
        } finally {
            workers.shutdownNow();
        }

        assertThat(claimed).hasSize(DOSSIERS).doesNotHaveDuplicates();
        assertThat(claims.untilNext(1)).isEmpty();
    }

    @Test
    void aDossierThatIsDueAndIsNeverGivenEndsTheNightWithAReason() {
        register(1);
        jdbc.sql("INSERT INTO night_run (run, inbox, checked_on, closed) VALUES (1, 'inbox', ?, TRUE)")
                .param(DAY)
                .update();
        NightContext night = night();
        DossierReader reader = new DossierReader(
                night,
                new Claims(jdbc, transactions, Claimant.alone()),
                new StepExecution(1, "worker", new JobExecution(1, new JobInstance(1, "night"), new JobParameters())),
                Duration.ofMillis(1));

        assertThatThrownBy(reader::read).isInstanceOfSatisfying(NightException.class, stuck -> assertThat(stuck.code())
                .isEqualTo("batch.database-stuck"));
        assertThat(night.failure().first()).isInstanceOf(NightException.class);
    }

    private static List<Long> claimAll(Claims claims) {
        List<Long> mine = new ArrayList<>();
        Optional<NightRow> row = claims.claim(1, 1);
        while (row.isPresent()) {
            mine.add(row.get().id());
            row = claims.claim(1, 1);
        }
        return mine;
    }

    private void register(int dossiers) {
        new EntryRegister(jdbc, transactions)
                .add(
                        1,
                        IntStream.range(0, dossiers)
                                .mapToObj(n -> new InboxEntry("d" + n, "d" + n, null, null, null))
                                .toList(),
                        new Horizon(DAY, Period.ofDays(14)));
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
