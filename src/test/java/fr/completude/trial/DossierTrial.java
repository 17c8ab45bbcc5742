package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates dossiers with one defect each, every defect in turn, and sound ones, every situation in turn, has the whole
 * program check them, and fails if one with a defect comes out complete. The figures, every false complete and the
 * causes for which sound ones were not complete go into {@code target/essai-dossiers.md}.
 *
 * <pre>mvn test -Dtest=DossierTrial -Ddefects=300 -Dsound=100 [-Dscans=40] [-Dseed=1] [-Dfamily=reserve]
 *     [-Dreadings=FOLDER to keep what was read] [-Dkeep=FOLDER to keep the dossiers]</pre>
 *
 * {@code scans} says how many more of each kind come in as office scans; the others are digital.
 */
class DossierTrial {

    @TempDir
    Path temporary;

    @Test
    void noDossierWithADefectComesOutComplete() throws IOException {
        int faulty = Integer.getInteger("defects", 0);
        int sound = Integer.getInteger("sound", 0);
        int scans = Integer.getInteger("scans", 0);
        assumeTrue(faulty + sound + scans > 0, "say how many: -Ddefects=, -Dsound= or -Dscans=");
        String kept = System.getProperty("keep", "");
        Path root = kept.isEmpty() ? temporary : Path.of(kept);
        Installation installation = Installation.locate(Path.of("config"));
        List<Path> dossiers = new ArrayList<>();
        SampleWriter writer = SampleWriter.load(installation.engine());
        dossiers.addAll(write(writer, root.resolve("defauts"), faulty, "none", Planting.ALL));
        dossiers.addAll(write(writer, root.resolve("defauts-numerises"), scans, "scan", Planting.ALL));
        dossiers.addAll(write(writer, root.resolve("sains"), sound, "none", Planting.NONE));
        dossiers.addAll(write(writer, root.resolve("sains-numerises"), scans, "scan", Planting.NONE));
        TrialTally tally = new TrialTally();
        String readings = System.getProperty("readings", "");
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            DocumentReader reader = readings.isEmpty()
                    ? pool
                    : RememberingReader.over(pool, installation, Path.of(readings), Clock.systemUTC());
            Counter counter = Counter.over(reader, installation);
            for (Path dossier : dossiers) {
                tally.add(counter.check(dossier));
            }
        }
        Files.writeString(Path.of("target", "essai-dossiers.md"), tally.toString());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tally);
        assertThat(tally.falseCompletes()).isEmpty();
    }

    private static List<Path> write(SampleWriter writer, Path folder, int count, String render, Planting planting)
            throws IOException {
        if (count == 0) {
            return List.of();
        }
        long seed = Long.getLong("seed", 1);
        String family = System.getProperty("family", Layout.USUAL);
        return writer.write(folder, new SampleRequest(count, seed, render, List.of(), planting, family)).stream()
                .map(folder::resolve)
                .toList();
    }
}
