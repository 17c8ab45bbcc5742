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
import java.util.SplittableRandom;

import fr.completude.config.Installation;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lays 3 to 12 pieces of generated dossiers into one PDF in any order, here and there with a blank page or the back of a sheet
 * between, a paper that comes twice, the last page of a paper before its first, and
 * holds against the truth where pieces end and whether fields came from a neighbour, which none may. One PDF in two holds the papers of
 * one dossier, the others those of several. The figures go into {@code target/essai-liasses.md}.
 *
 * <pre>mvn test -Dtest=MixTrial -Dmixes=100 [-Drender=none|scan] [-Dfamily=usuelle|reserve] [-Dseed=1]
 *     [-Dreadings=FOLDER] [-Dkeep=FOLDER]</pre>
 */
class MixTrial {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int DOSSIERS_A_MIX = 4;

    @TempDir
    Path temporary;

    @Test
    void piecesOfAMixedFileAreToldApart() throws IOException {
        int mixes = Integer.getInteger("mixes", 0);
        assumeTrue(mixes > 0, "say how many: -Dmixes=");
        String kept = System.getProperty("keep", "");
        Path root = kept.isEmpty() ? temporary : Path.of(kept);
        long seed = Long.getLong("seed", 1);
        Installation installation = Installation.locate(Path.of("config"));
        SampleRequest request = new SampleRequest(
                mixes + DOSSIERS_A_MIX,
                seed,
                System.getProperty("render", "none"),
                List.of(),
                Planting.NONE,
                System.getProperty("family", Layout.USUAL));
        List<String> names = SampleWriter.load(installation.engine()).write(root.resolve("dossiers"), request);
        MixTally tally = new MixTally();
        String readings = System.getProperty("readings", "");
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            DocumentReader reader = readings.isEmpty()
                    ? pool
                    : RememberingReader.over(pool, installation, Path.of(readings), Clock.systemUTC());
            Reread reread = new Reread(reader, Recogniser.load(installation.config()));
            for (int i = 0; i < mixes; i++) {
                SplittableRandom random = new SplittableRandom(seed * 7919 + i);
                List<Mix.Source> sources = new ArrayList<>();
                for (String name : names.subList(i, i + (i % 2 == 0 ? 1 : DOSSIERS_A_MIX))) {
                    Path folder = root.resolve("dossiers").resolve(name);
                    Truth.read(folder.resolve("truth.json")).pieces().stream()
                            .filter(piece -> piece.regions().stream().allMatch(region -> region.contains(".pdf#")))
                            .forEach(piece -> sources.add(new Mix.Source(folder, piece)));
                }
                int most = FEWEST + random.nextInt(MOST - FEWEST + 1);
                Mix mix = Mix.of(sources, most, root.resolve("liasse-" + i + ".pdf"), random);
                tally.add(mix, reread.pieces(root, List.of(mix.name())));
            }
        }
        Files.writeString(Path.of("target", "essai-liasses.md"), tally.toString());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(tally);
        assertThat(tally.leaks()).as("fields taken from a neighbour").isEmpty();
    }
}
