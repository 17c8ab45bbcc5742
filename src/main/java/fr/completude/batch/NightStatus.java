package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the last night over an output folder stands, as it wrote down itself.
 *
 * @param state as of {@code updated}
 * @param holder the process, as {@code MACHINE NUMBER START}
 * @param total dossiers of the run
 * @param done of them, this attempt and earlier ones
 * @param perMinute rate of this attempt
 * @param failure key of its sentence when it failed; null otherwise
 * @param crew workers elsewhere; null when there are none, or of an older program
 */
public record NightStatus(
        State state,
        String holder,
        LocalDate day,
        Instant begun,
        Instant updated,
        long total,
        long done,
        double perMinute,
        @Nullable String failure,
        @Nullable Crew crew) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "status.json";

    /** How a night is, or ended. */
    public enum State {
        RUNNING,
        COMPLETED,
        STOPPED,
        FAILED,
        /** Its process is gone without a word: killed, or a power cut. */
        DEAD
    }

    /** The last one of an output folder; empty when there was none. */
    static Optional<NightStatus> of(Path output, Instant now) {
        Path file = RunLock.stateOf(output).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            NightStatus written = JSON.readValue(Files.readString(file), NightStatus.class);
            return Optional.of(written.isDead(now) ? written.as(State.DEAD) : written);
        } catch (IOException | JacksonException e) {
            // Of an older program: as good as none.
            return Optional.empty();
        }
    }

    /** Whether it goes on at this moment, as far as this machine can tell. */
    public boolean isAlive() {
        return state == State.RUNNING;
    }

    /** Seconds until its end at its present rate; empty before anything is known. */
    public Optional<Long> secondsLeft() {
        return perMinute > 0 ? Optional.of(Math.round((total - done) / perMinute * 60)) : Optional.empty();
    }

    /** A run that goes on says so every few seconds, wherever it runs. */
    private boolean isDead(Instant now) {
        return state == State.RUNNING
                && (now.isAfter(updated.plus(RunLease.TIME))
                        || Holder.parse(holder).map(Holder::isDead).orElse(true));
    }

    NightStatus as(State other) {
        return new NightStatus(other, holder, day, begun, updated, total, done, perMinute, failure, crew);
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    static Path file(Path output) {
        return RunLock.stateOf(output).resolve(FILE);
    }
}
