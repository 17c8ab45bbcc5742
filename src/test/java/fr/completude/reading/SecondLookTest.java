package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.dossier.Box;
import fr.completude.dossier.Look;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of pages read again, by a real child. */
class SecondLookTest {

    private static ReaderPool pool;

    private final Path folder;

    SecondLookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void startPool() {
        pool = ReaderPool.start(Installation.locate(null), 1);
    }

    @AfterAll
    static void closePool() {
        pool.close();
    }

    @Test
    void aPlaceBeyondThePageTakesNobodyDown() throws IOException {
        ReadFile read =
                read(TestDocuments.image(folder.resolve("a.png"), TestDocuments.scan(TestDocuments.LETTER), "png"));
        List<Look> looks = Arrays.stream(Look.Kind.values())
                .flatMap(kind -> List.of(new Box(0.2, 1.01, 0.3, 0), new Box(1.2, -0.3, 0, 0.1)).stream()
                        .map(box -> new Look(1, box, kind)))
                .toList();

        assertThat(pool.again(read, looks)).extracting(SecondReading::look).containsExactlyElementsOf(looks);
    }

    @Test
    void whereThereIsNoPictureEveryLookShowsNothing() throws IOException {
        ReadFile read = read(TestDocuments.textPdf(folder.resolve("facture.pdf"), TestDocuments.LETTER));
        Look look = new Look(1, Box.PAGE, Look.Kind.NUMBER);

        assertThat(pool.again(read, List.of(look))).containsExactly(new SecondReading(look, List.of(), List.of()));
    }

    private static ReadFile read(Path file) throws IOException {
        return pool.read(new SourceFile(String.valueOf(file.getFileName()), file, "", Files.size(file)));
    }
}
