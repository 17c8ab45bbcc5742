package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import fr.completude.config.Installation;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.ReaderPool;
import fr.completude.reading.RememberingReader;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Labelled;
import fr.completude.recognition.evaluation.Labels;
import fr.completude.recognition.evaluation.Outcome;
import fr.completude.recognition.evaluation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evaluates recognition over papers in drawn layouts, and over a corpus of real documents: right, abstained and wrong by
 * render, type and layout, confusions, reliability of the confidence, fields, and a picture of every
 * error, in {@code target/evaluation/index.html} and {@code .md}. Fails when more than 0.3 % are surely wrong.
 *
 * <pre>mvn test -Dtest=RecognitionEvaluation -Dpapers=4 [-Dmodels=pergola,belvedere,veranda] [-Drenders=none,clean,scan,phone]
 *     [-Dseed=1] [-Dcorpus=FOLDER] [-Dreadings=FOLDER to keep what was read]</pre>
 *
 * {@code papers} is the number of papers of each layout and render. Only the families usually asked for
 * ({@link WordModelTraining#KEPT}) say how papers never seen are recognised: the words of all others are known to the model
 * that comes with the program, and the page says so.
 */
class RecognitionEvaluation {

    private static final double THRESHOLD = 0.75;
    private static final double SURELY_WRONG_AT_MOST = 0.003;
    private static final String KEPT = String.join(",", WordModelTraining.KEPT);

    @TempDir
    Path temporary;

    @Test
    void papersAreRecognisedOrLeftToAPerson() throws IOException {
        int papers = Integer.getInteger("papers", 0);
        String corpus = System.getProperty("corpus", "");
        assumeTrue(papers > 0 || !corpus.isEmpty(), "say how many: -Dpapers=, or name a corpus: -Dcorpus=");
        Installation installation = Installation.locate(Path.of("config"));
        PaperTally tally = new PaperTally();
        String readings = System.getProperty("readings", "");
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            DocumentReader reader = readings.isEmpty()
                    ? pool
                    : RememberingReader.over(pool, installation, Path.of(readings), Clock.systemUTC());
            Reread reread = new Reread(reader, Recogniser.load(installation.config()));
            for (String family : list("models", KEPT)) {
                ModelPapers models = ModelPapers.load(family, installation);
                for (String render : list("renders", "none,clean,scan,phone")) {
                    Path folder = temporary.resolve(family).resolve(render);
                    for (Truth truth : models.write(folder, papers, render, Long.getLong("seed", 1))) {
                        Path files = folder.resolve(truth.dossier());
                        tally.add(render, files, truth, reread.pieces(files, truth.files()));
                    }
                }
            }
            if (!corpus.isEmpty()) {
                corpus(Path.of(corpus), reread, tally);
            }
            write(EvaluationPage.of(tally, THRESHOLD).noting(learnt(list("models", KEPT))));
        }
        List<SeenPaper> surelyWrong = tally.papers().stream()
                .filter(seen -> seen.isSurelyWrong(THRESHOLD))
                .toList();
        assertThat(surelyWrong.size())
                .as("given a wrong type with confidence: " + surelyWrong)
                .isLessThanOrEqualTo((int) (tally.papers().size() * SURELY_WRONG_AT_MOST));
    }

    private static void corpus(Path corpus, Reread reread, PaperTally tally) throws IOException {
        Labels labels = Labels.load();
        for (Labelled document : Labelled.index(corpus, List.of("documents", "faces", "twoddoc"))) {
            Set<String> expected = labels.expected(document.label()).orElse(Set.of());
            if (!expected.isEmpty()) {
                Reread.Result result = reread.result(corpus, List.of(document.path()));
                tally.add(Outcome.of(document, expected, result.files().get(0), result.pieces()), corpus);
            }
        }
    }

    private static String learnt(List<String> families) {
        List<String> learnt = families.stream()
                .filter(family -> !WordModelTraining.KEPT.contains(family))
                .toList();
        return learnt.isEmpty()
                ? "Le vocabulaire livré n'a été appris sur aucun de ces modèles."
                : "Le vocabulaire livré a été appris, entre autres, sur ces modèles : %s. Ces chiffres sont donc flatteurs ; %s en donnent d'honnêtes."
                        .formatted(String.join(", ", learnt), String.join(", ", WordModelTraining.KEPT));
    }

    private static void write(EvaluationPage page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "evaluation"));
        Files.writeString(folder.resolve("index.md"), page.text());
        Files.writeString(folder.resolve("index.html"), page.html());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page.text());
    }

    private static List<String> list(String property, String otherwise) {
        return List.of(System.getProperty(property, otherwise).split(",", -1));
    }
}
