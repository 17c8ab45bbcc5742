package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.reading.ReaderPool;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The few dossiers with a defect that every build checks from file to verdict; {@link DossierTrial} has many more. */
class TrapsTest {

    private static final int DOSSIERS = 8;
    private static final long SEED = 7;

    @Test
    void noneOfAFewDossiersWithADefectComesOutComplete(@TempDir Path folder) throws IOException {
        Installation installation = Installation.locate(Path.of("config"));
        List<String> names = SampleWriter.load(installation.engine())
                .write(folder, new SampleRequest(DOSSIERS, SEED, "none", List.of(), Planting.ALL, Layout.USUAL));
        TrialTally tally = new TrialTally();
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            Counter counter = Counter.over(pool, installation);
            for (String name : names) {
                Judged judged = counter.check(folder.resolve(name));
                assertThat(judged.report().pieces()).as(name).isNotEmpty();
                tally.add(judged);
            }
        }
        assertThat(tally.falseCompletes()).isEmpty();
    }
}
