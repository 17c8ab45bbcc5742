package fr.completude.batch;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partitions of a run as the job repository knows them: one an invitation. */
record InvitedSteps(JobRepository repository, JdbcClient jdbc) {

    StepExecution add(JobExecution job) {
        return repository.createStepExecution(ExamineStep.WORKER, job);
    }

    /** Ends those that nobody ever was at: their invitations are lost, or will find nothing to do. */
    void giveUp(JobExecution job) {
        jdbc.sql(
                        "UPDATE batch_step_execution SET status = 'FAILED', exit_code = 'FAILED', end_time = CURRENT_TIMESTAMP,"
                                + " version = version + 1 WHERE job_execution_id = ? AND step_name = ? AND start_time IS NULL"
                                + " AND end_time IS NULL")
                .param(job.getId())
                .param(ExamineStep.WORKER)
                .update();
    }
}
