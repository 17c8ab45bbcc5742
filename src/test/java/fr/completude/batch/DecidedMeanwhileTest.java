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
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import fr.completude.batch.NightOrder.Resume;
import fr.completude.dossier.Decision;
import fr.completude.dossier.Finding;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Verdict;
import fr.completude.review.Basis;
import fr.completude.review.Correction;
import fr.completude.review.Review;
import fr.completude.storage.DossierLocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer decides about a dossier after the night judged it and before its report is written. */
class DecidedMeanwhileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path folder;

    DecidedMeanwhileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportSaysWhatHoldsWhenItIsWritten() throws IOException {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", "complete");

        night(new SimulatedStages(folder.resolve("log")) {
            @Override
            public Examination upToDate(Examination examination, LocalDate day) {
                InboxEntry entry = new InboxEntry("a", "a", "mairie-exemple", null, null);
                return new Examination(report(entry, day, Verdict.INCOMPLETE), List.of());
            }
        });

        assertThat(folder.resolve("out/2026-11-22/mairie-exemple/a/report.json"))
                .hasContent("incomplete");
    }

    @Test
    void whatCannotBeJudgedAgainIsForAPersonAndTheNightGoesOn() throws IOException {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", "complete");
        SimulatedStages.dossier(folder.resolve("inbox"), "b", "complete");

        night(new SimulatedStages(folder.resolve("log")) {
            @Override
            public Examination upToDate(Examination examination, LocalDate day) {
                if (examination.report().dossier().equals("a")) {
                    throw new IllegalStateException("The decisions cannot be read.");
                }
                return examination;
            }
        });

        assertThat(folder.resolve("out/2026-11-22/mairie-exemple/a/report.json"))
                .hasContent("to-review");
        assertThat(folder.resolve("out/2026-11-22/mairie-exemple/b/report.json"))
                .hasContent("complete");
    }

    @Test
    void nobodyElseWritesTheDossierMeanwhile() throws IOException {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", "complete");
        AtomicReference<Throwable> refused = new AtomicReference<>();

        night(new SimulatedStages(folder.resolve("log")) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path where) throws IOException {
                try {
                    DossierLocks.of(folder.resolve("out")).during("mairie-exemple", "a", () -> true);
                } catch (IllegalStateException e) {
                    refused.set(e);
                }
                super.publish(examination, files, where);
            }
        });

        assertThat(refused.get()).isNotNull();
    }

    @Test
    void whoLosesTheDossierWhileAnotherWritesItWritesNothing() throws Exception {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", "complete");
        Path out = folder.resolve("out");
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> night = DossierLocks.of(out).during("mairie-exemple", "a", () -> {
                Future<Boolean> begun = threads.submit(() -> {
                    night(new SimulatedStages(folder.resolve("log")));
                    return true;
                });
                untilItWaitsOrIsDone(begun);
                StateQuery.update(
                        out, "UPDATE night_entry SET state = 'WAITING', fence = fence + 1 WHERE state = 'CLAIMED'");
                return begun;
            });
            assertThat(night.get()).isTrue();
        } finally {
            threads.shutdown();
        }

        assertThat(folder.resolve("log")).content().containsSubsequence("examined a", "examined a", "reported a");
        assertThat(Files.readAllLines(folder.resolve("log")))
                .filteredOn("reported a"::equals)
                .hasSize(1);
    }

    private static void untilItWaitsOrIsDone(Future<?> night) {
        try (GracefulStop pause = new GracefulStop(() -> {})) {
            while (!night.isDone() && !someoneWaits()) {
                pause.await(Duration.ofMillis(20));
            }
        }
    }

    private static boolean someoneWaits() {
        return Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(thread -> thread.getKey() != Thread.currentThread()
                        && (thread.getKey().getState() == Thread.State.WAITING
                                || thread.getKey().getState() == Thread.State.TIMED_WAITING)
                        && Stream.of(thread.getValue())
                                .anyMatch(frame -> frame.getClassName().equals(DossierLocks.class.getName())));
    }

    @Test
    void aDecisionIsLaidOverWhatWasJudgedWithoutIt() throws IOException {
        write("dossier.yaml", "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30\nmairie: mus\n");
        write("facture.pdf", "EDF\nVotre facture d'électricité du 14/09/2026\nMme Léa MARCHEBOIS\n30121 MUS");
        Files.createDirectories(order().workFolder());
        Review[] decided = {Review.NONE};
        DossierStages stages = RealStages.with(null).over(new TextReader(), order(), dossier -> decided[0]);
        InboxEntry entry = new InboxEntry("a", "a", "mus", null, null);
        Examination judged = (Examination) stages.examine(folder.resolve("inbox"), entry, DAY, null);
        assertThat(stages.upToDate(judged, DAY)).isSameAs(judged);

        Recognised recognised = Objects.requireNonNull(judged.recognised());
        Finding finding = judged.report().findings().stream()
                .filter(one -> one.status().fails())
                .findFirst()
                .orElseThrow();
        String basis = Basis.of(
                recognised,
                judged.report().procedure(),
                finding,
                judged.report().pieces());
        Decision decision = new Decision("camille", Instant.EPOCH, "Vu");
        decided[0] = Review.NONE.and(
                Correction.acceptance(finding.requirement(), finding.status(), finding.message(), basis, decision));
        Examination now = stages.upToDate(judged, DAY);

        assertThat(now.report().findings())
                .filteredOn(one -> one.accepted() != null)
                .extracting(Finding::requirement)
                .containsExactly(finding.requirement());
        assertThat(stages.files(now).texts().get("report.html")).contains("camille");
        assertThat(stages.upToDate(now, DAY)).isSameAs(now);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("inbox/a").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        FileTime longAgo = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);
        Files.setLastModifiedTime(file.getParent(), longAgo);
    }

    private NightOrder order() {
        return new NightOrder(
                        folder.resolve("inbox"), folder.resolve("out"), DAY, Period.ofDays(14), 1, Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 0, 0));
    }

    private void night(NightStages stages) throws IOException {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            assertThat(new Night(stages, new SilentWatcher(), stop).run(order()))
                    .isInstanceOf(NightOutcome.Completed.class);
        }
    }
}
