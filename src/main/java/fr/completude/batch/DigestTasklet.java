package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.reporting.Digest;
import fr.completude.reporting.SetAside;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the digest of the day, says of each stray why it is no dossier, and what changed since the last night. */
final class DigestTasklet implements Tasklet {

    private final NightContext night;
    private final NightStore store;
    private final Quarantine quarantine;
    private final RunLease lease;

    DigestTasklet(NightContext night, NightStore store, Quarantine quarantine, RunLease lease) {
        this.lease = lease;
        this.night = night;
        this.store = store;
        this.quarantine = quarantine;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        StepExecution step = contribution.getStepExecution();
        long run = NightContext.run(step);
        LocalDate day = NightContext.parameters(step).day();
        lease.orLost();
        Path reports = night.reports(day);
        List<SetAside> strays = new ArrayList<>();
        try (Stream<NightRow> rows = store.register().rows(run, "QUARANTINED")) {
            for (NightRow row : (Iterable<NightRow>) rows::iterator) {
                String reason = String.valueOf(row.entry().refusal());
                quarantine.refuse(row, reason, day);
                strays.add(new SetAside(row.entry().name(), reason));
            }
        }
        Files.createDirectories(reports);
        night.stages().publishDigest(new Digest(day, store.digest().of(run), strays), reports);
        Optional<LocalDate> since = store.changes().since(run);
        if (since.isPresent()) {
            night.stages().publishChanges(since.get(), store.changes().of(run), reports);
        }
        return RepeatStatus.FINISHED;
    }
}
