package fr.completude.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

import fr.completude.dossier.Sha256;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The parameters of a run: strings, longs and dates, and nothing that tells about a person. Folders appear as hashes.
 *
 * @param inbox hash of the absolute path
 * @param output hash of the absolute path
 * @param number tells runs of the same day apart
 */
record RunParameters(String inbox, String output, LocalDate day, Period horizon, long number) {

    static RunParameters of(NightOrder order, long number) {
        return new RunParameters(hash(order.inbox()), hash(order.output()), order.day(), order.horizon(), number);
    }

    static RunParameters of(JobParameters parameters) {
        return new RunParameters(
                Objects.requireNonNull(parameters.getString("inbox")),
                Objects.requireNonNull(parameters.getString("output")),
                Objects.requireNonNull(parameters.getLocalDate("day")),
                Period.parse(Objects.requireNonNull(parameters.getString("horizon"))),
                Objects.requireNonNull(parameters.getLong("number")));
    }

    JobParameters toJobParameters() {
        return new JobParametersBuilder()
                .addString("inbox", inbox)
                .addString("output", output)
                .addLocalDate("day", day)
                .addString("horizon", horizon.toString(), false)
                .addLong("number", number)
                .toJobParameters();
    }

    /** Whether both are about the same folders. */
    boolean sameFolders(RunParameters other) {
        return inbox.equals(other.inbox) && output.equals(other.output);
    }

    /** How a folder appears where no name of one is to stand. */
    static String hash(Path folder) {
        return Sha256.of(folder.toAbsolutePath().normalize().toString());
    }
}
