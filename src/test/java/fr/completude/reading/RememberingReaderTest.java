package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.Box;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes are read once. */
class RememberingReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String HASH = "ab";

    @TempDir
    private Path folder;

    private final List<String> read = new ArrayList<>();
    private @Nullable FileProblem problem;
    private Path config;
    private Path memory;

    @BeforeEach
    void layOut() throws IOException {
        config = Files.createDirectories(folder.resolve("config"));
        memory = folder.resolve("readings");
        Files.createDirectories(folder.resolve("engine"));
        Files.writeString(folder.resolve("engine/fra.model"), "model");
        Files.copy(Path.of("config/lecture.yaml"), config.resolve("lecture.yaml"));
    }

    @Test
    void theSameBytesInAnotherDossierAreNotReadAgain() {
        ReadFile first = open(NOW).read(source("a/facture.pdf", HASH));
        ReadFile second = open(NOW).read(source("b/scan.pdf", HASH));

        assertThat(read).containsExactly("a/facture.pdf");
        assertThat(first.remembered()).isFalse();
        assertThat(second.remembered()).isTrue();
        assertThat(second.source().path()).isEqualTo("b/scan.pdf");
        assertThat(second.pages()).isEqualTo(first.pages());
        assertThat(second.mediaType()).isEqualTo("application/pdf");
        assertThat(second.pageCount()).isEqualTo(1);
    }

    @Test
    void aFileThatChangedWhileItWasReadIsNotRememberedUnderItsOldHash() throws IOException {
        SourceFile growing = source("a.pdf", HASH);
        Files.writeString(growing.location(), "the rest of the upload");
        open(NOW).read(growing);
        assertThat(open(NOW).read(source("b.pdf", HASH)).remembered()).isFalse();
    }

    @Test
    void otherBytesAreRead() {
        RememberingReader reader = open(NOW);
        reader.read(source("a.pdf", HASH));
        reader.read(source("a.pdf", "cd"));
        assertThat(read).hasSize(2);
    }

    @Test
    void bytesThatCouldNotBeHashedAreNeverRemembered() {
        open(NOW).read(source("a.pdf", ""));
        open(NOW).read(source("a.pdf", ""));
        assertThat(read).hasSize(2);
    }

    @Test
    void aFaultOfTheFileIsRememberedAndOneOfTheReaderIsNot() {
        problem = FileProblem.ENCRYPTED;
        open(NOW).read(source("a.pdf", HASH));
        assertThat(open(NOW).read(source("a.pdf", HASH)).problem()).isEqualTo(FileProblem.ENCRYPTED);
        assertThat(read).hasSize(1);

        problem = FileProblem.TIMEOUT;
        open(NOW).read(source("b.pdf", "cd"));
        open(NOW).read(source("b.pdf", "cd"));
        assertThat(read).hasSize(3);
    }

    @Test
    void whatRuinedItsReaderIsLeftAloneForThreeDaysHoweverOftenItIsAskedFor() {
        problem = FileProblem.CRASHED;
        SourceFile source = source("a.pdf", HASH);
        RememberingReader reader = open(NOW);
        reader.giveUp(reader.read(source));
        assertThat(read).hasSize(1);

        RememberingReader later = open(NOW.plus(Duration.ofDays(2)));
        assertThat(later.read(source).problem()).isEqualTo(FileProblem.CRASHED);
        assertThat(later.knows(source)).isTrue();
        assertThat(read).hasSize(1);

        problem = null;
        RememberingReader muchLater = open(NOW.plus(Duration.ofDays(4)));
        assertThat(muchLater.knows(source)).isFalse();
        assertThat(muchLater.read(source).problem()).isNull();
        assertThat(read).hasSize(2);
        assertThat(open(NOW.plus(Duration.ofDays(5))).read(source).remembered()).isTrue();
    }

    @Test
    void whatRuinedItsReaderIsReadWhenItWasForgotten() {
        problem = FileProblem.TIMEOUT;
        SourceFile source = source("a.pdf", HASH);
        RememberingReader reader = open(NOW);
        reader.giveUp(reader.read(source));
        reader.forget(source);
        reader.read(source);
        assertThat(read).hasSize(2);
    }

    @Test
    void looksThatShowNothingAreNotAskedForAgain() {
        List<Look> looks = List.of(new Look(1, Box.PAGE, Look.Kind.NUMBER));
        List<List<Look>> asked = new ArrayList<>();
        DocumentReader blind = new DocumentReader() {
            @Override
            public ReadFile read(SourceFile source) {
                return readNow(source);
            }

            @Override
            public List<SecondReading> again(ReadFile file, List<Look> parts) {
                asked.add(parts);
                return parts.stream()
                        .map(look -> new SecondReading(look, List.of(), List.of()))
                        .toList();
            }
        };
        SourceFile source = source("a.pdf", HASH);
        for (int night = 0; night < 2; night++) {
            RememberingReader reader = open(blind, NOW);
            assertThat(reader.again(reader.read(source), looks)).hasSize(1);
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void otherSettingsOrAnotherEngineReadAgainAndForgetTheOldReadings() throws IOException {
        open(NOW).read(source("a.pdf", HASH));
        Path settings = config.resolve("lecture.yaml");
        Files.writeString(settings, Files.readString(settings).replace("200 ppp", "300 ppp"));
        open(NOW).read(source("a.pdf", HASH));
        assertThat(read).hasSize(2);
        Files.writeString(folder.resolve("engine/fra.model"), "a better model");
        open(NOW).read(source("a.pdf", HASH));
        assertThat(read).hasSize(3);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anEntryCutShortIsReadAgainAndMended() throws IOException {
        open(NOW).read(source("a.pdf", HASH));
        Path entry = kept().get(0);
        byte[] whole = Files.readAllBytes(entry);
        Files.write(entry, Arrays.copyOf(whole, whole.length / 2));

        assertThat(open(NOW).read(source("a.pdf", HASH)).remembered()).isFalse();
        assertThat(open(NOW).read(source("a.pdf", HASH)).remembered()).isTrue();
    }

    @Test
    void whatServedNobodyForLongIsForgotten() throws IOException {
        open(NOW).read(source("a.pdf", HASH));
        Files.setLastModifiedTime(kept().get(0), FileTime.from(NOW));
        open(NOW.plus(Duration.ofDays(30)));
        assertThat(kept()).hasSize(1);
        open(NOW.plus(Duration.ofDays(31)));
        assertThat(kept()).isEmpty();
    }

    @Test
    void theOldestOfTooManyAreForgottenFirst() throws IOException {
        Path settings = config.resolve("lecture.yaml");
        Files.writeString(settings, Files.readString(settings).replace("taille: 2 Go", "taille: 1 ko"));
        RememberingReader reader = open(NOW);
        for (int i = 0; i < 9; i++) {
            reader.read(source(i + ".pdf", i + "0"));
        }
        List<Path> before = kept();
        for (int i = 0; i < before.size(); i++) {
            Files.setLastModifiedTime(before.get(i), FileTime.from(NOW.minusSeconds(i)));
        }
        open(NOW);
        List<Path> after = kept();
        assertThat(after)
                .isNotEmpty()
                .hasSizeLessThan(9)
                .contains(before.get(0))
                .doesNotContain(before.get(8));
        long bytes = 0;
        for (Path entry : after) {
            bytes += Files.size(entry);
        }
        assertThat(bytes).isLessThanOrEqualTo(1024);
    }

    @Test
    void nobodyElseMayOpenWhatIsKept() throws IOException {
        open(NOW).read(source("a.pdf", HASH));
        Path entry = kept().get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(memory)))
                .isEqualTo("rwx------");
        assertThat(entry.toString()).doesNotContain("a.pdf");
    }

    @Test
    void aMemoryThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Files.writeString(memory, "a file where the folder should be");
        assertThat(open(NOW).read(source("a.pdf", HASH)).pages()).hasSize(1);
        assertThat(open(NOW).read(source("a.pdf", HASH)).pages()).hasSize(1);
        assertThat(read).hasSize(2);
    }

    private RememberingReader open(Instant now) {
        return open(this::readNow, now);
    }

    private RememberingReader open(DocumentReader reader, Instant now) {
        Installation installation = new Installation(folder.resolve("engine"), config, "target/classes");
        RememberingReader remembering =
                RememberingReader.over(reader, installation, memory, Clock.fixed(now, ZoneOffset.UTC));
        remembering.forgetTheOld();
        return remembering;
    }

    private ReadFile readNow(SourceFile source) {
        read.add(source.path());
        Page page = new Page(
                1,
                1654,
                2339,
                ReadBy.OCR,
                new PageQuality(200.0, 0.8, 0.1, 0),
                List.of(new Word("FACTURE", new Box(0.1, 0.1, 0.2, 0.05), 0.93, 0)),
                List.of(),
                List.of(),
                List.of());
        return new ReadFile(source, "application/pdf", 1, problem, List.of(page), 12);
    }

    /** A file that holds a text, found with the hash of it; with none when the text is empty. */
    private SourceFile source(String path, String text) {
        try {
            Path file = Files.createDirectories(folder.resolve("inbox")).resolve("upload-" + text);
            Files.writeString(file, text);
            return new SourceFile(path, file, text.isEmpty() ? "" : hash(text), text.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(memory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
