package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.dossier.Piece;
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
 * Generates papers in the layouts kept for evaluation and holds types, confidence and fields against the truth. The
 * page {@code target/essai-modeles.md} gives right, abstained and wrong by render, layout and type, the confusions, how
 * reliable the confidence is, and every error. A wrong type given with confidence fails the trial.
 *
 * <pre>mvn test -Dtest=LayoutTrial -Ddossiers=60 [-Drenders=none,scan,phone] [-Dseed=1] [-Dreadings=FOLDER]
 *     [-Dkeep=FOLDER] [-Dfamily=usuelle]</pre>
 */
class LayoutTrial {

    private static final double THRESHOLD = 0.75;

    @TempDir
    Path temporary;

    @Test
    void papersInLayoutsNeverSeenAreRecognised() throws IOException {
        int dossiers = Integer.getInteger("dossiers", 0);
        assumeTrue(dossiers > 0, "say how many: -Ddossiers=");
        String kept = System.getProperty("keep", "");
        Path root = kept.isEmpty() ? temporary : Path.of(kept);
        String family = System.getProperty("family", Layout.RESERVED);
        Installation installation = Installation.locate(Path.of("config"));
        SampleWriter writer = SampleWriter.load(installation.engine());
        PaperTally tally = new PaperTally();
        String readings = System.getProperty("readings", "");
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            DocumentReader reader = readings.isEmpty()
                    ? pool
                    : RememberingReader.over(pool, installation, Path.of(readings), Clock.systemUTC());
            Recogniser recogniser = Recogniser.load(installation.config());
            for (String render : List.of(System.getProperty("renders", "none").split(",", -1))) {
                Path folder = root.resolve(render);
                SampleRequest request =
                        new SampleRequest(dossiers, Long.getLong("seed", 1), render, List.of(), Planting.NONE, family);
                for (String name : writer.write(folder, request)) {
                    Truth truth = Truth.read(folder.resolve(name).resolve("truth.json"));
                    List<Piece> pieces = new Reread(reader, recogniser).pieces(folder.resolve(name), truth.files());
                    tally.add(
                            render, truth, piece -> piece.layout().startsWith("reserve") == isReserved(family), pieces);
                }
            }
        }
        String page = tally.page(THRESHOLD);
        Files.writeString(Path.of("target", "essai-modeles.md"), page);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
        assertThat(tally.surelyWrong(THRESHOLD))
                .as("papers given a wrong type with confidence")
                .isEmpty();
    }

    private static boolean isReserved(String family) {
        return family.equals(Layout.RESERVED);
    }
}
