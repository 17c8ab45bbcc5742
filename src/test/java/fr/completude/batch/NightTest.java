package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import fr.completude.batch.NightOrder.Resume;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path folder;

    NightTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyDossierIsReportedOnceSoonestAppointmentFirst() throws IOException {
        dossier("d-sans-rendez-vous", "complete");
        dossier("c-lointain", "complete 2027-02-01T09:00");
        dossier("b-ensuite", "complete 2026-12-03T14:30");
        dossier("a-plus-tard", "complete 2026-12-04T08:00");

        NightOutcome outcome = run(order(1), new SimulatedStages(log()));

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> {
            assertThat(completed.tally()).isEqualTo(new NightTally(4, 4, 0, 0));
            assertThat(completed.reports()).isEqualTo(out().resolve("2026-11-22"));
        });
        List<String> urgency = List.of("b-ensuite", "a-plus-tard", "c-lointain", "d-sans-rendez-vous");
        assertThat(examined()).isEqualTo(urgency);
        assertThat(digest()).isEqualTo(urgency);
    }

    @Test
    void severalWorkersShareTheDossiersWithoutDoingOneTwice() throws IOException {
        for (int i = 0; i < 40; i++) {
            dossier("dossier-%02d".formatted(i), "complete 2026-12-03T14:30");
        }

        run(order(4), new SimulatedStages(log()));

        assertThat(examined()).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aFaultOfTheProgramCostsItsDossierOnlyAndThatOneIsReportedToo() throws IOException {
        dossier("a-casse", "broken");
        dossier("b-bon", "complete");

        NightOutcome outcome = run(order(1), new SimulatedStages(log()));

        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(2, 2, 0, 1)));
        assertThat(reports().resolve("a-casse/report.json")).hasContent("to-review");
        assertThat(reports().resolve("b-bon/report.json")).hasContent("complete");
    }

    @Test
    void whatCannotBeReadHasAReasonInTheQuarantineAsLongAsItIsSo() throws IOException {
        dossier("a-abime", "set-aside");
        dossier("seul.pdf", "stray");

        NightOutcome outcome = run(order(1), new SimulatedStages(log()));

        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(2, 1, 1, 1)));
        Path quarantine = out().resolve("quarantine/mairie-exemple");
        assertThat(quarantine.resolve("a-abime/scan 1.pdf/reason.json"))
                .content()
                .contains("\"problem\" : \"corrupt\"")
                .contains("Le fichier est abîmé.");
        assertThat(quarantine.resolve("seul.pdf/reason.json")).content().contains("Ce fichier est seul.");

        dossier("a-abime", "complete");
        run(order(1), new SimulatedStages(log()));

        assertThat(quarantine.resolve("a-abime")).doesNotExist();
    }

    @Test
    void theSameNightAgainChecksEverythingAgain() throws IOException {
        dossier("a", "complete");

        run(order(1), new SimulatedStages(log()));
        NightOutcome again = run(order(1), new SimulatedStages(log()));

        assertThat(again).isInstanceOf(NightOutcome.Completed.class);
        assertThat(examined()).containsExactly("a", "a");
    }

    @Test
    void whatWasSaidOfADossierWithdrawnTheSameDayIsTakenAway() throws IOException {
        dossier("a-reste", "complete");
        dossier("b-retire", "set-aside");
        run(order(1), new SimulatedStages(log()));
        assertThat(reports().resolve("b-retire")).exists();

        Files.delete(inbox().resolve("b-retire"));
        run(order(1), new SimulatedStages(log()));

        assertThat(reports().resolve("a-reste/report.json")).exists();
        assertThat(reports().resolve("b-retire")).doesNotExist();
        assertThat(out().resolve("quarantine/mairie-exemple/b-retire")).doesNotExist();
        assertThat(digest()).containsExactly("a-reste");
    }

    @Test
    void whatAnEarlierDaySaidStays() throws IOException {
        dossier("a", "complete");
        run(order(1), new SimulatedStages(log()));
        Files.delete(inbox().resolve("a"));
        dossier("b", "complete");

        run(
                new NightOrder(inbox(), out(), DAY.plusDays(1), Period.ofDays(14), 1, Resume.SAME_DAY),
                new SimulatedStages(log()));

        assertThat(reports().resolve("a/report.json")).exists();
        assertThat(out().resolve("2026-11-23/mairie-exemple/b/report.json")).exists();
    }

    @Test
    void theReportsOfAnotherInboxAreNotWrittenOver() throws IOException {
        dossier("a", "complete");
        run(order(1), new SimulatedStages(log()));
        Path other = folder.resolve("autre-depot");
        SimulatedStages.dossier(other, "a", "broken");
        NightOrder sameDay = new NightOrder(other, out(), DAY, Period.ofDays(14), 1, Resume.SAME_DAY);
        NightOrder nextDay = new NightOrder(other, out(), DAY.plusDays(1), Period.ofDays(14), 1, Resume.SAME_DAY);

        assertThatThrownBy(() -> run(sameDay, new SimulatedStages(log())))
                .isInstanceOfSatisfying(NightException.class, e -> {
                    assertThat(e.code()).isEqualTo("batch.other-inbox");
                    assertThat(e.refusal()).isTrue();
                });
        assertThat(reports().resolve("a/report.json")).hasContent("complete");
        assertThat(examined()).containsExactly("a");
        assertThat(run(nextDay, new SimulatedStages(log()))).isInstanceOf(NightOutcome.Completed.class);
        assertThat(run(order(1), new SimulatedStages(log()))).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void aReportThatIsNotOnTheDiskEndsTheNightLoudly() throws IOException {
        dossier("a", "complete");
        dossier("b", "complete");
        NightStages forgetful = new SimulatedStages(log()) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                if (!examination.report().dossier().equals("b")) {
                    super.publish(examination, files, folder);
                }
            }
        };

        NightOutcome outcome = run(order(1), forgetful);

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(NightException.class, e -> {
                    assertThat(e.code()).isEqualTo("batch.not-reconciled");
                    assertThat(e.values()).containsExactly(2L, 1L, 0L);
                }));
    }

    @Test
    void aReportThatCannotBeWrittenEndsTheNightAndTheNextRunGoesOn() throws IOException {
        for (int i = 0; i < 6; i++) {
            dossier("dossier-" + i, "complete 2026-12-03T14:3" + i);
        }
        NightStages fullDisk = new SimulatedStages(log()) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                if (examination.report().dossier().equals("dossier-3")) {
                    throw new IOException("No space left on device");
                }
                super.publish(examination, files, folder);
            }
        };

        NightOutcome failed = run(order(1), fullDisk);
        NightOutcome resumed = run(order(1), new SimulatedStages(log()));

        assertThat(failed).isInstanceOf(NightOutcome.Failed.class);
        assertThat(resumed).isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(
                        completed.tally().reported())
                .isEqualTo(6));
        assertThat(examined())
                .containsExactly(
                        "dossier-0", "dossier-1", "dossier-2", "dossier-3", "dossier-3", "dossier-4", "dossier-5");
    }

    @Test
    void anUnfinishedRunOfAnotherDayIsTakenUpAgainOnlyWhenAsked() throws IOException {
        dossier("a", "complete");
        NightStages failing = new SimulatedStages(log()) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        run(order(1), failing);
        NightOrder nextDay = new NightOrder(inbox(), out(), DAY.plusDays(1), Period.ofDays(14), 1, Resume.SAME_DAY);
        NightOrder resuming = new NightOrder(inbox(), out(), DAY.plusDays(1), Period.ofDays(14), 1, Resume.ANY_DAY);

        NightOutcome resumed = run(resuming, new SimulatedStages(log()));
        NightOutcome next = run(nextDay, new SimulatedStages(log()));

        assertThat(resumed)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.day())
                        .isEqualTo(DAY));
        assertThat(next).isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.day())
                .isEqualTo(DAY.plusDays(1)));
    }

    @Test
    void anInboxThatIsNotThereOrHoldsNothingIsSaid() throws IOException {
        assertThatThrownBy(() -> run(order(1), new SimulatedStages(log())))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.inbox-missing"));

        Files.createDirectories(inbox());
        NightOutcome empty = run(order(1), new SimulatedStages(log()));

        assertThat(empty).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.inbox-empty")));
    }

    @Test
    void aReportThatCannotBeMadeCostsItsDossierOnly() throws IOException {
        dossier("a", "complete 2026-12-03T14:30");
        dossier("b", "complete 2026-12-04T14:30");
        NightStages stages = new SimulatedStages(log()) {
            @Override
            public ReportFiles files(Examination examination) {
                if (examination.report().dossier().equals("a")
                        && examination.report().verdict() == Verdict.COMPLETE) {
                    throw new IllegalStateException("A page nothing can lay out.");
                }
                return super.files(examination);
            }
        };

        NightOutcome outcome = run(order(1), stages);

        assertThat(outcome).isInstanceOf(NightOutcome.Completed.class);
        assertThat(reports().resolve("a/report.json")).hasContent("to-review");
        assertThat(reports().resolve("b/report.json")).hasContent("complete");
    }

    @Test
    void aReaderThatIsGoneEndsTheNightAndNoDossierIsGivenUp() throws IOException {
        dossier("a", "complete 2026-12-03T14:30");
        NightStages stages = new SimulatedStages(log()) {
            @Override
            public Attempt examine(Path from, InboxEntry entry, LocalDate day, @Nullable Earlier earlier) {
                throw new CancellationException("Reading was cancelled.");
            }
        };

        NightOutcome outcome = run(order(1), stages);

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOf(CancellationException.class));
        assertThat(reports().resolve("a")).doesNotExist();
        assertThat(run(order(1), new SimulatedStages(log()))).isInstanceOf(NightOutcome.Completed.class);
        assertThat(reports().resolve("a/report.json")).hasContent("complete");
    }

    @Test
    void aStrayIsNotTakenForTheDossierThatLiesAtTheSamePlace() throws IOException {
        dossier("DUPR%C3%89", "complete");

        NightOutcome outcome = run(order(1), alsoFinding(stray("DUPR%C3%89")));

        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(2, 1, 1, 0)));
    }

    @Test
    void anEntryThatIsNotRegisteredEndsTheNight() throws IOException {
        dossier("a", "complete");

        NightOutcome outcome = run(order(1), alsoFinding(new InboxEntry("a", "autre", null, null, null)));

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.not-registered")));
    }

    @Test
    void whatWasSetAsideIsForgottenTheDayItHasLeft() throws IOException {
        dossier("a-abime", "set-aside");
        dossier("b", "complete");
        dossier("seul.pdf", "stray");
        run(order(1), new SimulatedStages(log()));
        Path quarantine = out().resolve("quarantine/mairie-exemple");
        assertThat(quarantine.resolve("a-abime")).exists();
        Path other = quarantine.resolve("autre-depot/reason.json");
        Files.createDirectories(other.resolveSibling("."));
        Files.writeString(other, "{\"inbox\": \"un autre\"}");

        Files.delete(inbox().resolve("a-abime"));
        Files.delete(inbox().resolve("seul.pdf"));
        run(
                new NightOrder(inbox(), out(), DAY.plusDays(1), Period.ofDays(14), 1, Resume.SAME_DAY),
                new SimulatedStages(log()));

        assertThat(quarantine.resolve("a-abime")).doesNotExist();
        assertThat(quarantine.resolve("seul.pdf")).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void aRunThatIsRefusedLeavesNoTrace() throws IOException {
        dossier("a", "complete");
        run(order(1), new SimulatedStages(log()));
        Operators operators = new Operators(out());
        operators.stop();
        Path status = out().resolve(".completude/status.json");
        String before = Files.readString(status);
        Path another = folder.resolve("another");
        SimulatedStages.dossier(another, "x", "complete");

        assertThatThrownBy(() -> run(
                        new NightOrder(another, out(), DAY, Period.ofDays(14), 1, Resume.SAME_DAY),
                        new SimulatedStages(log())))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.other-inbox"));

        assertThat(status).content().isEqualTo(before);
        assertThat(out().resolve(".completude/stop")).exists();
    }

    private static InboxEntry stray(String path) {
        return new InboxEntry(path, path, "mairie-exemple", null, "Ce fichier est seul.");
    }

    private NightStages alsoFinding(InboxEntry more) {
        return new SimulatedStages(log()) {
            @Override
            public void survey(Path from, Consumer<InboxEntry> found) throws IOException {
                found.accept(more);
                super.survey(from, found);
            }
        };
    }

    private NightOutcome run(NightOrder order, NightStages stages) {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(stages, new SilentWatcher(), stop).run(order);
        }
    }

    private NightOrder order(int workers) {
        return new NightOrder(inbox(), out(), DAY, Period.ofDays(14), workers, Resume.SAME_DAY);
    }

    private void dossier(String name, String content) throws IOException {
        SimulatedStages.dossier(inbox(), name, content);
    }

    private List<String> examined() throws IOException {
        return Files.readAllLines(log()).stream()
                .filter(line -> line.startsWith("examined "))
                .map(line -> line.replace("examined ", ""))
                .toList();
    }

    private List<String> digest() throws IOException {
        return Files.readAllLines(out().resolve("2026-11-22/digest.txt"));
    }

    private Path inbox() {
        return folder.resolve("inbox");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path reports() {
        return out().resolve("2026-11-22/mairie-exemple");
    }

    private Path log() {
        return folder.resolve("log");
    }
}
