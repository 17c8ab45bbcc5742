package fr.completude.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.MrzReading;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;

/**
 * Reads files by hand and prints what came of it, a line each: {@code ReadingTrial CHILDREN WORDS FILE_OR_FOLDER…};
 * {@code WORDS} is {@code words} to print the text too.
 */
final class ReadingTrial {

    private ReadingTrial() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int children = Integer.parseInt(args[0]);
        long start = System.nanoTime();
        try (ReaderPool pool = ReaderPool.start(Installation.locate(null), children)) {
            ExecutorService readers = Executors.newFixedThreadPool(children);
            List<Future<ReadFile>> results = Stream.of(args)
                    .skip(2)
                    .flatMap(ReadingTrial::files)
                    .map(file -> readers.submit(() -> pool.read(file)))
                    .toList();
            int pages = 0;
            for (Future<ReadFile> result : results) {
                ReadFile file = result.get();
                pages += file.pages().size();
                System.out.println(summary(file));
                if (args[1].equals("words")) {
                    file.pages().forEach(page -> System.out.println(text(page)));
                }
            }
            readers.shutdown();
            System.out.printf(
                    Locale.ROOT,
                    "%d files, %d pages, %.1f s%n",
                    results.size(),
                    pages,
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private static String summary(ReadFile file) {
        return String.format(
                Locale.ROOT,
                "%6d ms  %-60s %-18s %d/%d %s %s",
                file.readMs(),
                file.source().path(),
                file.mediaType(),
                file.pages().size(),
                file.pageCount(),
                file.problem() == null ? "" : "PROBLEM " + file.problem().id(),
                file.pages().stream().map(ReadingTrial::summary).collect(Collectors.joining(" ")));
    }

    private static String summary(Page page) {
        return String.format(
                Locale.ROOT,
                "[%s %dx%d %dw c%.2f dpi%s s%.2f k%.1f r%d p%d m%d]",
                page.readBy().id(),
                page.widthPx(),
                page.heightPx(),
                page.words().size(),
                page.words().stream().mapToDouble(Word::confidence).average().orElse(0),
                page.quality().dpi() == null ? "?" : Math.round(page.quality().dpi()),
                page.quality().sharpness(),
                page.quality().skewDegrees(),
                page.quality().rotation(),
                page.pictures().size(),
                page.mrz().size());
    }

    private static String text(Page page) {
        int lines = page.words().stream().mapToInt(Word::line).max().orElse(-1) + 1;
        String text = IntStream.range(0, lines)
                .mapToObj(line -> page.words().stream()
                        .filter(word -> word.line() == line)
                        .map(Word::text)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return text + page.mrz().stream().map(MrzReading::lines).collect(Collectors.joining("\nMRZ\n", "\nMRZ\n", ""));
    }

    private static Stream<SourceFile> files(String name) {
        try (Stream<Path> found = Files.walk(Path.of(name))) {
            return found.filter(Files::isRegularFile).sorted().map(ReadingTrial::source).toList().stream();
        } catch (IOException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(file.getFileName().toString(), file, "", Files.size(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }
}
