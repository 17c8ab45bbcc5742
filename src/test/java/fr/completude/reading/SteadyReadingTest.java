package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.Box;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import org.junit.jupiter.api.Test;

/** Which reader reads a file, and after which others, is chance: what it reads is not to depend on it. */
class SteadyReadingTest {

    private static final Path INBOX = Path.of("samples", "inbox");
    private static final List<String> FILES = List.of(
            "2026-12-04-JALABRIER/scan-1.pdf",
            "2026-12-02-LACOMBELLE/IMG_4437.jpg",
            "2026-12-07-MALAVIEILLE/scan-4.pdf",
            "2026-12-15-QUINTRAND/IMG_3145.jpg",
            "2026-12-09-PLANTEROSE/scan-3.pdf");

    private record Seen(List<Page> pages, List<SecondReading> looks) {}

    @Test
    void aFileReadAfterOthersSaysWhatItSaidBeforeThem() throws IOException {
        try (ReaderPool pool = ReaderPool.start(Installation.locate(null), 1)) {
            List<Seen> first = seen(pool);

            assertThat(seen(pool)).isEqualTo(first);
        }
    }

    private static List<Seen> seen(ReaderPool pool) throws IOException {
        Stream.Builder<Seen> all = Stream.builder();
        for (String name : FILES) {
            Path file = INBOX.resolve(name);
            ReadFile read = pool.read(new SourceFile(name, file, "", Files.size(file)));
            List<Look> looks = Stream.of(0.1, 0.4, 0.7)
                    .map(top -> new Look(1, new Box(0.1, top, 0.4, 0.02), Look.Kind.NUMBER))
                    .toList();
            all.add(new Seen(read.pages(), pool.again(read, looks)));
        }
        return all.build().toList();
    }
}
