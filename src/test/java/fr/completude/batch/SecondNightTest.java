package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night costs when an earlier one has been over the same inbox. */
class SecondNightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
    private static final RealStages SHIPPED = RealStages.with(null);

    private final List<List<String>> nights = new ArrayList<>();
    private final TextReader reader = new TextReader();
    private final Path folder;
    private RealStages stages = SHIPPED;

    SecondNightTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void firstNight() throws IOException {
        for (String dossier : List.of("a", "b", "c")) {
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
        run(DAY);
        assertThat(reader.taken()).hasSize(6);
    }

    @Test
    void whatIsUnchangedIsNotReadAgainAndItsAnswerIsTheSameButForTheTimings() throws IOException {
        List<String> first = reports(DAY);

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(worked()).containsOnly(Work.KEEP);
        assertThat(reports(DAY)).isEqualTo(first).hasSize(3);
    }

    @Test
    void onAnotherDayEverythingIsAnsweredAsIfItWereNewWithoutBeingRead() throws IOException {
        run(DAY.plusDays(20));
        List<String> again = reports(DAY.plusDays(20));
        assertThat(reader.taken()).isEmpty();

        Files.move(folder.resolve("out"), folder.resolve("set-aside"), StandardCopyOption.ATOMIC_MOVE);
        run(DAY.plusDays(20));

        assertThat(reader.taken()).hasSize(6);
        assertThat(again).isEqualTo(reports(DAY.plusDays(20))).hasSize(3);
    }

    @Test
    void aChangedFactOrAppointmentIsJudgedAgainWithoutReading() throws IOException {
        write("b", "dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2027-12-03T14:30\nmairie: mus\n");

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(report(DAY, "b")).contains("\"appointment\": \"2027-12-03T14:30\"");
    }

    @Test
    void aChangedRuleOrProfileOfATownIsJudgedAgainWithoutReading() throws IOException {
        Path config = folder.resolve("config");
        copy(SHIPPED.installation().config(), config);
        Path profile = config.resolve("mairies/mus.yaml");
        Files.writeString(profile, Files.readString(profile) + "\n# Changé cette nuit.\n");
        Path facts = config.resolve("faits.yaml");
        Files.writeString(facts, Files.readString(facts) + "\n# Changé cette nuit.\n");
        stages = RealStages.with(config);

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(worked()).containsOnly(Work.JUDGE);
    }

    @Test
    void anotherCatalogueOfPiecesRecognisesAgainWhatWasRead() throws IOException {
        Path config = folder.resolve("config");
        copy(SHIPPED.installation().config(), config);
        Path catalogue = config.resolve("reconnaissance.yaml");
        Files.writeString(catalogue, Files.readString(catalogue) + "\n# Changé cette nuit.\n");
        stages = RealStages.with(config);

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(worked()).containsExactly(Work.RECOGNISE, Work.RECOGNISE, Work.RECOGNISE);
    }

    @Test
    void aMairieThatIsNoNameCostsItsDossierAndNotTheNight() throws IOException {
        write("b", "dossier.yaml", "demarche: cni-premiere\nmairie: " + "a".repeat(5000) + "\n");
        write("c", "dossier.yaml", "demarche: cni-premiere\nmairie: \"a\\0b\"\n");

        assertThat(run(DAY)).isInstanceOf(NightOutcome.Completed.class);

        assertThat(reports(DAY)).hasSize(3);
        for (String dossier : List.of("b", "c")) {
            assertThat(Files.readString(folder.resolve("out")
                            .resolve(DAY.toString())
                            .resolve("sans-mairie")
                            .resolve(dossier)
                            .resolve("report.json")))
                    .contains("to-review");
        }
    }

    @Test
    void oneNewOrChangedFileIsTheOnlyOneRead() throws IOException {
        write("b", "nouveau.pdf", "Une page de plus.");
        write("c", "autre.pdf", "Une page changée.");

        run(DAY);

        assertThat(reader.taken()).containsExactly("autre.pdf", "nouveau.pdf");
        assertThat(worked()).containsExactly(Work.KEEP, Work.READ, Work.READ);
    }

    @Test
    void aDossierTakenForAnotherByItsPlaceIsReadByItsBytes() throws IOException {
        write("a", "autre.pdf", "Une page dont on ne sait rien, du dossier b");

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(worked()).as("%s", nights).containsExactly(Work.RECOGNISE, Work.KEEP, Work.KEEP);
    }

    @Test
    void aDossierSomebodyAskedForIsReadAgainOnce() throws IOException {
        new AskedAgain(folder.resolve("out")).ask("mus", "b");

        run(DAY);
        assertThat(reader.taken()).containsExactly("autre.pdf", "facture.pdf");

        run(DAY);
        assertThat(reader.taken()).isEmpty();
    }

    @Test
    void aFileThatTakesItsReaderDownIsTriedThriceThenSetAsideForSomeNightsUnlessAskedFor() throws IOException {
        write("b", "autre.pdf", "crash");

        NightOutcome outcome = run(DAY);
        assertThat(reader.taken()).containsExactly("autre.pdf", "autre.pdf", "autre.pdf");
        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(3, 3, 0, 1)));
        assertThat(report(DAY, "b")).contains("\"problem\": \"crashed\"", "facture.pdf");
        assertThat(folder.resolve("out/quarantine/mus/b/autre.pdf/reason.json"))
                .content()
                .contains("crashed");

        run(DAY.plusDays(1));
        assertThat(reader.taken()).isEmpty();
        assertThat(report(DAY.plusDays(1), "b")).contains("\"problem\": \"crashed\"");

        new AskedAgain(folder.resolve("out")).ask("mus", "b");
        run(DAY.plusDays(2));
        assertThat(reader.taken()).contains("autre.pdf", "facture.pdf");

        givenUpBefore(Duration.ofDays(4));
        run(DAY.plusDays(3));
        assertThat(reader.taken()).containsOnly("autre.pdf");
        run(DAY.plusDays(4));
        assertThat(reader.taken()).isEmpty();
    }

    private void givenUpBefore(Duration time) throws IOException {
        try (Stream<Path> kept = Files.walk(folder.resolve("out"))) {
            List<Path> given = kept.filter(file -> file.toString().endsWith(".given-up.json.gz"))
                    .toList();
            assertThat(given).isNotEmpty();
            for (Path file : given) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(time)));
            }
        }
    }

    @Test
    void aDossierSomebodyIsWritingToIsLeftUntilItRestsAndIsNeverTakenForComplete() throws IOException {
        write("b", "encore.pdf", "Une page en cours de dépôt.");
        Files.setLastModifiedTime(folder.resolve("inbox/b/encore.pdf"), FileTime.from(Instant.now()));

        run(DAY);

        assertThat(reader.taken()).isEmpty();
        assertThat(report(DAY, "b")).contains("\"verdict\": \"to-review\"", "changeait encore");
    }

    @Test
    void whatChangedSinceTheLastNightIsAReportOfItsOwn() throws IOException {
        write("b", "dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2027-12-03T14:30\nmairie: mus\n");
        write("d", "dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2026-12-08T14:30\nmairie: mus\n");
        Files.move(folder.resolve("inbox/c"), folder.resolve("elsewhere"));

        run(DAY.plusDays(1));

        assertThat(folder.resolve("out/2026-11-23/changes.txt"))
                .content()
                .contains("contrôle du 2026-11-22", "mus/d : nouveau dossier", "mus/c : retiré du dépôt.", "b")
                .doesNotContain("mus/a");
        assertThat(folder.resolve("out/2026-11-23/changes.json")).content().contains("completude/changes/1");
    }

    @Test
    void aStampThatStandsElsewhereIsNoChangeOnceItWasTold() throws IOException {
        for (String dossier : List.of("a", "b")) {
            write(dossier, "dossier.yaml", """
                    demarche: cni-perte
                    rendez-vous: 2026-12-03T14:30
                    mairie: mus
                    demandeur: {nom: MARCHEBOIS}
                    """);
            write(dossier, "timbre.pdf", """
                    Timbre fiscal électronique
                    Nature du timbre Carte nationale d'identité
                    Numéro du timbre 1234 5678 9012 3456
                    Montant du timbre 25,00 euros
                    Date d'achat 14/09/2026
                    timbres.impots.gouv.fr
                    """);
        }
        run(DAY);
        assertThat(report(DAY, "b")).contains("mus/a");

        run(DAY.plusDays(1));

        assertThat(report(DAY.plusDays(1), "b")).contains("mus/a");
        assertThat(folder.resolve("out/2026-11-23/changes.txt"))
                .content()
                .contains("Rien n'a changé.")
                .doesNotContain("mus/");
    }

    @Test
    void aDossierThatCannotBeJudgedAnyMoreIsAChangeToo() throws IOException {
        write("a", "dossier.yaml", "demarche: [\n");
        write("b", "dossier.yaml", "demarche: cni-premiere\nmairie: mus\n");

        run(DAY.plusDays(1));

        assertThat(folder.resolve("out/2026-11-23/changes.txt"))
                .content()
                .contains("a : ", "b : plus de rendez-vous déclaré (auparavant le 2026-12-03T14:30)");
    }

    @Test
    void picturesAChildOwesAreAskedForAgainAndThoseGivenAreNot() throws IOException {
        reader.silent(true);
        write("b", "nouveau.pdf", "Une page de plus.");
        run(DAY);
        reader.silent(false);
        reader.asked();

        run(DAY);
        assertThat(reader.asked()).isPositive();
        assertThat(worked()).containsExactly(Work.KEEP, Work.JUDGE, Work.KEEP);
        run(DAY);
        assertThat(reader.asked()).isZero();
    }

    @Test
    void whatCannotBeToldOfADossierIsNoEndOfTheExplanation() throws IOException {
        List<Plan> plans = new ArrayList<>();
        NightOrder order = order(DAY);

        new Planning(
                        stages.over(reader, order, dossier -> {
                            throw new IllegalStateException("The decisions cannot be read.");
                        }),
                        order,
                        null)
                .tell(plans::add);

        assertThat(plans).hasSizeGreaterThan(1).extracting(Plan::why).contains(List.of(Plan.Reason.UNREACHABLE));
    }

    @Test
    void tablesOfAnOlderProgramAreNoEndOfTheExplanation() throws IOException {
        StateQuery.dropColumn(folder.resolve("out"), "night_entry", "pages");
        List<Plan> plans = new ArrayList<>();
        NightOrder order = order(DAY);

        new Planning(stages.over(reader, order), order, null).tell(plans::add);

        assertThat(plans).hasSizeGreaterThan(1).extracting(Plan::why).contains(List.of(Plan.Reason.NEW));
    }

    @Test
    void charactersNoPageCanHoldCostNothing() throws IOException {
        write(
                "b",
                "dossier.yaml",
                "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\nmairie: mus\ndemandeur: {nom: "
                        + "\"MARCHE\\u0002BOIS\"}\n");

        NightOutcome outcome = run(DAY);

        assertThat(outcome).isInstanceOf(NightOutcome.Completed.class);
        assertThat(folder.resolve("out/2026-11-22/mus/b/report.html")).content().doesNotContain("\u0002");
    }

    @Test
    void aNightExplainsWhatItWouldDoAndDoesNothing() throws IOException {
        write("b", "nouveau.pdf", "Une page de plus.");
        write("d", "dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2026-12-08T14:30\nmairie: mus\n");
        write("d", "seul.pdf", "Une page.");
        write("c", "dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2027-12-03T14:30\nmairie: mus\n");
        List<String> before = tree();
        List<Plan> plans = new ArrayList<>();

        NightOrder order = order(DAY);
        new Planning(stages.over(reader, order), order, null).tell(plans::add);

        assertThat(plans)
                .extracting(plan -> plan.entry().name(), Plan::deed, Plan::why, Plan::unread)
                .containsExactly(
                        tuple("a", Plan.Deed.KEEP, List.of(Plan.Reason.UNCHANGED), 0),
                        tuple("b", Plan.Deed.READ, List.of(Plan.Reason.FILES), 1),
                        tuple("c", Plan.Deed.JUDGE, List.of(Plan.Reason.APPOINTMENT), 0),
                        tuple("d", Plan.Deed.READ, List.of(Plan.Reason.NEW), 1));
        assertThat(reader.taken()).isEmpty();
        assertThat(tree()).isEqualTo(before);
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("out"))) {
            return tree.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("night."))
                    .map(path -> path + " " + path.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private NightOutcome run(LocalDate day) {
        NightOrder order = order(day);
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(stages.over(reader, order), new SilentWatcher(), stop).run(order);
        } finally {
            nights.add(state());
        }
    }

    /** Work and fingerprints, to tell why a night did not do what it should. */
    private List<String> state() {
        try {
            return StateQuery.of(
                    folder.resolve("out"),
                    "SELECT e.run || ' ' || COALESCE(work, '-') || ' ' || COALESCE(SUBSTRING(reading, 1, 6), '-') || ' '"
                            + " || COALESCE(SUBSTRING(basis, 1, 6), '-') || ' ' || COALESCE(SUBSTRING(rules, 1, 6), '-')"
                            + " FROM night_entry e JOIN night_run r ON r.run = e.run ORDER BY path");
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private NightOrder order(LocalDate day) {
        return new NightOrder(
                        folder.resolve("inbox"),
                        folder.resolve("out"),
                        day,
                        Period.ofDays(14),
                        1,
                        NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3))
                .judgedBy(stages.rules());
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

    private String report(LocalDate day, String dossier) throws IOException {
        return Files.readString(folder.resolve("out")
                .resolve(day.toString())
                .resolve("mus")
                .resolve(dossier)
                .resolve("report.json"));
    }

    private List<String> reports(LocalDate day) throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("out").resolve(day.toString()))) {
            return tree.filter(path -> path.endsWith("report.json"))
                    .sorted()
                    .map(SecondNightTest::untimed)
                    .toList();
        }
    }

    private static String untimed(Path report) {
        try {
            return Files.readString(report).replaceAll("(?s)\"timing\": \\{.*?}", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
