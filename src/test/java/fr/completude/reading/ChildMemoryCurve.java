package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.bench.ProcessFigures;
import fr.completude.config.Installation;
import fr.completude.dossier.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * One child reads thousands of pages and is not replaced; its memory is written down on the way. Linux only.
 *
 * <pre>mvn test -Dtest=ChildMemoryCurve -Dcurve.pages=2000 [-Dcurve.files=target/bench/set-…]</pre>
 *
 * The files are read again and again until there are pages enough. Writes {@code target/bench/memory-curve.md}.
 */
class ChildMemoryCurve {

    private static final Path REPORT = Path.of("target", "bench", "memory-curve.md");
    private static final int EVERY = 50;
    /** Until then caches fill and the heap finds its size. */
    private static final int SETTLED = 400;

    private static final double LEAST_LEAK_KIB = 20;

    @Test
    void aChildDoesNotGrowWithThePagesItReads() throws IOException {
        int wanted = Integer.getInteger("curve.pages", 0);
        assumeTrue(wanted > 0, "say how many pages with -Dcurve.pages=");
        List<SourceFile> files = files(Path.of(System.getProperty("curve.files", "samples/inbox")));
        Installation installation = Installation.locate(Path.of("config"));
        MemoryCurve curve = new MemoryCurve();
        try (ReaderPool pool = ReaderPool.start(unreplaced(installation), 1)) {
            int pages = 0;
            Set<Long> children = Set.of();
            for (int i = 0; pages < wanted; i++) {
                int before = pages;
                pages += pool.read(files.get(i % files.size())).pages().size();
                if (pages / EVERY > before / EVERY) {
                    Set<Long> now = ProcessHandle.current()
                            .children()
                            .map(ProcessHandle::pid)
                            .collect(Collectors.toSet());
                    assertThat(children).as("the same child all along").isSubsetOf(now);
                    children = now;
                    note(curve, pages, children);
                }
            }
        }
        String judged = String.format(
                java.util.Locale.ROOT,
                "%nMost resident: %.0f MiB. Growth after %d pages: %.2f KiB a page.%n",
                curve.most(),
                SETTLED,
                curve.slopeAfter(SETTLED));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, curve + judged);
        System.out.println(curve + judged);
        assertThat(curve.slopeAfter(SETTLED)).isLessThan(LEAST_LEAK_KIB);
    }

    private static void note(MemoryCurve curve, int pages, Set<Long> children) {
        assertThat(children).hasSize(1);
        children.forEach(pid -> curve.add(
                pages,
                ProcessFigures.residentKib(pid).orElseThrow(() -> new AssertionError("memory is not told here"))));
    }

    private static ChildCommand unreplaced(Installation installation) {
        ReadingSettings settings = ReadingSettings.load(installation.config());
        ReadingSettings patient = new ReadingSettings(
                settings.fileBytes(),
                settings.limits(),
                settings.pageTime(),
                settings.fileTime(),
                settings.dossierTime(),
                settings.childHeap(),
                settings.childNative(),
                settings.startTime(),
                Integer.MAX_VALUE,
                settings.attempts(),
                settings.memory(),
                settings.pictures());
        return new ChildCommand(installation, patient, ChildCommand.READER);
    }

    private static List<SourceFile> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(pdf|jpg)"))
                    .filter(file -> !file.toString().contains("images"))
                    .sorted()
                    .map(ChildMemoryCurve::source)
                    .toList();
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(String.valueOf(file.getFileName()), file, "", Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
