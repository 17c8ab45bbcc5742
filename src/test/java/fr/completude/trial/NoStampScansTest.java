package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Piece;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.LongNumbers;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers as long as that of a stamp, on pages that were scanned and read with all mistakes of reading.
 *
 * <pre>mvn test -Dtest=NoStampScansTest [-Dpages=500] [-Drenders=scan,phone]</pre>
 */
class NoStampScansTest {

    private static final int FEW = 10;

    @Test
    void noStampIsTakenFromScannedPagesWithoutOne(@TempDir Path folder) throws IOException {
        Installation installation = Installation.locate(Path.of("config"));
        int pages = Integer.getInteger("pages", FEW);
        ModelPapers papers = ModelPapers.drawn(
                IntStream.range(0, pages).mapToObj(NoStampScansTest::layout).collect(Collectors.joining("\n")),
                installation);
        List<String> taken = new ArrayList<>();
        int read = 0;
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            Reread reread = new Reread(pool, Recogniser.load(installation.config()));
            for (String render : System.getProperty("renders", "scan").split(",", -1)) {
                for (Truth truth : papers.write(folder.resolve(render), 1, render, 1)) {
                    Reread.Result result =
                            reread.result(folder.resolve(render).resolve(truth.dossier()), truth.files());
                    read += (int) result.files().stream()
                            .flatMap(file -> file.pages().stream())
                            .filter(page -> page.words().size() > 5)
                            .count();
                    result.pieces().stream()
                            .filter(NoStampScansTest::isStamp)
                            .forEach(piece -> taken.add(render + " " + truth.dossier()));
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(read).isGreaterThanOrEqualTo(pages * 9 / 10);
    }

    private static boolean isStamp(Piece piece) {
        return "timbre-fiscal".equals(piece.type())
                || piece.field(FieldName.STAMP_NUMBER).isPresent();
    }

    private static String layout(int seed) {
        String lines = Stream.of(LongNumbers.page(new Random(seed)))
                .map(line -> "\"" + line + "\"")
                .collect(Collectors.joining(", "));
        return """
                page-%d:
                  type: autre
                  emetteurs: [{nom: papier, couleur: "222222"}]
                  dessin: [{texte: [%s], a: [20, 40], corps: %d, interligne: 9}]
                """.formatted(seed, lines, 9 + seed % 5);
    }
}
