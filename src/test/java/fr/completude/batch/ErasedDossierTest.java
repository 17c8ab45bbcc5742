package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import fr.completude.batch.NightOrder.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that somebody has erased between two runs. */
class ErasedDossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private NightOutcome run(NightStages stages) {
        NightOrder order = new NightOrder(
                folder.resolve("inbox"), folder.resolve("out"), DAY, Period.ofDays(14), 1, Resume.SAME_DAY);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(stages, new SilentWatcher(), stop).run(order);
        }
    }

    private NightStages stages() {
        return new SimulatedStages(folder.resolve("log"));
    }

    private NightStages failingAt(String dossier) {
        return new SimulatedStages(folder.resolve("log")) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path at) throws IOException {
                if (examination.report().dossier().equals(dossier)) {
                    throw new IOException("No space left on device");
                }
                super.publish(examination, files, at);
            }
        };
    }

    private void erase(String dossier) throws IOException {
        StoredNights.alone(folder.resolve("out"), nights -> {
            nights.forget("mairie-exemple", dossier);
            return nights.count("mairie-exemple", dossier);
        });
        FileTree.delete(folder.resolve("out/2026-11-22/mairie-exemple").resolve(dossier));
    }

    @Test
    void aStoppedRunCanBeEndedAfterOneOfItsDossiersIsErased() throws IOException {
        for (int i = 0; i < 4; i++) {
            SimulatedStages.dossier(folder.resolve("inbox"), "dossier-" + i, "complete 2026-12-03T14:3" + i);
        }
        assertThat(run(failingAt("dossier-2"))).isInstanceOf(NightOutcome.Failed.class);

        erase("dossier-0");
        erase("dossier-3");

        assertThat(run(stages())).isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(
                        completed.tally().reported())
                .isEqualTo(2));
    }

    @Test
    void theRowsOfAnEarlierRunTellOfADossierThatLeft() throws IOException {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", "complete 2026-12-03T14:30");
        run(stages());

        List<StoredNights.Stored> stored = StoredNights.alone(folder.resolve("out"), StoredNights::dossiers);

        assertThat(stored).singleElement().satisfies(one -> {
            assertThat(one.dossier()).isEqualTo("a");
            assertThat(one.seenOn()).isEqualTo(DAY);
            assertThat(one.appointment()).isNotNull();
        });
        assertThat(Files.exists(folder.resolve("out/.completude/night.mv.db"))).isTrue();
    }

    @Test
    void nobodyTouchesTheRowsWhileSomebodyElseDoes() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));

        StoredNights.alone(out, nights -> {
            assertThatThrownBy(() -> StoredNights.alone(out, StoredNights::dossiers))
                    .isInstanceOf(NightException.class);
            return nights.dossiers();
        });
    }
}
