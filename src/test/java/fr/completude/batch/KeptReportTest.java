package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import fr.completude.dossier.Decision;
import fr.completude.dossier.FindingStatus;
import fr.completude.language.Messages;
import fr.completude.review.Correction;
import fr.completude.review.Review;
import fr.completude.review.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that another judgement would write again is kept, and no other is. */
class KeptReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final RealStages STAGES = RealStages.with(null);
    private static final String RULES = STAGES.rules();

    private final TextReader reader = new TextReader();
    private final Path folder;
    private Review decided = Review.NONE;
    private Reviews reviews = dossier -> decided;

    KeptReportTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        dossier("a", "2026-12-03T14:30");
        dossier("b", "2026-12-04T09:00");
    }

    @Test
    void onTheSameDayNothingIsWrittenAgain() throws IOException {
        run(DAY);
        Map<String, FileTime> written = times(DAY);

        run(DAY);

        assertThat(worked()).containsOnly(Work.KEEP);
        assertThat(times(DAY)).isEqualTo(written).isNotEmpty();
    }

    @Test
    void onAnotherDayItIsTheReportOfThatDayToTheLetter() throws IOException {
        LocalDate later = DAY.plusDays(9);
        run(DAY);
        run(later);
        assertThat(worked()).containsOnly(Work.KEEP);
        Map<String, String> carried = texts(later);

        anewOn(later);

        assertThat(worked()).containsOnly(Work.READ);
        assertThat(carried).isEqualTo(texts(later));
        assertThat(carried.keySet()).contains("mus/a/report.html", "mus/a/recognised.json", "mus/a/notice.html");
    }

    @Test
    void whatIsStillGoodTodayIsSaidAnewOnceItIsNot() throws IOException {
        dossier("b", "2027-12-03T14:30");
        LocalDate before = LocalDate.of(2027, 8, 30);
        LocalDate after = LocalDate.of(2027, 9, 20);

        run(DAY);
        run(before);
        assertThat(worked()).containsOnly(Work.KEEP);
        run(after);

        assertThat(worked()).containsOnly(Work.JUDGE);
        assertThat(text(after, "b", "report.json")).isNotEqualTo(text(before, "b", "report.json"));
        Map<String, String> turned = texts(after);
        anewOn(after);
        assertThat(turned).isEqualTo(texts(after));
    }

    @Test
    void withoutAnAppointmentEveryDayIsTheDayItIsJudgedBy() throws IOException {
        write("b", "dossier.yaml", "demarche: cni-premiere\nmairie: mus\n");
        run(DAY);
        run(DAY.plusDays(1));
        assertThat(worked()).containsExactly(Work.KEEP, Work.JUDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.json", "report.html", "recognised.json", "notice.pdf", "pictures.json"})
    void halfAFileIsWrittenWhole(String file) throws IOException {
        run(DAY);
        Path damaged = report(DAY, "a").resolve(file);
        byte[] whole = Files.readAllBytes(damaged);
        byte[] half = whole.clone();
        java.util.Arrays.fill(half, half.length / 2, half.length, (byte) 0);
        Files.write(damaged, half);

        run(DAY);

        assertThat(worked().get(0)).isNotEqualTo(Work.KEEP);
        assertThat(worked().get(1)).isEqualTo(Work.KEEP);
        assertThat(untimed(damaged))
                .isEqualTo(untimed(new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aFileThatIsGoneOrTooManyIsNoReportThatStands() throws IOException {
        run(DAY);
        Files.delete(report(DAY, "a").resolve("notice.html"));
        Files.writeString(report(DAY, "b").resolve("de-trop.txt"), "de trop");

        run(DAY);

        assertThat(worked()).containsOnly(Work.JUDGE);
        assertThat(report(DAY, "a").resolve("notice.html")).exists();
        assertThat(report(DAY, "b").resolve("de-trop.txt")).doesNotExist();
    }

    @Test
    void whatOfficersDecideIsLaidOverAtOnce() throws IOException {
        run(DAY);
        decided = accepted();

        run(DAY.plusDays(1));
        assertThat(worked()).containsOnly(Work.JUDGE);
        run(DAY.plusDays(2));
        assertThat(worked()).containsOnly(Work.KEEP);
    }

    private static Review accepted() {
        return new Review(List.of(Correction.acceptance(
                "photo",
                FindingStatus.TO_REVIEW,
                "Constat.",
                "base",
                new Decision("agnes", Instant.parse("2026-11-22T10:00:00Z"), "Vu."))));
    }

    @Test
    void whatIsDecidedWhileTheReportIsWrittenIsLaidOverTheNextNight() throws IOException {
        reviews = dossier ->
                Files.exists(report(DAY, dossier.dossier()).resolve("report.json")) ? accepted() : Review.NONE;
        run(DAY);
        run(DAY.plusDays(1));
        assertThat(worked()).containsOnly(Work.JUDGE);
    }

    @Test
    void decisionsThatCannotBeReadForAMomentCostAnotherExamination() throws IOException {
        run(DAY);
        duringTheNight(() -> {
            throw new IllegalStateException("The decisions cannot be read.");
        });
        run(DAY);
        assertThat(worked()).containsOnly(Work.KEEP);
    }

    @Test
    void aReportThatGoesBeforeItIsCarriedOverIsWrittenAnew() throws IOException {
        run(DAY);
        duringTheNight(() -> FileTree.delete(report(DAY, "a")));
        run(DAY.plusDays(1));
        assertThat(worked()).contains(Work.KEEP).hasSize(2).doesNotHaveDuplicates();
        assertThat(report(DAY.plusDays(1), "a").resolve("report.json")).exists();
    }

    @Test
    void aReportThatBecomesAnotherBeforeItIsCarriedOverIsWrittenAnew() throws IOException {
        run(DAY);
        duringTheNight(() -> {
            for (String file : List.of("report.json", "notice.pdf")) {
                Path placed = report(DAY, "a").resolve(file);
                Files.delete(placed);
                Files.copy(report(DAY, "b").resolve(file), placed);
            }
        });

        run(DAY.plusDays(1));

        assertThat(worked()).containsExactly(Work.JUDGE, Work.KEEP);
        assertThat(text(DAY.plusDays(1), "a", "report.json")).contains("\"dossier\": \"a\"");
    }

    @Test
    void aDossierThatComesLaterTheSameDayTakesNoOtherOnesPlace() throws IOException {
        FileTree.delete(folder.resolve("inbox/a"));
        FileTree.delete(folder.resolve("inbox/b"));
        dossier("plus-loin/a", "2026-12-04T09:00");
        run(DAY);
        Map<String, FileTime> written = times(DAY);
        assertThat(report(DAY, "a")).exists();

        dossier("a", "2026-12-03T14:30");
        run(DAY);

        assertThat(times(DAY)).containsAllEntriesOf(written);
        assertThat(text(DAY, "a-2", "report.json")).contains("2026-12-03T14:30");
        run(DAY);
        assertThat(worked()).containsOnly(Work.KEEP);
        assertThat(times(DAY)).containsAllEntriesOf(written);
    }

    @Test
    void aLetterThatIsCorrectedForOneDayIsThatOfNoOther() throws IOException {
        run(DAY);
        run(DAY.plusDays(1));
        Path mail = report(DAY, "a").resolve("notice.eml");
        String first = Files.readString(mail);

        Files.writeString(report(DAY.plusDays(1), "a").resolve("notice.eml"), "Corrigé à la main");

        assertThat(mail).hasContent(first);
    }

    /** Between the examination of the first dossier, which asks what was decided once, and the writing of it. */
    private void duringTheNight(Disturbance disturbance) {
        AtomicInteger asked = new AtomicInteger();
        reviews = dossier -> {
            if (asked.incrementAndGet() == 2) {
                try {
                    disturbance.happens();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return decided;
        };
    }

    private interface Disturbance {
        void happens() throws IOException;
    }

    @Test
    void aNumberThatAppearsOrGoesElsewhereIsTold() throws IOException {
        stamp("a");
        run(DAY);
        run(DAY.plusDays(1));
        assertThat(worked()).containsOnly(Work.KEEP);

        stamp("b");
        run(DAY.plusDays(2));
        assertThat(text(DAY.plusDays(2), "a", "report.json")).contains("mus/b");
        assertThat(text(DAY.plusDays(2), "b", "report.json")).contains("mus/a");
        run(DAY.plusDays(3));
        assertThat(worked()).containsOnly(Work.KEEP);
        assertThat(text(DAY.plusDays(3), "a", "report.json")).contains("mus/b");

        Files.delete(folder.resolve("inbox/b/timbre.pdf"));
        Files.setLastModifiedTime(folder.resolve("inbox/b"), LONG_AGO);
        run(DAY.plusDays(4));
        assertThat(text(DAY.plusDays(4), "a", "report.json")).doesNotContain("mus/b");
    }

    @Test
    void oneNameOfAFileGoesWithoutTheOther() throws IOException {
        run(DAY);
        run(DAY.plusDays(1));
        byte[] letter = Files.readAllBytes(report(DAY.plusDays(1), "a").resolve("notice.pdf"));

        FileTree.delete(folder.resolve("out").resolve(DAY.toString()));
        run(DAY.plusDays(2));

        assertThat(worked()).containsOnly(Work.KEEP);
        assertThat(report(DAY.plusDays(2), "a").resolve("notice.pdf")).hasBinaryContent(letter);
    }

    @Test
    void theDigestAndTheChangesAreThoseOfReportsWrittenAnew() throws IOException {
        run(DAY);
        run(DAY.plusDays(1));
        assertThat(worked()).containsOnly(Work.KEEP);
        Path day = folder.resolve("out").resolve(DAY.plusDays(1).toString());
        String digest = Files.readString(day.resolve("digest.csv"));
        assertThat(day.resolve("changes.txt")).content().contains("Rien n'a changé.");

        anewOn(DAY.plusDays(1));

        assertThat(day.resolve("digest.csv")).hasContent(digest);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNumberOfADossierThatLeftIsNotForgottenWithADamagedDatabase(boolean emptied) throws IOException {
        stamp("a");
        run(DAY);
        FileTree.delete(folder.resolve("inbox/a"));
        run(DAY.plusDays(1));
        Path database = folder.resolve("out/.completude/night.mv.db");
        byte[] saved = Files.readAllBytes(database);
        Files.write(database, new byte[emptied ? 0 : saved.length]);
        stamp("b");

        assertThat(outcome(DAY.plusDays(2)))
                .isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                        .isInstanceOfSatisfying(NightException.class, cause -> {
                            assertThat(cause.code()).isEqualTo("batch.database-damaged");
                            assertThat(Messages.in("fr").say(cause.code(), cause.values()))
                                    .contains(database.toString(), "sauvegarde", "numéros");
                        }));
        assertThat(database).hasSize(emptied ? 0 : saved.length);

        Files.write(database, saved);
        run(DAY.plusDays(2));
        assertThat(text(DAY.plusDays(2), "b", "report.json")).contains("mus/a");
    }

    /** The same inbox, by a program that never saw it. */
    private void anewOn(LocalDate day) throws IOException {
        Files.move(folder.resolve("out"), folder.resolve("set-aside"), StandardCopyOption.ATOMIC_MOVE);
        run(day);
    }

    private void run(LocalDate day) {
        assertThat(outcome(day)).isInstanceOf(NightOutcome.Completed.class);
    }

    private NightOutcome outcome(LocalDate day) {
        NightOrder order = new NightOrder(
                        folder.resolve("inbox"),
                        folder.resolve("out"),
                        day,
                        Period.ofDays(14),
                        1,
                        NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3))
                .judgedBy(RULES);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(STAGES.over(reader, order, reviews), new SilentWatcher(), stop).run(order);
        }
    }

    private void dossier(String name, String appointment) throws IOException {
        write(
                name,
                "dossier.yaml",
                "demarche: cni-premiere\nrendez-vous: " + appointment
                        + "\nmairie: mus\ndemandeur: {nom: MARCHEBOIS}\nfaits: {}\n");
        write(
                name,
                "facture.pdf",
                "EDF\nVotre facture d'électricité du 14/09/2026\nMme Léa MARCHEBOIS " + name
                        + "\n12 rue des Lilas\n30121 MUS");
    }

    private void stamp(String name) throws IOException {
        write(name, "timbre.pdf", """
                Timbre fiscal électronique
                Nature du timbre Carte nationale d'identité
                Numéro du timbre 1234 5678 9012 3456
                Montant du timbre 25,00 euros
                Date d'achat 14/09/2026
                timbres.impots.gouv.fr
                """);
        write(
                name,
                "dossier.yaml",
                "demarche: cni-perte\nrendez-vous: 2026-12-03T14:30\nmairie: mus\ndemandeur: {nom: MARCHEBOIS}\n");
    }

    private void write(String dossier, String file, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve("inbox").resolve(dossier));
        Files.writeString(place.resolve(file), text);
        Files.setLastModifiedTime(place.resolve(file), LONG_AGO);
        Files.setLastModifiedTime(place, LONG_AGO);
    }

    private List<Work> worked() throws IOException {
        return StateQuery.of(folder.resolve("out"), "SELECT work FROM night_entry ORDER BY path").stream()
                .map(Work::valueOf)
                .toList();
    }

    private Path report(LocalDate day, String dossier) {
        return folder.resolve("out").resolve(day.toString()).resolve("mus").resolve(dossier);
    }

    private String text(LocalDate day, String dossier, String file) throws IOException {
        return untimed(report(day, dossier).resolve(file));
    }

    /** All files of a day but the laid out letter, which bears the day it was made. */
    private Map<String, String> texts(LocalDate day) throws IOException {
        Path root = folder.resolve("out").resolve(day.toString());
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(root)) {
            if (!file.endsWith("notice.pdf") && !file.endsWith("notice.eml")) {
                texts.put(root.relativize(file).toString(), untimed(file));
            }
        }
        return texts;
    }

    private Map<String, FileTime> times(LocalDate day) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(folder.resolve("out").resolve(day.toString()))) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().matches("digest.*|changes.*"))
                    .toList();
        }
    }

    private static String untimed(Path file) throws IOException {
        return untimed(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static String untimed(String text) {
        return text.replaceAll("(?s)\"timing\": \\{.*?}", "");
    }
}
