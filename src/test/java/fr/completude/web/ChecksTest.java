package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fr.completude.accounts.Officer;
import fr.completude.dossier.Declaration;
import fr.completude.intake.ReceptionRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several officers leave each other. */
class ChecksTest {

    private static final Officer GREEDY = new Officer("dominique", "mus");
    private static final Officer OTHER = new Officer("camille", "nîmes");

    private final HeldReader reader = new HeldReader();
    private Checks checks;

    @BeforeEach
    void open(@TempDir Path folder) {
        checks = Checks.over(Desks.over(reader, folder, Clock.systemUTC(), ReceptionRules.load(Desks.CONFIG)), folder);
    }

    @AfterEach
    void close() {
        reader.goOn();
        checks.close();
    }

    @Test
    void whoSendsMuchLeavesPlacesForOthers() throws IOException {
        for (int i = 0; i < Checks.OF_ONE; i++) {
            begun(GREEDY, "attend.pdf");
        }

        assertThatThrownBy(() -> begun(GREEDY, "attend.pdf")).hasMessage("busy");
        assertThat(begun(OTHER, "attend.pdf").isRunning()).isTrue();
    }

    @Test
    void whoSendsMuchThrowsOutNothingOfOthers() throws Exception {
        CheckRun others = done(OTHER);
        List<CheckRun> own = new ArrayList<>();
        for (int i = 0; i < Checks.MOST; i++) {
            own.add(done(GREEDY));
        }

        assertThat(checks.find(others.id(), OTHER)).contains(others);
        assertThat(checks.find(own.get(0).id(), GREEDY)).isEmpty();
        assertThat(checks.find(own.get(own.size() - 1).id(), GREEDY)).isPresent();
    }

    @Test
    void whatWasDiscardedIsUnderWayForNobody() throws Exception {
        CheckRun run = done(OTHER);
        checks.discard(run);

        assertThat(run.isRunning()).isFalse();
        assertThat(run.claim()).isFalse();
    }

    private CheckRun done(Officer officer) throws Exception {
        CheckRun run = begun(officer, "un.pdf");
        Visitor.until(() -> !run.isRunning());
        return run;
    }

    private CheckRun begun(Officer officer, String name) throws IOException {
        return checks.open(officer, Declaration.NONE, new Uploads(List.of(new SentFile(name))));
    }
}
