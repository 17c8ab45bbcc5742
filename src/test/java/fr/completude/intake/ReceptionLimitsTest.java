package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits of {@code reception.yaml}, set low, each under, at and over, whichever way a dossier comes. */
class ReceptionLimitsTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of(), Set.of(), Map.of());
    private static final int FILES = 3;
    private static final int FILE_BYTES = 1_000;
    private static final int DOSSIER_BYTES = 2_000;
    private static final int DEPTH = 3;
    private static final int RATIO = 10;
    private static final int RATIO_FROM = 100;

    private final Path temp;
    private int dossiers;

    ReceptionLimitsTest(@TempDir Path folder) {
        temp = folder;
    }

    enum Way {
        FOLDER {
            @Override
            List<SourceFile> files(ReceptionLimitsTest test, Map<String, byte[]> files) throws IOException {
                return test.received(test.folder(files));
            }
        },
        ZIP {
            @Override
            List<SourceFile> files(ReceptionLimitsTest test, Map<String, byte[]> files) throws IOException {
                return test.received(test.zip(files));
            }
        },
        LOOSE {
            @Override
            List<SourceFile> files(ReceptionLimitsTest test, Map<String, byte[]> files) throws IOException {
                Path folder = test.folder(files);
                List<Path> paths = files.keySet().stream().map(folder::resolve).toList();
                return new Reception(rules(), WORDS)
                        .loose("D", paths, Declaration.NONE)
                        .files();
            }
        };

        abstract List<SourceFile> files(ReceptionLimitsTest test, Map<String, byte[]> files) throws IOException;
    }

    private static ReceptionRules rules() {
        return new ReceptionRules(
                List.of(), FILES, FILE_BYTES, DOSSIER_BYTES, DEPTH, RATIO, RATIO_FROM, Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @EnumSource
    void filesOfADossier(Way way) throws IOException {
        assertThat(tooLarge(way, 1, 1)).isZero();
        assertThat(tooLarge(way, 1, 1, 1)).isZero();
        assertThat(tooLarge(way, 1, 1, 1, 1)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfAFile(Way way) throws IOException {
        assertThat(tooLarge(way, FILE_BYTES - 1)).isZero();
        assertThat(tooLarge(way, FILE_BYTES)).isZero();
        assertThat(tooLarge(way, FILE_BYTES + 1)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfADossier(Way way) throws IOException {
        assertThat(tooLarge(way, 900, 900, 199)).isZero();
        assertThat(tooLarge(way, 900, 900, 200)).isZero();
        assertThat(tooLarge(way, 900, 900, 201)).isOne();
    }

    @Test
    void foldersInsideOneAnother() throws IOException {
        assertThat(problems(received(folder(Map.of("a/b", noise(1)))))).containsOnlyNulls();
        assertThat(problems(received(folder(Map.of("a/b/c", noise(1)))))).containsOnlyNulls();
        assertThat(problems(received(folder(Map.of("a/b/c/d", noise(1)))))).containsExactly(FileProblem.UNSAFE);
    }

    @Test
    void bytesOfAnArchive() throws IOException {
        assertThat(problems(received(archive(2 * DOSSIER_BYTES)))).containsExactly(FileProblem.CORRUPT);
        assertThat(problems(received(archive(2 * DOSSIER_BYTES + 1)))).containsExactly(FileProblem.TOO_LARGE);
    }

    private Path archive(int bytes) throws IOException {
        return Files.write(temp.resolve("D" + dossiers++ + ".zip"), noise(bytes));
    }

    /** One byte more or less is packed into as many bytes, so that the ratio alone decides. */
    @Test
    void howMuchAFileInAnArchiveSwells() throws IOException {
        int at = IntStream.range(RATIO_FROM + 1, FILE_BYTES)
                .filter(size -> size == RATIO * packed(size)
                        && packed(size) == packed(size - 1)
                        && packed(size) == packed(size + 1))
                .findFirst()
                .orElseThrow();

        assertThat(problems(received(zip(Map.of("a", mixed(at - 1)))))).containsOnlyNulls();
        assertThat(problems(received(zip(Map.of("a", mixed(at)))))).containsOnlyNulls();
        assertThat(problems(received(zip(Map.of("a", mixed(at + 1)))))).containsExactly(FileProblem.UNSAFE);
    }

    @Test
    void sizeFromWhichSwellingMatters() throws IOException {
        assertThat(problems(received(zip(Map.of("a", new byte[RATIO_FROM - 1])))))
                .containsOnlyNulls();
        assertThat(problems(received(zip(Map.of("a", new byte[RATIO_FROM]))))).containsOnlyNulls();
        assertThat(problems(received(zip(Map.of("a", new byte[RATIO_FROM + 1])))))
                .containsExactly(FileProblem.UNSAFE);
    }

    /** How many of files of these sizes are said to be too large. */
    private long tooLarge(Way way, int... sizes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int size : sizes) {
            files.put("f" + files.size(), noise(size));
        }
        List<SourceFile> said = way.files(this, files);
        assertThat(said).hasSize(sizes.length);
        return said.stream()
                .filter(file -> file.problem() == FileProblem.TOO_LARGE)
                .count();
    }

    private static List<FileProblem> problems(List<SourceFile> files) {
        return files.stream().map(SourceFile::problem).toList();
    }

    private List<SourceFile> received(Path dossier) throws IOException {
        try (WorkFolder work = WorkFolder.under(temp)) {
            return new Reception(rules(), WORDS)
                    .receive(Deposit.at(dossier).orElseThrow(), work)
                    .dossier()
                    .files();
        }
    }

    private Path folder(Map<String, byte[]> files) throws IOException {
        Path dossier = Files.createDirectory(temp.resolve("D" + dossiers++));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = dossier.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return dossier;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        return Files.write(temp.resolve("D" + dossiers++ + ".zip"), zipped(files));
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** What hardly packs, always the same. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** A little noise, then zeros, which pack well. */
    private static byte[] mixed(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy(noise(50), 0, bytes, 0, 50);
        return bytes;
    }

    private static int packed(int size) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(mixed(size));
        deflater.finish();
        int length = deflater.deflate(new byte[2 * size]);
        deflater.end();
        return length;
    }
}
