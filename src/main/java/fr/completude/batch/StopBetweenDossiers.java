package fr.completude.batch;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Asked before each dossier: ends a worker when the run was asked to stop, when its window has closed, or when another
 * worker met a failure.
 */
record StopBetweenDossiers(NightContext night) implements StepInterruptionPolicy {

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (night.halting()) {
            // The chunk step swallows the exception and would call the step complete without this mark.
            step.setTerminateOnly();
            throw new JobInterruptedException("Stopped between two dossiers.");
        }
    }
}
