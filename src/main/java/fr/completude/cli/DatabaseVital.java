package fr.completude.cli;

import java.nio.file.Path;
import java.time.Duration;

import fr.completude.batch.Cluster;
import fr.completude.batch.Operators;
import fr.completude.config.ConfigException;
import fr.completude.language.Messages;
import fr.completude.web.Vital;
import org.jspecify.annotations.Nullable;

/** Whether the database of the nights answers. Asked now and then only, however often probes come. */
final class DatabaseVital {

    private static final Duration HELD = Duration.ofSeconds(10);

    private final Operators operators;
    private final Path config;
    private final Messages messages;
    private Vital.@Nullable Sign last;
    private long seen;

    DatabaseVital(Operators operators, Path config, Messages messages) {
        this.operators = operators;
        this.config = config;
        this.messages = messages;
    }

    synchronized Vital.Sign look() {
        Vital.Sign known = last;
        if (known == null || System.nanoTime() - seen > HELD.toNanos()) {
            known = operators.isOfSeveralMachines() ? shared() : ownFile();
            last = known;
            seen = System.nanoTime();
        }
        return known;
    }

    /** It is open to the night alone: asking it would keep the next one from beginning. */
    private Vital.Sign ownFile() {
        return switch (operators.ownDatabase()) {
            case NONE -> sign(Vital.State.UNKNOWN, "none");
            case THERE -> sign(Vital.State.WELL, "file");
            case DAMAGED -> sign(Vital.State.FAILING, "damaged");
        };
    }

    private Vital.Sign shared() {
        try {
            Cluster.Access access = Cluster.load(config, System.getenv()).database();
            if (access.answers()) {
                return sign(Vital.State.WELL, "answers");
            }
            boolean lacksPassword = access.user() != null && access.password() == null;
            return lacksPassword ? sign(Vital.State.UNKNOWN, "unasked") : sign(Vital.State.FAILING, "away");
        } catch (ConfigException e) {
            return sign(Vital.State.UNKNOWN, "unasked");
        }
    }

    private Vital.Sign sign(Vital.State state, String what) {
        return Vital.Sign.of(state, messages.say("cli.health.database." + what));
    }
}
