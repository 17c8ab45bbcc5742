package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.config.Installation;
import fr.completude.reading.ReaderPool;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dossier with each of the defects known, which every build checks from file to verdict; {@link DossierTrial} has many
 * more of each.
 */
class TrapsTest {

    /** As many as there are defects, and situations that go through without one. */
    private static final int DOSSIERS = 170;

    private static final int DEFECTS = 150;
    private static final long SEED = 7;

    @Test
    void noneOfTheDossiersWithADefectComesOutComplete(@TempDir Path folder) throws IOException {
        Installation installation = Installation.locate(Path.of("config"));
        List<String> names = SampleWriter.load(installation.engine())
                .write(folder, new SampleRequest(DOSSIERS, SEED, "none", List.of(), Planting.ALL, Layout.USUAL));
        TrialTally tally = new TrialTally();
        Set<String> defects = new TreeSet<>();
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            Counter counter = Counter.over(pool, installation);
            List<Judged> all = names.parallelStream()
                    .map(name -> checked(counter, folder.resolve(name)))
                    .toList();
            for (Judged judged : all) {
                assertThat(judged.report().findings()).as(judged.defect()).isNotEmpty();
                defects.add(judged.defect());
                tally.add(judged);
            }
        }
        assertThat(defects).hasSizeGreaterThan(DEFECTS);
        assertThat(tally.falseCompletes()).isEmpty();
    }

    private static Judged checked(Counter counter, Path dossier) {
        try {
            return counter.check(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
