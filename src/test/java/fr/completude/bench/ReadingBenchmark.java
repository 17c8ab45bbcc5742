package fr.completude.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;

/**
 * Reads generated dossiers with the real children and says how fast, with how much memory and how exactly, and what
 * {@code tesseract} and {@code ocrmypdf} take for the same files where they are installed.
 *
 * <pre>mvn -Pbench test [-Dbench.dossiers=20] [-Dbench.peers=no] [-Dbench.ocrmypdf.part=1]</pre>
 *
 * {@code ocrmypdf} is given one dossier in four unless told otherwise: all of them take it the better part of an hour.
 * Writes {@code target/bench/report.md} and every field that was not read exactly to {@code target/bench/*.tsv}.
 */
class ReadingBenchmark {

    private static final Path BENCH = Path.of("target", "bench").toAbsolutePath();
    private static final String DEFAULT_DOSSIERS = "220";

    @Test
    void readingIsMeasured() throws IOException, InterruptedException {
        int dossiers = Integer.parseInt(System.getProperty("bench.dossiers", DEFAULT_DOSSIERS));
        Installation installation = Installation.locate(Path.of("config"));
        BenchSet set = BenchSet.of(BENCH, Path.of("target", "classes"), dossiers);
        Recogniser recogniser = Recogniser.load(installation.config());
        Path memory = emptied(BENCH.resolve("memory"));

        Progress.say("reading %d dossiers, 2 workers", set.dossiers().size());
        ReadingRun two = ReadingRun.of(installation, recogniser, set.dossiers(), 2, memory.resolve("a"));
        Files.write(BENCH.resolve("not-exact.tsv"), two.accuracy().failures());
        Progress.say("the same files again");
        ReadingRun again = ReadingRun.of(installation, recogniser, set.dossiers(), 2, memory.resolve("a"));
        Progress.say("reading with 1 worker");
        ReadingRun one = ReadingRun.of(installation, recogniser, set.dossiers(), 1, memory.resolve("b"));
        List<PeerRun> peers = new ArrayList<>();
        if (!"no".equals(System.getProperty("bench.peers"))) {
            Path models = Tool.models(installation.engine().resolve("tessdata"), BENCH.resolve("tessdata"));
            tesseract(models, set, recogniser, two).ifPresent(peers::add);
            List<BenchDossier> part = set.part(Integer.parseInt(System.getProperty("bench.ocrmypdf.part", "4")));
            ocrmypdf(
                            models,
                            part,
                            () -> part.size() == set.dossiers().size()
                                    ? two
                                    : ReadingRun.of(installation, recogniser, part, 2, memory.resolve("c")))
                    .ifPresent(peers::add);
        }

        String report = new BenchReport(set, one, two, again, peers).text();
        Files.writeString(BENCH.resolve("report.md"), report);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(report);
        emptied(memory);
        assertThat(again.pages()).isEqualTo(two.pages());
    }

    private static Optional<PeerRun> tesseract(Path models, BenchSet set, Recogniser recogniser, ReadingRun ours)
            throws IOException, InterruptedException {
        Optional<Tool> tool = Tool.find("tesseract", models);
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        List<PageImage> images = new PageImages(set.folder().resolve("images")).of(set.dossiers());
        Path out = emptied(BENCH.resolve("tesseract"));
        PeerRun run = new TesseractPeer(tool.get(), out).run(images, recogniser, ours);
        Accuracy accuracy = run.accuracy();
        if (accuracy != null) {
            Files.write(BENCH.resolve("not-exact-tesseract.tsv"), accuracy.failures());
        }
        return Optional.of(run);
    }

    private static Optional<PeerRun> ocrmypdf(Path models, List<BenchDossier> part, Measured ours)
            throws IOException, InterruptedException {
        Optional<Tool> tool = Tool.find("ocrmypdf", models);
        return tool.isEmpty()
                ? Optional.empty()
                : Optional.of(new OcrmypdfPeer(tool.get(), emptied(BENCH.resolve("ocrmypdf"))).run(part, ours.run()));
    }

    /** A measurement made only when something is to be held against it. */
    private interface Measured {
        ReadingRun run() throws IOException, InterruptedException;
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
