package fr.completude.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;

import fr.completude.checking.Judge;
import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Dossier;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Look;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import fr.completude.dossier.Word;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With the recognition and the matrix as shipped; only the reading is played, since blank pages need none. */
class DossierPipelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Declaration LOSS = new Declaration(
            "cni-perte", LocalDateTime.of(2026, 12, 3, 14, 30), "mus", null, null, null, null, Map.of());
    private static final Recogniser RECOGNISER = Recogniser.load(Path.of("config"));
    private static final Judge JUDGE = Judge.load(Path.of("config"), RECOGNISER.subtypes());

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void everyFileIsInTheReportInItsOrder() {
        List<SourceFile> files = IntStream.range(0, 20)
                .mapToObj(i -> source("%02d.pdf".formatted(i), null))
                .toList();

        Report report = check(new Dossier("MARTIN", LOSS, files), DossierPipelineTest::blank);

        assertThat(report.files()).extracting(ReadFile::source).isEqualTo(files);
        assertThat(report.timing()).isEqualTo(new Timing(22, 21, 20, 0));
        assertThat(report.dossier()).isEqualTo("MARTIN");
        assertThat(report.mairie()).isEqualTo("mus");
        assertThat(report.procedure()).isEqualTo("cni-perte");
        assertThat(report.appointment()).isEqualTo(LOSS.appointment());
        assertThat(report.checkedOn()).isEqualTo(TODAY);
    }

    @Test
    void aFileThatMustNotBeOpenedIsNotHandedToTheReader() {
        DocumentReader reader = source -> {
            assertThat(source.path()).isEqualTo("bon.pdf");
            return blank(source);
        };
        List<SourceFile> files = List.of(source("bombe.zip", FileProblem.UNSAFE), source("bon.pdf", null));

        Report report = check(new Dossier("MARTIN", LOSS, files), reader);

        assertThat(report.files()).extracting(ReadFile::problem).containsExactly(FileProblem.UNSAFE, null);
        assertThat(report.verdict()).isNotEqualTo(Verdict.COMPLETE);
    }

    /** Each file looks at the clock once: at one, two, three, four and five milliseconds, in whatever order. */
    @Test
    void whatIsNotBegunWithinTheTimeOfADossierIsNotRead() {
        DocumentReader patientForThreeMilliseconds = new DocumentReader() {
            @Override
            public ReadFile read(SourceFile source) {
                return blank(source);
            }

            @Override
            public Duration dossierTime() {
                return Duration.ofMillis(3);
            }
        };
        List<SourceFile> files = IntStream.range(0, 5)
                .mapToObj(i -> source("%02d.pdf".formatted(i), null))
                .toList();

        Report report = check(new Dossier("MARTIN", LOSS, files), patientForThreeMilliseconds);

        assertThat(report.files())
                .extracting(ReadFile::problem)
                .containsExactlyInAnyOrder(null, null, null, FileProblem.TIMEOUT, FileProblem.TIMEOUT);
        assertThat(report.verdict()).isNotEqualTo(Verdict.COMPLETE);
    }

    @Test
    void aDossierOfBlankPagesIsIncomplete() {
        Report report = check(new Dossier("MARTIN", LOSS, List.of(source("a.pdf", null))), DossierPipelineTest::blank);

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.failures()).isNotEmpty().allMatch(finding -> finding.remedy() != null);
    }

    @Test
    void aDossierWithoutAnythingToReadIsUnreadable() {
        DocumentReader reader = source -> ReadFile.unread(source, null, FileProblem.CORRUPT, 1);

        assertThat(check(new Dossier("VIDE", LOSS, List.of()), reader).verdict())
                .isEqualTo(Verdict.UNREADABLE);
        assertThat(check(new Dossier("ABIME", LOSS, List.of(source("a.pdf", null))), reader)
                        .verdict())
                .isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void aDossierOfAnUnknownProcedureIsForAPerson() {
        Dossier dossier = new Dossier("MARTIN", Declaration.NONE, List.of(source("a.pdf", null)));

        Report report = check(dossier, DossierPipelineTest::blank);

        assertThat(report.procedure()).isNull();
        assertThat(report.verdict()).isEqualTo(Verdict.TO_REVIEW);
    }

    @Test
    void aReaderThatOwesASecondLookIsTold() {
        Dossier dossier = new Dossier("MARTIN", LOSS, List.of(source("a.pdf", null)));

        assertThat(checked(dossier, looks -> List.of()).answered()).isFalse();
        assertThat(checked(dossier, looks -> looks.stream()
                                .map(look -> new SecondReading(look, List.of(), List.of()))
                                .toList())
                        .answered())
                .isTrue();
    }

    private Checked checked(Dossier dossier, Function<List<Look>, List<SecondReading>> second) {
        DocumentReader reader = new DocumentReader() {
            @Override
            public ReadFile read(SourceFile source) {
                return faint(source);
            }

            @Override
            public List<SecondReading> again(ReadFile read, List<Look> looks) {
                return second.apply(looks);
            }
        };
        return new DossierPipeline(reader, RECOGNISER, JUDGE).checked(dossier, TODAY);
    }

    /** A bill whose every word is doubtful. */
    private static ReadFile faint(SourceFile source) {
        List<String> lines = List.of(
                "EDF",
                "Votre facture d'électricité du 14/09/2026",
                "Mme Léa MARCHEBOIS",
                "12 rue des Lilas",
                "30121 MUS");
        List<Word> words = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            double left = 0.05;
            for (String word : lines.get(line).split(" ", -1)) {
                words.add(new Word(word, new Box(left, 0.05 + 0.02 * line, 0.01 * word.length(), 0.014), 0.4, line));
                left += 0.01 * word.length() + 0.01;
            }
        }
        return read(source, words);
    }

    private Report check(Dossier dossier, DocumentReader reader) {
        // Each look at the clock is a millisecond later.
        return new DossierPipeline(reader, RECOGNISER, new Judging(JUDGE), () -> nanos.getAndAdd(1_000_000))
                .check(dossier, TODAY);
    }

    private static SourceFile source(String path, @Nullable FileProblem problem) {
        return new SourceFile(path, Path.of(path), "0".repeat(64), 1, problem);
    }

    private static ReadFile blank(SourceFile source) {
        return read(source, List.of());
    }

    private static ReadFile read(SourceFile source, List<Word> words) {
        Page page = new Page(
                1, 1240, 1754, ReadBy.OCR, new PageQuality(150.0, 0.9, 0, 0), words, List.of(), List.of(), List.of());
        return new ReadFile(source, "application/pdf", 1, null, List.of(page), 1);
    }
}
