package fr.completude.recognition.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.Look;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.Recognition;
import org.junit.jupiter.api.Test;

/**
 * Reads generated dossiers and holds each piece and field against the truth beside them.
 *
 * <pre>mvn test -Dtest=SampleEvaluation -Dsamples=samples/inbox [-Dcorpus.cache=FOLDER] [-Dexact.lines=FILE]</pre>
 */
class SampleEvaluation {

    private int looks;
    private int pages;
    private long millis;

    @Test
    void recognitionOfGeneratedDossiers() throws IOException {
        String folder = System.getProperty("samples", "");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no dossiers: name them with -Dsamples=");
        Path samples = Path.of(folder).toAbsolutePath();
        PieceTally tally = new PieceTally();
        ExactLines lines = new ExactLines();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (CachedReading reading = CachedReading.open(
                Installation.locate(Path.of("config")), samples, System.getProperty("corpus.cache", ""))) {
            Recogniser recogniser = Recogniser.load(Path.of("config"));
            for (Truth truth : truths(samples)) {
                List<ReadFile> files = new ArrayList<>();
                for (String file : truth.files()) {
                    files.add(reading.read(truth.dossier() + "/" + file));
                }
                List<Piece> completed = twice(recogniser.recognition(files), reading, files);
                tally.compare(truth, completed, out);
                lines.add(truth, completed);
            }
        }
        tally.print(out);
        lines.write(System.getProperty("exact.lines", ""));
        out.printf("%n%d looks again over %d pages, %d ms%n", looks, pages, millis);
    }

    private List<Piece> twice(Recognition first, CachedReading reading, List<ReadFile> files) throws IOException {
        Map<String, List<Look>> wanted = first.looks();
        Map<String, List<SecondReading>> seen = new HashMap<>();
        for (ReadFile file : files) {
            pages += file.pages().size();
            List<Look> here = wanted.getOrDefault(file.source().path(), List.of());
            if (!here.isEmpty()) {
                looks += here.size();
                long start = System.nanoTime();
                seen.put(file.source().path(), reading.again(file, here));
                millis += (System.nanoTime() - start) / 1_000_000;
            }
        }
        return first.completed(seen);
    }

    private static List<Truth> truths(Path samples) throws IOException {
        try (Stream<Path> folders = Files.list(samples)) {
            List<Truth> truths = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                Path truth = folder.resolve("truth.json");
                if (Files.exists(truth)) {
                    truths.add(Truth.read(truth));
                }
            }
            return truths;
        }
    }
}
