package fr.completude.recognition.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;

/**
 * Reads a folder of labelled documents and prints, for each label, how many were recognised rightly, how many the
 * program abstained on and how many it got wrong.
 *
 * <pre>mvn test -Dtest=CorpusEvaluation -Dcorpus=FOLDER [-Dcorpus.cache=FOLDER] [-Dcorpus.parts=documents,faces,twoddoc]</pre>
 *
 * The folder holds {@code INDEX.tsv} with the columns {@code path}, {@code label}, {@code layer} and {@code facts_json}. What each label must be
 * recognised as is in {@code evaluation/labels.tsv} among the test resources. With a cache, files are read once.
 */
class CorpusEvaluation {

    @Test
    void recognitionOfACorpus() throws IOException {
        String folder = System.getProperty("corpus", "");
        assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no corpus: name one with -Dcorpus=FOLDER");
        Path corpus = Path.of(folder);
        Labels labels = Labels.load();
        List<Outcome> outcomes = new ArrayList<>();
        CorpusFigures figures = new CorpusFigures();
        try (CachedReading reading = CachedReading.open(
                Installation.locate(Path.of("config")), corpus, System.getProperty("corpus.cache", ""))) {
            Recogniser recogniser = Recogniser.load(Path.of("config"));
            for (Labelled document : Labelled.index(corpus, parts())) {
                ReadFile read = reading.read(document.path());
                List<Piece> pieces = recogniser.recognise(List.of(read));
                figures.add(document, read, pieces);
                labels.expected(document.label())
                        .ifPresent(expected -> outcomes.add(Outcome.of(document, expected, read, pieces)));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Summary(outcomes).print(out);
        out.printf("%n%s", figures);
    }

    private static List<String> parts() {
        return List.of(
                System.getProperty("corpus.parts", "documents,faces,twoddoc").split(","));
    }
}
