package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same dossier twice in the inbox: each place has its answer, none writes over another's, nothing is read twice. */
class SameDossierTwiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final RealStages STAGES = RealStages.with(null);
    private static final String RULES = STAGES.rules();
    private static final String DECLARATION =
            "demarche: cni-perte\nrendez-vous: 2026-12-03T14:30\nmairie: mus\ndemandeur: {nom: MARCHEBOIS}\n";
    private static final String STAMP = """
            Timbre fiscal électronique
            Nature du timbre Carte nationale d'identité
            Numéro du timbre 1234 5678 9012 3456
            Montant du timbre 25,00 euros
            Date d'achat 14/09/2026
            timbres.impots.gouv.fr
            """;

    private final TextReader reader = new TextReader();
    private final Path folder;
    private final Path inbox;

    SameDossierTwiceTest(@TempDir Path folder) {
        this.folder = folder;
        this.inbox = folder.resolve("inbox");
    }

    @Test
    void aFolderAndAZipOfTheSameNameHaveAReportEach() throws IOException {
        folder("durand", "Une page.");
        zip("durand", "Une autre page.");

        run(DAY);

        assertThat(reports(DAY)).containsExactly("mus/durand", "mus/durand.zip");
        assertThat(names()).containsExactly("durand", "durand.zip");
        assertThat(reader.taken()).hasSize(3);
    }

    @Test
    void aFolderAndAZipOfTheSameNameAndTheSameFilesAreReadOnceAndToldAsOneAnother() throws IOException {
        folder("durand", "Une page.");
        zip("durand", "Une page.");

        run(DAY);
        assertThat(reports(DAY)).containsExactly("mus/durand", "mus/durand.zip");
        assertThat(reader.taken()).hasSize(2);
        assertThat(report(DAY, "durand")).contains("mus/durand.zip");
        assertThat(report(DAY, "durand.zip")).containsPattern("mus/durand(?!.zip)");

        run(DAY.plusDays(1));
        assertThat(reports(DAY.plusDays(1))).containsExactly("mus/durand", "mus/durand.zip");
        assertThat(report(DAY.plusDays(1), "durand")).contains("mus/durand.zip");
        assertThat(worked()).containsOnly(Work.KEEP);
    }

    @Test
    void theSameFilesUnderTwoNamesAreReadOnceAndEachIsToldOfTheOther() throws IOException {
        folder("durand", "Une page.");
        folder("durand-bis", "Une page.");

        run(DAY);
        assertThat(reader.taken()).hasSize(2);
        assertThat(report(DAY, "durand")).contains("mus/durand-bis");
        assertThat(report(DAY, "durand-bis")).containsPattern("mus/durand(?!.zip)");

        run(DAY.plusDays(1));
        assertThat(worked()).containsExactly(Work.KEEP, Work.KEEP);

        FileTree.delete(inbox.resolve("durand-bis"));
        run(DAY.plusDays(2));
        assertThat(reports(DAY.plusDays(2))).containsExactly("mus/durand");
        assertThat(report(DAY.plusDays(2), "durand")).doesNotContain("durand-bis");
    }

    @Test
    void oneOfTwoOfTheSameNameThatGoesLeavesTheOthersReport() throws IOException {
        folder("durand", "Une page.");
        zip("durand", "Une autre page.");
        run(DAY);

        Files.delete(inbox.resolve("durand.zip"));
        run(DAY);

        assertThat(reports(DAY)).containsExactly("mus/durand");
        assertThat(report(DAY, "durand")).contains("\"path\": \"page.pdf\"");
    }

    private void folder(String name, String page) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve(name));
        for (var file :
                List.of(new String[] {"dossier.yaml", DECLARATION}, new String[] {"page.pdf", page}, new String[] {
                    "timbre.pdf", STAMP
                })) {
            Path place = Files.writeString(dossier.resolve(file[0]), file[1]);
            Files.setLastModifiedTime(place, LONG_AGO);
        }
        Files.setLastModifiedTime(dossier, LONG_AGO);
    }

    private void zip(String name, String page) throws IOException {
        Path zip = inbox.resolve(name + ".zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file :
                    List.of(new String[] {"dossier.yaml", DECLARATION}, new String[] {"page.pdf", page}, new String[] {
                        "timbre.pdf", STAMP
                    })) {
                packed.putNextEntry(new ZipEntry(file[0]));
                packed.write(file[1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        Files.setLastModifiedTime(zip, LONG_AGO);
    }

    private List<String> reports(LocalDate day) throws IOException {
        Path root = folder.resolve("out").resolve(day.toString());
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(path -> path.endsWith("report.json"))
                    .map(path -> root.relativize(path.getParent()).toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> names() throws IOException {
        return StateQuery.of(folder.resolve("out"), "SELECT name FROM night_entry WHERE state = 'REPORTED'");
    }

    private List<Work> worked() throws IOException {
        return StateQuery.of(folder.resolve("out"), "SELECT work FROM night_entry ORDER BY path").stream()
                .map(Work::valueOf)
                .toList();
    }

    private String report(LocalDate day, String dossier) throws IOException {
        return Files.readString(folder.resolve("out")
                .resolve(day.toString())
                .resolve("mus")
                .resolve(dossier)
                .resolve("report.json"));
    }

    private void run(LocalDate day) {
        NightOrder order = new NightOrder(
                        inbox, folder.resolve("out"), day, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3))
                .judgedBy(RULES);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            assertThat(new Night(STAGES.over(reader, order), new SilentWatcher(), stop).run(order))
                    .isInstanceOf(NightOutcome.Completed.class);
        }
    }
}
