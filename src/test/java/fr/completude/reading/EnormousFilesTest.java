package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.config.Installation;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enormous files, through a real child with the heap it has in service: it refuses or bounds them and lives on. */
class EnormousFilesTest {

    private static ReaderPool pool;

    private final Path folder;

    EnormousFilesTest(@TempDir Path folder) {
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

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tiff", "bmp"})
    void aPictureOfTwoHundredMillionPixelsIsRefusedByItsHeader(String format) throws IOException {
        Path file = folder.resolve("image." + format);
        Files.write(file, EnormousFiles.picture(format));

        ReadFile read = read(file);

        assertThat(read.problem()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(read.mediaType())
                .as("what tells too many pixels from too many bytes")
                .startsWith("image/");
        assertThat(read.pages()).isEmpty();
    }

    @Test
    void itIsRefusedInAPdfToo() throws IOException {
        ReadFile read = read(EnormousFiles.picturedPdf(folder.resolve("image.pdf")));

        assertThat(read.problem()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(read.pages()).isEmpty();
    }

    @Test
    void inATextOfWordItIsNamedAndTheTextIsRead() throws IOException {
        byte[] text = TestContainers.word(
                TestContainers.paragraphs(TestDocuments.LETTER) + TestContainers.picture("enorme.tiff"),
                Map.of("enorme.tiff", EnormousFiles.picture("tiff")));

        ReadFile read = read(Files.write(folder.resolve("lettre.docx"), text));

        assertThat(read.unreadParts())
                .containsExactly(new UnreadPart("image1.tiff", "image/tiff", FileProblem.TOO_LARGE));
        assertThat(read.pages()).hasSize(1);
        assertThat(read.pageCount()).isEqualTo(2);
    }

    @Test
    void ofSixHundredPagesTheFirstAreReadAndTheFileSaysSo() throws IOException {
        ReadFile read = read(EnormousFiles.longPdf(folder.resolve("livre.pdf"), 600));

        assertThat(read.problem()).isEqualTo(FileProblem.TOO_MANY_PAGES);
        assertThat(read.pageCount()).isEqualTo(600);
        assertThat(read.pages()).hasSize(60);
        assertThat(read.pages().get(59).words().stream().map(Word::text).collect(Collectors.joining(" ")))
                .contains("Page 60 sur 600");
    }

    private static ReadFile read(Path file) throws IOException {
        return pool.read(new SourceFile(file.getFileName().toString(), file, "", Files.size(file)));
    }
}
