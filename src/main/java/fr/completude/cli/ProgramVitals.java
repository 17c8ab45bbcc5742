package fr.completude.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import fr.completude.batch.Crew;
import fr.completude.batch.NightStatus;
import fr.completude.batch.Operators;
import fr.completude.language.Messages;
import fr.completude.web.Operations;
import fr.completude.web.Vital;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} lives by: the folder of the reports, the nights over it and their database, the engine.
 *
 * @param reads whether files can be read at this moment
 */
record ProgramVitals(Path reports, Path config, BooleanSupplier reads, Messages messages, Clock clock) {

    /** With less a night ends on the first dossiers. */
    private static final long LEAST_MIB = 100;

    /** Machines start one after another. */
    private static final Duration WITHOUT_WORKERS = Duration.ofMinutes(5);

    Operations operations() {
        Operators operators = new Operators(reports);
        return new Operations(
                List.of(
                        new Vital("output", this::output),
                        new Vital("night", () -> night(operators)),
                        new Vital("engine", this::engine),
                        new Vital("database", new DatabaseVital(operators, config, messages)::look)),
                operators::metrics);
    }

    private Vital.Sign output() {
        if (!Files.isDirectory(reports) || !Files.isWritable(reports)) {
            return Vital.Sign.of(Vital.State.FAILING, messages.say("cli.health.output.unwritable"));
        }
        long free = reports.toFile().getUsableSpace() >> 20;
        return free < LEAST_MIB
                ? Vital.Sign.of(Vital.State.FAILING, messages.say("cli.health.output.full", free))
                : Vital.Sign.of(Vital.State.WELL, messages.say("cli.health.output.well", free));
    }

    private Vital.Sign night(Operators operators) {
        Optional<NightStatus> last = operators.status();
        if (last.isEmpty()) {
            return Vital.Sign.of(Vital.State.UNKNOWN, messages.say("cli.health.night.none"));
        }
        NightStatus night = last.get();
        Instant waiting = waitingSince(night);
        String words = new NightSentence(messages).of(night);
        return new Vital.Sign(
                waiting == null ? state(night) : Vital.State.FAILING,
                waiting == null ? words : words + " " + NightDisplay.waiting(messages, waiting, clock),
                night.updated());
    }

    private static Vital.State state(NightStatus night) {
        return switch (night.state()) {
            case RUNNING, COMPLETED, STOPPED -> Vital.State.WELL;
            case FAILED, DEAD -> Vital.State.FAILING;
        };
    }

    /** Null while somebody works, or will in a moment. */
    private @Nullable Instant waitingSince(NightStatus night) {
        Crew crew = night.isAlive() ? night.crew() : null;
        Instant since = crew == null ? null : crew.waitingSince();
        return since != null && since.plus(WITHOUT_WORKERS).isBefore(clock.instant()) ? since : null;
    }

    private Vital.Sign engine() {
        return reads.getAsBoolean()
                ? Vital.Sign.of(Vital.State.WELL, messages.say("cli.health.engine.well"))
                : Vital.Sign.of(Vital.State.FAILING, messages.say("cli.health.engine.failing"));
    }
}
