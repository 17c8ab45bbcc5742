package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.completude.storage.SealRefusedException;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights over an output folder that has a key. */
class SealedNightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final RealStages STAGES = RealStages.with(null);
    private static final List<String> PAPER_WORDS = List.of("MARCHEBOIS", "Lilas", "page dont on ne sait rien");

    private final TextReader reader = new TextReader();
    private final Path folder;
    private final Path output;

    SealedNightTest(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("out");
    }

    @BeforeEach
    void firstNight() throws IOException {
        for (String dossier : List.of("dossier-zqa", "dossier-zqb")) {
            write(
                    dossier,
                    "dossier.yaml",
                    "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\nmairie: mus\ndemandeur: {nom: "
                            + "MARCHEBOIS}\n");
            write(
                    dossier,
                    "facture.pdf",
                    "EDF\nVotre facture d'électricité du 14/09/2026\nMme Léa MARCHEBOIS " + dossier
                            + "\n12 rue des Lilas\n30121 MUS");
            write(dossier, "autre.pdf", "Une page dont on ne sait rien, du dossier " + dossier);
        }
        Seals.begin(output, key(1));
        run(DAY);
        assertThat(reader.taken()).hasSize(4);
    }

    private static java.util.Optional<SealingKey> key(int letter) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) letter);
        return SealingKey.of(Map.of(SealingKey.KEY, Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void aSecondNightReadsNothingAgain() throws IOException {
        run(DAY);
        assertThat(reader.taken()).isEmpty();

        run(DAY.plusDays(1));
        assertThat(reader.taken()).isEmpty();
        assertThat(output.resolve("2026-11-23/mus/dossier-zqa/report.json"))
                .content()
                .contains("dossier-zqa");
    }

    @Test
    void aReportThatStandsIsKeptEveryNight() throws IOException {
        for (int i = 0; i < 4; i++) {
            run(order(DAY.plusDays(i)).judgedBy(STAGES.rules()));

            assertThat(output.resolve(".completude/metrics.prom"))
                    .content()
                    .as("night %d", i)
                    .contains("completude_work_total{work=\"" + (i == 0 ? "judge" : "keep") + "\"} 2");
        }
    }

    @Test
    void nothingThatIsKeptSaysWhatAPaperSays() throws IOException {
        run(DAY.plusDays(1));

        assertThat(saying(PAPER_WORDS, path -> path.startsWith(output.resolve(".completude"))))
                .isEmpty();
        assertThat(saying(List.of("dossier-zqa"), path -> path.startsWith(output.resolve(".completude"))))
                .as("the database names dossiers")
                .isEmpty();
        assertThat(saying(PAPER_WORDS, path -> path.toString().endsWith(".jpg") || isNote(path)))
                .isEmpty();
        // What people open says it.
        assertThat(saying(List.of("dossier-zqa"), path -> path.endsWith("report.json")))
                .isNotEmpty();
        assertThat(output.resolve("2026-11-22/mus/dossier-zqa/recognised.json")).exists();
    }

    private static boolean isNote(Path path) {
        return path.endsWith("recognised.json") || path.endsWith("pictures.json");
    }

    @Test
    void aReadingThatWasChangedIsNoReadingAndItsFileIsReadAgain() throws IOException {
        spoil(path -> path.endsWith("recognised.json") || path.toString().endsWith(".json.gz"));

        run(DAY.plusDays(1));

        assertThat(reader.taken()).hasSize(4);
        assertThat(output.resolve("2026-11-23/mus/dossier-zqa/report.json"))
                .content()
                .contains("dossier-zqa");
    }

    @Test
    void whatWasRecognisedCanBeHadFromTheReadings() throws IOException {
        spoil(path -> path.endsWith("recognised.json"));

        run(DAY.plusDays(1));

        assertThat(reader.taken()).isEmpty();
    }

    @Test
    void theStateOfTheNightsOpensWithTheKeyOnly() throws IOException {
        Path moved = Files.move(output, folder.resolve("ailleurs"));

        assertThatThrownBy(() -> StoredNights.alone(moved, StoredNights::dossiers))
                .isInstanceOf(SealRefusedException.class);

        Seals.begin(moved, key(1));
        assertThat(StoredNights.alone(moved, StoredNights::dossiers)).hasSize(2);
        Files.delete(moved.resolve(".completude/chiffrement"));
        Seals.begin(moved, java.util.Optional.empty());
        assertThatThrownBy(() -> StoredNights.alone(moved, StoredNights::dossiers))
                .as("without its witness it is no secret either")
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsSetAsideIsSealedAndCanBeListed() throws IOException {
        write("dossier-zqb", "autre.pdf", "crash");

        run(DAY.plusDays(1));

        assertThat(saying(List.of("crashed"), path -> path.endsWith("reason.json")))
                .isEmpty();
        assertThat(new Operators(output).setAside()).singleElement().satisfies(one -> assertThat(one.problem())
                .isEqualTo("crashed"));
    }

    @Test
    void aDamagedReasonKeepsNoOtherFromBeingListed() throws IOException {
        write("dossier-zqa", "autre.pdf", "crash");
        write("dossier-zqb", "autre.pdf", "crash");
        run(DAY.plusDays(1));
        assertThat(new Operators(output).setAside()).hasSize(2);

        spoil(path -> path.endsWith("reason.json") && path.toString().contains("dossier-zqa"));

        assertThat(new Operators(output).setAside())
                .extracting(Operators.SetAside::dossier)
                .containsExactly("dossier-zqb");
        assertThat(new Operators(output).isSetAside("dossier-zqb")).isTrue();
    }

    @Test
    void aNightIsExplainedWithTheKey() throws IOException {
        NightOrder order = order(DAY.plusDays(1));
        List<Plan> plans = new java.util.ArrayList<>();

        new Planning(STAGES.over(reader, order), order, null).tell(plans::add);

        assertThat(plans).extracting(Plan::deed).containsOnly(Plan.Deed.JUDGE);
    }

    private void spoil(Predicate<Path> which) throws IOException {
        List<Path> spoilt;
        try (Stream<Path> tree = Files.walk(output)) {
            spoilt = tree.filter(Files::isRegularFile).filter(which).toList();
        }
        assertThat(spoilt).isNotEmpty();
        for (Path file : spoilt) {
            byte[] standing = Files.readAllBytes(file);
            standing[standing.length - 1] ^= 1;
            Files.write(file, standing);
        }
    }

    private List<Path> saying(List<String> words, Predicate<Path> where) throws IOException {
        try (Stream<Path> tree = Files.walk(output)) {
            return tree.filter(Files::isRegularFile)
                    .filter(where)
                    .filter(file -> words.stream().anyMatch(content(file)::contains))
                    .toList();
        }
    }

    /** A database may keep its texts with two bytes a letter. */
    private static String content(Path file) {
        try {
            String plain = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return plain + plain.replace("\0", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run(LocalDate day) {
        run(order(day));
    }

    private void run(NightOrder order) {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            assertThat(new Night(STAGES.over(reader, order), new SilentWatcher(), stop).run(order))
                    .isInstanceOf(NightOutcome.Completed.class);
        }
    }

    private NightOrder order(LocalDate day) {
        return new NightOrder(folder.resolve("inbox"), output, day, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3));
    }

    private void write(String dossier, String file, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve("inbox").resolve(dossier));
        Files.writeString(place.resolve(file), text);
        Files.setLastModifiedTime(place.resolve(file), LONG_AGO);
        Files.setLastModifiedTime(place, LONG_AGO);
    }
}
