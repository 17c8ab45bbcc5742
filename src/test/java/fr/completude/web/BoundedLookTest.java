package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

import org.junit.jupiter.api.Test;

/** A look that hangs is begun once, and waited for no longer than agreed. */
class BoundedLookTest {

    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final String REASON = "Le disque ne répond pas.";

    /** Begun and not yet done, as on a disk that hangs. */
    private final Queue<Runnable> hanging = new ArrayDeque<>();

    @Test
    void whatHangsFailsUntilItAnswers() {
        BoundedLook look =
                new BoundedLook(() -> Vital.Sign.of(Vital.State.WELL, "Le disque répond."), MOMENT, hanging::add);
        VitalIndicator indicator = new VitalIndicator("output", look, REASON);

        assertThat(indicator.health().getStatus().getCode()).isEqualTo("DOWN");
        assertThat(indicator.health().getDetails()).containsEntry("reason", REASON);
        assertThat(hanging).hasSize(1);

        hanging.remove().run();
        assertThat(indicator.health().getStatus().getCode()).isEqualTo("UP");
        indicator.health();
        assertThat(hanging).hasSize(1);
    }

    @Test
    void whatFailsInTheLookIsToldToWhoeverAsked() {
        BoundedLook look = new BoundedLook(
                () -> {
                    throw new IllegalStateException("Nobody foresaw it.");
                },
                MOMENT,
                Runnable::run);

        assertThatThrownBy(look::sign).hasRootCauseMessage("Nobody foresaw it.");
        assertThatThrownBy(look::sign).hasRootCauseMessage("Nobody foresaw it.");
    }
}
