package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

import fr.completude.checking.Judge;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Timing;
import fr.completude.pipeline.Judging;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.Kept;
import fr.completude.reporting.RecognisedJson;
import fr.completude.reporting.ReportJson;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging is apart from reading: what was recognised is judged again, with the same result. */
class RejudgeCommandTest {

    private static final Path CONFIG = Path.of("config");
    private static final Judge JUDGE =
            Judge.load(CONFIG, Recogniser.load(CONFIG).subtypes());
    private static final int SOME = 150;
    private static final List<String> LINES =
            RecognisedDossiers.lines(SOME, JUDGE, CONFIG).toList();

    @TempDir
    private Path folder;

    @Test
    void whatIsReadBackIsWrittenTheSameToTheByteAndHasTheSameReport() throws IOException {
        Judging judging = new Judging(JUDGE);
        ReportJson json = new ReportJson(ReportJson.ALL);
        Timing noTime = new Timing(0, 0, 0, 0);
        for (String line : LINES) {
            Kept kept = RecognisedJson.read(line);
            var report = judging.report(kept.recognised(), kept.checkedOn(), noTime);
            assertThat(RecognisedJson.write(kept.recognised(), report)).isEqualTo(line);
            Recognised again = RecognisedJson.read(line).recognised();
            assertThat(json.write(judging.report(again, kept.checkedOn(), noTime)))
                    .isEqualTo(json.write(report));
        }
    }

    @Test
    void aDossierWhoseSealIsBrokenIsToldAndTheOthersAreJudged() throws IOException {
        Path damaged = Files.createDirectories(folder.resolve("a")).resolve(RecognisedJson.FILE);
        Path whole = Files.createDirectories(folder.resolve("b")).resolve(RecognisedJson.FILE);
        Files.writeString(damaged, "CPLT");
        Files.writeString(whole, LINES.get(0));
        List<RecognisedLines.Line> lines = new java.util.ArrayList<>();
        Seals.begin(folder, SealingKey.of(Map.of(SealingKey.KEY, "A".repeat(43) + "=")));
        Files.write(whole, Seals.sealed(whole, LINES.get(0).getBytes(StandardCharsets.UTF_8)));

        RecognisedLines.of(List.of(folder), lines::addAll);

        assertThat(lines)
                .containsExactly(
                        RecognisedLines.Line.broken(damaged), new RecognisedLines.Line(whole, 1, LINES.get(0)));
        try (Rejudging rejudging =
                new Rejudging(JUDGE, new Rejudging.When(null, null), new ForkJoinPool(1), rejudgement -> List.of())) {
            assertThat(rejudging.next(lines)).hasSize(2);
            assertThat(rejudging.tally().dossiers()).isEqualTo(1);
            assertThat(rejudging.tally().exit()).isEqualTo(ExitCode.UNREADABLE);
        }
    }

    @Test
    void byTheSameRulesForTheSameDayNothingChanges() throws IOException {
        Run run = Run.of("rejudge", file(LINES).toString());

        assertThat(run.out()).isEqualTo(LINES.size() + " dossiers jugés à nouveau : rien ne change.\n");
        assertThat(run.err()).containsPattern(LINES.size() + " dossiers en [0-9,]+ s, .*\\d par seconde");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void neitherOrderNorNumberOfWorkersChangesTheResult() throws IOException {
        List<String> reversed = new java.util.ArrayList<>(LINES);
        java.util.Collections.reverse(reversed);
        String one = rejudged(LINES, "1");
        String two = rejudged(LINES, "2");

        assertThat(two).isEqualTo(one);
        List<String> backwards =
                new java.util.ArrayList<>(rejudged(reversed, "2").lines().toList());
        java.util.Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(one.lines().toList());
        assertThat(one.lines()).hasSize(LINES.size());
    }

    @Test
    void anotherDaySaysWhatWouldChangeAndWhy() throws IOException {
        String complete = LINES.stream()
                .filter(line -> line.contains("\"verdict\":\"COMPLETE\"")
                        && line.contains("cni-premiere")
                        && line.contains("facture-electricite"))
                .findFirst()
                .orElseThrow();

        Run run = Run.of("rejudge", file(List.of(complete)).toString(), "--rendez-vous", "2028-01-10T09:00");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(" : complet → incomplet", "Un justificatif de domicile", "en règle → périmé")
                .endsWith("Un dossier jugé à nouveau : un dossier change.\n");
    }

    @Test
    void aChangedMatrixSaysWhatWouldChange() throws IOException {
        Path config = fr.completude.checking.MatrixBuilder.of(CONFIG)
                .replace("matrix/commun.yaml", "depuis: {2000-01-01: 1}", "depuis: {2000-01-01: 0}")
                .folder();

        Run run = Run.of("rejudge", file(LINES).toString(), "--config", config.toString(), "--format", "json");

        assertThat(run.out().lines()).hasSize(LINES.size());
        assertThat(run.out())
                .contains("\"verdict\":{\"before\":\"complete\",\"after\":\"incomplete\"}")
                .contains("\"before\":\"satisfied\",\"after\":\"expired\"");
    }

    @Test
    void aNightKeepsWhatItRecognisedBesideItsReport() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("depot/2026-12-03-MARCHEBOIS"));
        Files.writeString(inbox.resolve("dossier.yaml"), "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\n");
        Files.writeString(inbox.resolve("scan.pdf"), "ceci n'est pas un PDF");
        Path out = folder.resolve("out");
        Run.of("nightly", "--inbox", folder.resolve("depot").toString(), "--output", out.toString());

        Run run = Run.of("rejudge", out.toString(), "--format", "json");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out().lines()).singleElement().asString().contains("MARCHEBOIS", "\"changes\":[]");
        try (var tree = Files.walk(out)) {
            Path kept = tree.filter(path -> path.endsWith("recognised.json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.resolveSibling("report.json")).exists();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(kept)).doesNotContain(folder.toString());
        }
    }

    @Test
    void aLineThatIsNoRecognisedDossierIsNamedAndTheOthersAreJudged() throws IOException {
        Run run = Run.of(
                "rejudge",
                file(List.of("{\"schema\": 3}", LINES.get(0), "cassé")).toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("ligne 1 : ce n'est pas un dossier reconnu", "ligne 3");
        assertThat(run.out()).contains("Un dossier jugé à nouveau");
    }

    @Test
    void nothingToJudgeIsSaidInOneSentence() throws IOException {
        Run empty =
                Run.of("rejudge", Files.createDirectory(folder.resolve("vide")).toString());
        Run missing = Run.of("rejudge", folder.resolve("absent").toString());

        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("Aucun dossier reconnu");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(Map.of("out", empty.out() + missing.out())).containsEntry("out", "");
    }

    private String rejudged(List<String> lines, String workers) throws IOException {
        return Run.of("rejudge", file(lines).toString(), "--format", "json", "--workers", workers)
                .out();
    }

    private Path file(List<String> lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "reconnus", ".jsonl"), lines);
    }
}
