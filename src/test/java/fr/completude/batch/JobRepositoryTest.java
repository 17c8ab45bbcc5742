package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JobRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path inbox;
    private final Path out;
    private final Path log;

    JobRepositoryTest(@TempDir Path folder) {
        inbox = folder.resolve("depot-de-lilas");
        out = folder.resolve("out");
        log = folder.resolve("log");
    }

    @Test
    void runsAreKeptInADatabaseOnTheDisk() throws Exception {
        SimulatedStages.dossier(inbox, "2026-12-03-MARTIN", "complete");

        run(new SimulatedStages(log));
        run(new SimulatedStages(log));

        assertThat(query("SELECT status FROM batch_job_execution ORDER BY job_execution_id"))
                .containsExactly("COMPLETED", "COMPLETED");
    }

    @Test
    void theFrameworkIsToldNothingThatNamesAPersonOrAFolder() throws Exception {
        SimulatedStages.dossier(inbox, "2026-12-03-MARTIN", "complete");

        run(new SimulatedStages(log));

        List<String> told = new ArrayList<>();
        told.addAll(query("SELECT parameter_value FROM batch_job_execution_params"));
        told.addAll(query("SELECT short_context FROM batch_job_execution_context"));
        told.addAll(query("SELECT short_context FROM batch_step_execution_context"));
        assertThat(told).hasSizeGreaterThan(5).noneMatch(value -> value.contains("MARTIN") || value.contains("lilas"));
        assertThat(query("SELECT DISTINCT parameter_type FROM batch_job_execution_params"))
                .containsExactlyInAnyOrder("java.lang.String", "java.lang.Long", "java.time.LocalDate");
        assertThat(query("SELECT short_context FROM batch_job_execution_context"))
                .allMatch(context -> context.startsWith("{"));
    }

    @Test
    void aRunWhoseEndCouldNotBeWrittenDownIsTakenUpAgain() throws Exception {
        SimulatedStages.dossier(inbox, "a", "complete");
        SimulatedStages.dossier(inbox, "b", "complete");
        run(new SimulatedStages(log) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                if (examination.report().dossier().equals("b")) {
                    throw new IOException("No space left on device");
                }
                super.publish(examination, files, folder);
            }
        });
        update("UPDATE batch_job_execution SET status = 'UNKNOWN', end_time = NULL");
        update("UPDATE batch_step_execution SET status = 'UNKNOWN' WHERE step_name LIKE 'worker%'");

        NightOutcome outcome = run(new SimulatedStages(log));

        assertThat(outcome).isInstanceOf(NightOutcome.Completed.class);
        assertThat(query("SELECT COUNT(*) FROM batch_job_instance")).containsExactly("1");
        assertThat(query("SELECT state FROM night_entry")).containsExactly("REPORTED", "REPORTED");
    }

    @Test
    void aRunAliveOnAnotherMachineIsNeverTakenForDeadBeforeItsLeaseRunsOut() throws Exception {
        SimulatedStages.dossier(inbox, "a", "complete");
        run(new SimulatedStages(log));
        update("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL");
        update("UPDATE night_lease SET holder = 'une-autre-machine 1 1',"
                + " ends_at = CURRENT_TIMESTAMP + INTERVAL '1' HOUR");

        assertThatThrownBy(() -> run(new SimulatedStages(log)))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.already-running"));
        assertThat(query("SELECT status FROM batch_job_execution")).containsExactly("STARTED");

        update("UPDATE night_lease SET ends_at = CURRENT_TIMESTAMP - INTERVAL '1' SECOND");
        assertThat(run(new SimulatedStages(log))).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void namesOfFinishedEarlierRunsAreForgottenWhateverTheirInbox() throws Exception {
        SimulatedStages.dossier(inbox, "2026-12-03-MARTIN", "complete");
        run(new SimulatedStages(log));
        Path other = inbox.resolveSibling("autre-depot");
        SimulatedStages.dossier(other, "2026-12-04-ROUX", "complete");

        run(other, DAY.plusDays(1), new SimulatedStages(log));

        assertThat(query("SELECT name FROM night_entry")).containsExactly("2026-12-04-ROUX");
        assertThat(query("SELECT COUNT(*) FROM night_run")).containsExactly("1");
    }

    @Test
    void anUnfinishedEarlierRunOverAnotherInboxIsKeptToBeTakenUpAgain() throws Exception {
        SimulatedStages.dossier(inbox, "2026-12-03-MARTIN", "complete");
        run(new SimulatedStages(log) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        Path other = inbox.resolveSibling("autre-depot");
        SimulatedStages.dossier(other, "2026-12-04-ROUX", "complete");

        run(other, DAY.plusDays(1), new SimulatedStages(log));

        assertThat(query("SELECT name FROM night_entry"))
                .containsExactlyInAnyOrder("2026-12-03-MARTIN", "2026-12-04-ROUX");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadTheStateOfTheRuns() throws Exception {
        SimulatedStages.dossier(inbox, "2026-12-03-MARTIN", "complete");

        run(new SimulatedStages(log));

        Path state = out.resolve(".completude");
        assertThat(mode(state)).isEqualTo("rwx------");
        assertThat(mode(state.resolve("work"))).isEqualTo("rwx------");
        assertThat(mode(state.resolve("lock"))).isEqualTo("rw-------");
        assertThat(mode(state.resolve("night.mv.db"))).isEqualTo("rw-------");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private NightOutcome run(NightStages stages) {
        return run(inbox, DAY, stages);
    }

    private NightOutcome run(Path over, LocalDate day, NightStages stages) {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            NightOrder order = new NightOrder(over, out, day, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY);
            return new Night(stages, new SilentWatcher(), stop).run(order);
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + out.resolve(".completude/night") + ";IFEXISTS=TRUE", "sa", "");
    }
}
