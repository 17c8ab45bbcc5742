package fr.completude.batch;

import java.nio.file.Path;
import java.time.LocalDate;

import org.springframework.batch.core.step.StepExecution;

/**
 * What every step of the job works with.
 *
 * @param failure where a worker notes what ends the run, so that the others stop too
 */
record NightContext(
        NightOrder order, NightStages stages, NightProgress progress, GracefulStop stop, RunFailure failure) {

    /** The run a step belongs to: the id of its job instance, the same through all restarts. */
    static long run(StepExecution step) {
        return step.getJobExecution().getJobInstance().getInstanceId();
    }

    static RunParameters parameters(StepExecution step) {
        return RunParameters.of(step.getJobParameters());
    }

    /** Whether no dossier should be begun any more: asked to stop, window closed, or something broke. */
    boolean halting() {
        return stop.requested() || order.window().isClosed() || failure.first() != null;
    }

    /** Where the reports of a day go. */
    Path reports(LocalDate day) {
        return order.output().resolve(day.toString());
    }

    Path quarantine() {
        return order.output().resolve("quarantine");
    }
}
