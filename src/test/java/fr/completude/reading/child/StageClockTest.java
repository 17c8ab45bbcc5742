package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import fr.completude.reading.wire.Stage;
import org.junit.jupiter.api.Test;

class StageClockTest {

    private final AtomicLong now = new AtomicLong(1000);
    private final StageClock clock = new StageClock(now::get);

    @Test
    void workWithinWorkCountsForTheInnerStageAlone() {
        passes(5);
        clock.in(Stage.LOOK, () -> {
            passes(10);
            clock.in(Stage.OCR, () -> passes(100));
            return passes(20);
        });
        assertThat(clock.taken().nanos()).isEqualTo(Map.of(Stage.OPEN, 5L, Stage.LOOK, 30L, Stage.OCR, 100L));
    }

    @Test
    void whatWasTakenIsNotTakenAgain() {
        clock.in(Stage.CODES, () -> passes(7));
        clock.taken();
        passes(1);
        assertThat(clock.taken().nanos()).isEqualTo(Map.of(Stage.OPEN, 1L));
    }

    @Test
    void theTimeBetweenFilesCountsForNone() {
        passes(50);
        clock.restart();
        passes(2);
        assertThat(clock.taken().seconds(Stage.OPEN)).isEqualTo(2e-9);
    }

    @Test
    void theStageAroundGoesOnAfterAFailure() {
        assertThatThrownBy(() -> clock.in(Stage.MRZ, () -> {
                    passes(3);
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        passes(4);
        assertThat(clock.taken().nanos()).isEqualTo(Map.of(Stage.MRZ, 3L, Stage.OPEN, 4L));
    }

    private long passes(long nanos) {
        return now.addAndGet(nanos);
    }
}
