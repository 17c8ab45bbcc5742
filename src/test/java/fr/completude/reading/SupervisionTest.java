package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import fr.completude.config.Installation;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.wire.PictureSize;
import fr.completude.reading.wire.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parent does with children that hang, die or talk nonsense. */
@Timeout(120)
class SupervisionTest {

    private static final Installation INSTALLATION = Installation.locate(null);

    private final Path folder;

    SupervisionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"hang,TIMEOUT", "exit,CRASHED", "exhaust,CRASHED", "garbage,CRASHED"})
    void aFileThatRuinsItsChildCostsThatFileOnly(String deed, FileProblem problem) throws IOException {
        long last;
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            ReadFile ruinous = pool.read(file("good\ngood\n" + deed + "\ngood"));
            ReadFile next = pool.read(file("good\ngood"));

            assertThat(ruinous.problem()).isEqualTo(problem);
            assertThat(ruinous.pages()).extracting(Page::number).containsExactly(1, 2);
            assertThat(ruinous.pageCount()).isEqualTo(4);
            assertThat(next.problem()).isNull();
            assertThat(next.pages()).hasSize(2);
            last = childOf(next);
        }
        assertThat(ProcessHandle.of(last).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aPageThatCannotBeShownTakesNoneBeforeItAway() throws IOException {
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            ReadFile read = pool.read(file("good\ngood\nunshown-exit\ngood"));

            assertThat(pool.pictures(read, Set.of(1, 2, 3, 4)))
                    .extracting(PagePicture::page)
                    .containsExactly(1, 2);
            assertThat(pool.pictures(read, Set.of(4)))
                    .extracting(PagePicture::page)
                    .containsExactly(4);
        }
    }

    @Test
    void aChildThatDiesOfSomethingElseCostsNoPicture() throws IOException {
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            ReadFile read = pool.read(file("good\nunshown-once " + folder.resolve("died") + "\ngood"));

            assertThat(pool.pictures(read, Set.of(1, 2, 3)))
                    .extracting(PagePicture::page)
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void aWellBehavedChildIsKept() throws IOException {
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            long first = childOf(pool.read(file("good")));
            assertThat(childOf(pool.read(file("good")))).isEqualTo(first);
        }
    }

    @Test
    void aChildIsReplacedAfterItsPages() throws IOException {
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            long first = childOf(pool.read(file("good\n".repeat(100))));
            ReadFile next = pool.read(file("good"));
            assertThat(next.problem()).isNull();
            assertThat(childOf(next)).isNotEqualTo(first);
        }
    }

    @Test
    void aReaderThatCannotStartSaysWhy() throws IOException {
        SourceFile file = file("good");
        try (ReaderPool pool = pool(UnstartableChild.class)) {
            assertThatExceptionOfType(ReaderUnavailableException.class)
                    .isThrownBy(() -> pool.read(file))
                    .withMessageContaining("plus de mémoire");
        }
    }

    @Test
    void aMissingModelIsNamed(@TempDir Path emptyEngine) throws IOException {
        Installation broken = new Installation(emptyEngine, INSTALLATION.config(), INSTALLATION.classPath());
        SourceFile file = file("good");
        try (ReaderPool pool = ReaderPool.start(broken, 1)) {
            assertThatExceptionOfType(ReaderUnavailableException.class)
                    .isThrownBy(() -> pool.read(file))
                    .withMessageContaining("mvn package");
        }
    }

    @Test
    void anInterruptedReadIsCancelled() throws Exception {
        try (ReaderPool pool = pool(MisbehavingChild.class)) {
            SourceFile file = file("hang");
            FutureTask<Boolean> reading = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                try {
                    pool.read(file);
                    return false;
                } catch (CancellationException e) {
                    return true;
                }
            });
            Thread thread = new Thread(reading);
            thread.start();
            assertThat(reading.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(pool.read(file("good")).problem()).isNull();
        }
    }

    @Test
    void sizeIsJudgedBeforeAnyChildSeesTheFile() throws IOException {
        try (ReaderPool pool = pool(UnstartableChild.class)) {
            Path file = Files.createFile(folder.resolve("file"));
            assertThat(pool.read(new SourceFile("a", file, "", 0)).problem()).isEqualTo(FileProblem.EMPTY);
            assertThat(pool.read(new SourceFile("a", file, "", 3000)).problem()).isEqualTo(FileProblem.TOO_LARGE);
        }
    }

    private static ReaderPool pool(Class<?> child) {
        ReadingSettings settings = new ReadingSettings(
                2000,
                new ReadLimits(200, 30, 1000, 1000, 200, 2500),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                64 << 20,
                1 << 30,
                Duration.ofSeconds(60),
                100,
                2,
                new MemorySettings(1, Duration.ofDays(1)),
                new PictureSettings(2, new PictureSize(800, 50_000)));
        return ReaderPool.start(new ChildCommand(INSTALLATION, settings, child.getName()), 1);
    }

    private static long childOf(ReadFile read) {
        String type = String.valueOf(read.mediaType());
        return Long.parseLong(type.substring(type.indexOf('=') + 1));
    }

    private SourceFile file(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        return new SourceFile("file", file, "", text.length());
    }
}
