package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night and whoever looks after it. */
class OperatedNightTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path inbox;
    private final Path out;
    private final Path log;

    OperatedNightTest(@TempDir Path folder) {
        inbox = folder.resolve("inbox");
        out = folder.resolve("out");
        log = folder.resolve("log");
    }

    @BeforeEach
    void fillInbox() throws IOException {
        for (int i = 0; i < 5; i++) {
            SimulatedStages.dossier(inbox, "dossier-" + i, "complete 2026-12-0" + (i + 1) + "T14:30");
        }
    }

    @Test
    void onceTheWindowHasClosedNoDossierIsBegunAndTheNextRunGoesOn() throws IOException {
        Instant end = Instant.parse("2026-11-23T05:00:00Z");
        SteppingClock clock = new SteppingClock(end.minusSeconds(1));
        NightStages stages = new SimulatedStages(log) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                super.publish(examination, files, folder);
                if (examination.report().dossier().equals("dossier-1")) {
                    clock.now = end;
                }
            }
        };

        NightOutcome outcome = run(order().within(new NightWindow(end, clock)), stages);

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Stopped.class, stopped -> {
            assertThat(stopped.why()).isEqualTo(NightOutcome.Why.WINDOW);
            assertThat(stopped.tally().reported()).isEqualTo(2);
        });
        assertThat(new Operators(out).status().orElseThrow().state()).isEqualTo(NightStatus.State.STOPPED);
        assertThat(run(order(), new SimulatedStages(log))).isInstanceOf(NightOutcome.Completed.class);
        assertThat(examined()).containsExactly("dossier-0", "dossier-1", "dossier-2", "dossier-3", "dossier-4");
    }

    @Test
    void askedByAnOperatorItStopsBetweenTwoDossiers() throws IOException {
        Operators operators = new Operators(out);
        NightOutcome outcome;
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            NightStages stages = new SimulatedStages(log) {
                @Override
                public Attempt examine(Path from, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                        throws IOException {
                    assertThat(operators.status().orElseThrow().isAlive()).isTrue();
                    operators.stop();
                    stop.await(Duration.ofMinutes(1));
                    return super.examine(from, entry, day, earlier);
                }
            };
            outcome = new Night(stages, new SilentWatcher(), stop).run(order());
        }

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Stopped.class, stopped -> assertThat(stopped.why())
                .isEqualTo(NightOutcome.Why.ASKED));
        assertThat(examined()).containsExactly("dossier-0");
        assertThat(run(order(), new SimulatedStages(log)))
                .as("an old wish stops no new run")
                .isInstanceOf(NightOutcome.Completed.class);
        assertThat(operators.status()).get().satisfies(status -> {
            assertThat(status.state()).isEqualTo(NightStatus.State.COMPLETED);
            assertThat(status.done()).isEqualTo(5);
        });
    }

    @Test
    void aNightWhoseProcessIsGoneIsNotTakenForAliveByItsStatus() throws Exception {
        run(order(), new SimulatedStages(log));
        Path status = out.resolve(".completude/status.json");
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(
                status,
                Files.readString(status)
                        .replace("COMPLETED", "RUNNING")
                        .replace(" " + ProcessHandle.current().pid() + " ", " " + ended.pid() + " "));

        assertThat(new Operators(out).status().orElseThrow().state()).isEqualTo(NightStatus.State.DEAD);
    }

    @Test
    void theInboxThatVanishesEndsTheNightWithItsReasonAndNothingIsMarkedDone() throws IOException {
        NightStages stages = new SimulatedStages(log) {
            @Override
            public Attempt examine(Path from, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                    throws IOException {
                if (entry.name().equals("dossier-2")) {
                    Files.move(inbox, inbox.resolveSibling("elsewhere"));
                }
                return super.examine(from, entry, day, earlier);
            }
        };

        NightOutcome outcome = run(order(), stages);

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.inbox-missing")));
        Files.move(inbox.resolveSibling("elsewhere"), inbox);
        assertThat(run(order(), new SimulatedStages(log))).isInstanceOf(NightOutcome.Completed.class);
    }

    @Test
    void aDatabaseThatGoesAwayEndsTheNightWithItsReasonAndWithoutAnAnswerTooMany() throws IOException {
        NightStages stages = new SimulatedStages(log) {
            @Override
            public void publish(Examination examination, ReportFiles files, Path folder) throws IOException {
                super.publish(examination, files, folder);
                if (examination.report().dossier().equals("dossier-2")) {
                    StateQuery.shutDown(out);
                }
            }
        };

        NightOutcome outcome = run(order(), stages);

        assertThat(outcome).isInstanceOfSatisfying(NightOutcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.database-away")));
        assertThat(StateQuery.of(out, "SELECT name FROM night_entry WHERE state = 'REPORTED' ORDER BY name"))
                .containsExactly("dossier-0", "dossier-1");
    }

    @Test
    void aRunOfAnotherMachineThatSaysNothingAnyMoreIsNotTakenForAlive() throws IOException {
        run(order(), new SimulatedStages(log));
        Path file = out.resolve(".completude/status.json");
        Instant updated = new Operators(out).status().orElseThrow().updated();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("COMPLETED", "RUNNING")
                        .replace(Holder.self().text(), "une-autre-machine 1 1"));

        assertThat(NightStatus.of(out, updated).orElseThrow().state()).isEqualTo(NightStatus.State.RUNNING);
        assertThat(NightStatus.of(out, updated.plusSeconds(61)).orElseThrow().state())
                .isEqualTo(NightStatus.State.DEAD);
    }

    @Test
    void aFileThatTakesItsReaderDownIsTriedAgainTwiceBehindTheOthers() throws IOException {
        NightStages stages = new SimulatedStages(log) {
            @Override
            public Attempt examine(Path from, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                    throws IOException {
                Examination examination = (Examination) super.examine(from, entry, day, earlier);
                return entry.name().equals("dossier-0") ? crashed(entry, day) : examination;
            }
        };

        NightOutcome outcome = run(order(), stages);

        assertThat(outcome)
                .isInstanceOfSatisfying(NightOutcome.Completed.class, completed -> assertThat(completed.tally())
                        .isEqualTo(new NightTally(5, 5, 0, 1)));
        assertThat(examined()).filteredOn("dossier-0"::equals).hasSize(3);
        assertThat(examined()).startsWith("dossier-0").containsOnlyOnce("dossier-1");
        assertThat(out.resolve(".completude/metrics.prom"))
                .content()
                .contains(
                        "completude_put_back_total{why=\"reader\"} 2.0",
                        "completude_failures_total{class=\"retryable\"} 2.0",
                        "completude_failures_total{class=\"terminal\"} 1.0",
                        "completude_failures_total{class=\"inconclusive\"} 1.0",
                        "completude_readings_total{cache=\"miss\"} 1.0");
    }

    @Test
    void waitingForAnUploadCostsNoTryOfAReaderThatGoesDown() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        NightStages stages = new SimulatedStages(log) {
            @Override
            public Attempt examine(Path from, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                    throws IOException {
                Examination examination = (Examination) super.examine(from, entry, day, earlier);
                if (!entry.name().equals("dossier-0")) {
                    return examination;
                }
                return calls.incrementAndGet() <= 2 ? new Unsettled("0".repeat(64)) : crashed(entry, day);
            }
        };

        run(order(), stages);

        assertThat(calls).hasValue(5);
    }

    @Test
    void aWishIsForTheDossierMeantAndStaysWhenUtteredWhileItIsRead() throws IOException {
        Files.createDirectories(out.resolve("2026-11-22/mairie-a/DUPONT"));
        Files.createDirectories(out.resolve("2026-11-22/mairie-b/DUPONT"));
        Operators operators = new Operators(out);
        AskedAgain wishes = new AskedAgain(out);

        assertThat(operators.again("mairie-c/DUPONT")).isFalse();
        assertThat(operators.again("mairie-b/DUPONT")).isTrue();
        assertThat(wishes.isAsked("mairie-a", "DUPONT")).isFalse();

        wishes.done("mairie-b", "DUPONT");
        assertThat(wishes.isAsked("mairie-b", "DUPONT")).as("nothing was read").isTrue();
        wishes.take("mairie-b", "DUPONT");
        operators.again("mairie-b/DUPONT");
        wishes.done("mairie-b", "DUPONT");
        assertThat(wishes.isAsked("mairie-b", "DUPONT")).as("uttered meanwhile").isTrue();
        wishes.take("mairie-b", "DUPONT");
        wishes.done("mairie-b", "DUPONT");
        assertThat(wishes.isAsked("mairie-b", "DUPONT")).isFalse();
    }

    @Test
    void whatIsCountedSaysNothingOfWhoseDossiersTheyAre() throws IOException {
        run(order(), new SimulatedStages(log));

        assertThat(out.resolve(".completude/metrics.prom"))
                .content()
                .contains("completude_dossiers_total{verdict=\"complete\"} 5.0", "completude_queue 0.0")
                .contains("# TYPE completude_dossiers_total counter", "# TYPE completude_queue gauge")
                .contains(List.of("read", "judge", "show", "write", "publish").stream()
                        .map(stage -> "completude_stage_seconds_total{stage=\"" + stage + "\"}")
                        .toList())
                .doesNotContain("dossier-0");
    }

    private static Examination crashed(InboxEntry entry, LocalDate day) {
        Report report = SimulatedStages.report(entry, day, Verdict.TO_REVIEW);
        ReadFile file = ReadFile.unread(
                new SourceFile("scan.pdf", Path.of("scan.pdf"), "00", 1), "application/pdf", FileProblem.CRASHED, 1);
        Report withFile = new Report(
                report.dossier(),
                report.mairie(),
                report.procedure(),
                report.matrix(),
                day,
                report.appointment(),
                report.verdict(),
                List.of(),
                List.of(),
                List.of(file),
                new Timing(0, 0, 0, 0));
        return new Examination(
                withFile, List.of(new UnreadFile("scan.pdf", "crashed", "Il a fait tomber le lecteur.")));
    }

    private NightOutcome run(NightOrder order, NightStages stages) {
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            return new Night(stages, new SilentWatcher(), stop).run(order);
        }
    }

    private NightOrder order() {
        return new NightOrder(inbox, out, DAY, Period.ofDays(14), 1, NightOrder.Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 2, 3));
    }

    private List<String> examined() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("examined "))
                .map(line -> line.replace("examined ", ""))
                .toList();
    }

    private static final class SteppingClock extends Clock {

        private volatile Instant now;

        SteppingClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
