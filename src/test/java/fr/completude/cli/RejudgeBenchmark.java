package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import fr.completude.checking.Judge;
import fr.completude.recognition.Recogniser;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand recognised dossiers, judged again by one worker and by two: says how many a second.
 *
 * <pre>mvn test -Dtest=RejudgeBenchmark -Drecognised=FILE</pre>
 */
class RejudgeBenchmark {

    private static final int DOSSIERS = 10_000;

    @Test
    void tenThousandDossiersAreJudgedAgain() throws IOException {
        String name = System.getProperty("recognised");
        assumeTrue(name != null && !name.isEmpty(), "no -Drecognised");
        Path file = Path.of(String.valueOf(name));
        Path config = Path.of("config");
        Judge judge = Judge.load(config, Recogniser.load(config).subtypes());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Iterator<String> lines =
                            RecognisedDossiers.lines(DOSSIERS, judge, config).iterator();
                    lines.hasNext(); ) {
                writer.write(lines.next());
                writer.newLine();
            }
        }
        for (String workers : new String[] {"1", "1", "2", "2"}) {
            Run run = Run.of("rejudge", file.toString(), "--workers", workers);
            System.out.println(workers + " : " + run.err().strip());
            assertThat(run.out()).endsWith("rien ne change.\n");
        }
    }
}
