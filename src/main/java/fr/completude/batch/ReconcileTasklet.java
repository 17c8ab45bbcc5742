package fr.completude.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Proves that registered = reported + quarantined + erased since by somebody, on the disk and not only in the rows. */
final class ReconcileTasklet implements Tasklet {

    private final NightContext night;
    private final NightStore store;
    private final Quarantine quarantine;

    ReconcileTasklet(NightContext night, NightStore store, Quarantine quarantine) {
        this.night = night;
        this.store = store;
        this.quarantine = quarantine;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        StepExecution step = contribution.getStepExecution();
        long run = NightContext.run(step);
        LocalDate day = NightContext.parameters(step).day();
        long registered = step.getJobExecution().getExecutionContext().getLong("registered")
                - store.register().erased(run);
        long reported = present(
                run, "REPORTED", row -> night.reports(day).resolve(row.folder()).resolve("report.json"));
        long quarantined = present(run, "QUARANTINED", quarantine::reasonOf);
        if (registered != reported + quarantined) {
            throw NightException.broken("batch.not-reconciled", null, registered, reported, quarantined);
        }
        return RepeatStatus.FINISHED;
    }

    private long present(long run, String state, Function<NightRow, Path> proof) {
        try (Stream<NightRow> rows = store.register().rows(run, state)) {
            return rows.filter(row -> Files.isRegularFile(proof.apply(row))).count();
        }
    }
}
