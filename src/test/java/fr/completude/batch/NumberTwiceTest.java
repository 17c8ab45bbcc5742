package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import fr.completude.batch.NightOrder.Resume;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One stamp in two dossiers. */
class NumberTwiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String STAMP = "1234567890123456";

    private final Map<String, String> stamps = new ConcurrentHashMap<>();
    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private final Path folder;
    private String inbox = "inbox";

    NumberTwiceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void bothDossiersAreForAPersonWhicheverWasJudgedFirst(int workers) throws IOException {
        for (int i = 0; i < 12; i++) {
            dossier("dossier-%02d".formatted(i), "99999999999999%02d".formatted(i));
        }
        dossier("dossier-03", STAMP);
        dossier("dossier-11", STAMP);

        night(DAY, workers);

        assertThat(toReview()).containsExactly("dossier-03", "dossier-11");
        assertThat(told.get("dossier-03")).containsExactly("mairie-exemple/dossier-11");
        assertThat(told.get("dossier-11")).containsExactly("mairie-exemple/dossier-03");
    }

    @Test
    void aStampCorrectedFreesTheOther() throws IOException {
        dossier("a", STAMP);
        dossier("b", STAMP);
        night(DAY, 1);
        assertThat(toReview()).containsExactly("a", "b");

        stamps.put("b", "6543210987654321");
        night(DAY, 1);

        assertThat(toReview()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsettled", "broken", "undeclared", "timeout"})
    void whatCannotBeReadTonightStillBearsItsStamp(String trouble) throws IOException {
        dossier("a", STAMP);
        dossier("b", STAMP);
        night(DAY, 1);

        troubles.put("a", trouble);
        night(DAY, 1);

        assertThat(toReview()).contains("b");
        assertThat(told.get("b")).containsExactly("mairie-exemple/a");

        troubles.clear();
        stamps.put("a", "6543210987654321");
        night(DAY, 1);
        assertThat(toReview()).isEmpty();
    }

    @Test
    void aDossierThatComesWhileTheOtherCannotBeReadIsTold() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        troubles.put("a", "timeout");
        dossier("b", STAMP);

        night(DAY, 1);

        assertThat(toReview()).contains("b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aDossierThatComesLaterPutsBackTheOneThatIsUnchanged(int workers) throws IOException {
        dossier("a", STAMP);
        dossier("c", "6543210987654321");
        night(DAY, workers);
        assertThat(toReview()).isEmpty();

        dossier("b", STAMP);
        night(DAY, workers);

        assertThat(toReview()).containsExactly("a", "b");
    }

    @Test
    void aNumberIsSeenAgainEachNightItsDossierIsThere() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        night(DAY.plusDays(1), 1);

        assertThat(StateQuery.of(folder.resolve("out"), "SELECT CAST(seen_on AS VARCHAR) FROM night_number"))
                .containsExactly("2026-11-23");
    }

    @Test
    void aDossierThatLeftIsRemembered() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        Files.delete(folder.resolve("inbox/a"));
        dossier("b", STAMP);

        night(DAY.plusDays(1), 1);

        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/b/report.json"))
                .hasContent("to-review");
    }

    @Test
    void aDossierThatAnEarlierProgramSawIsRememberedToo() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        StateQuery.update(folder.resolve("out"), "UPDATE night_number SET content = NULL");
        Files.delete(folder.resolve("inbox/a"));
        dossier("b", STAMP);

        night(DAY.plusDays(1), 1);

        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/b/report.json"))
                .hasContent("to-review");
        assertThat(told.get("b")).containsExactly("mairie-exemple/a");
    }

    @ParameterizedTest
    @CsvSource({
        "complete 2026-12-03T14:30, complete 2026-12-03T14:30, complete",
        "complete 2026-12-03T14:30, complete 2026-12-10T14:30, to-review",
        "complete, complete, to-review",
    })
    void ofAnotherPlaceAndOtherFilesTheSameNameIsTheSameDossierByItsAppointmentOnly(
            String before, String now, String verdict) throws IOException {
        SimulatedStages.dossier(folder.resolve("inbox"), "a", before);
        stamps.put("a", STAMP);
        night(DAY, 1);
        StateQuery.update(folder.resolve("out"), "UPDATE night_number SET entry_key = '" + "0".repeat(64) + "'");
        SimulatedStages.dossier(folder.resolve("inbox"), "a", now);
        contents.put("a", Sha256.of("other files"));

        night(DAY.plusDays(1), 1);

        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/a/report.json"))
                .hasContent(verdict);
    }

    @Test
    void aDossierThatIsRenamedIsNotItsOwnTwin() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        Files.delete(folder.resolve("inbox/a"));
        dossier("b", STAMP);
        contents.put("b", Sha256.of("a"));

        night(DAY.plusDays(1), 1);
        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/b/report.json"))
                .hasContent("complete");

        // Nor is it forgotten under its new name.
        dossier("c", STAMP);
        night(DAY.plusDays(2), 1);
        assertThat(told.get("c")).containsExactly("mairie-exemple/b");
    }

    @Test
    void aCopyBesideItIsATwin() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        dossier("b", STAMP);
        contents.put("b", Sha256.of("a"));

        night(DAY, 1);

        assertThat(toReview()).containsExactly("a", "b");
    }

    @Test
    void aDossierOfTheSameNameInAnotherPlaceIsTheSameOnceItLeftTheFirst() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        inbox = "ailleurs";
        dossier("a", STAMP);
        night(DAY.plusDays(1), 1);
        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/a/report.json"))
                .as("the whole inbox moved")
                .hasContent("complete");

        contents.put("b", Sha256.of("a"));
        inbox = "troisieme";
        dossier("b", STAMP);
        night(DAY.plusDays(2), 1);
        assertThat(folder.resolve("out/2026-11-24/mairie-exemple/b/report.json"))
                .as("another dossier of another inbox")
                .hasContent("to-review");
    }

    @Test
    void aDossierThatWasEffacedIsForgotten() throws IOException {
        dossier("a", STAMP);
        night(DAY, 1);
        Files.delete(folder.resolve("inbox/a"));
        StoredNights.alone(folder.resolve("out"), nights -> {
            nights.forget("mairie-exemple", "a");
            return "done";
        });
        dossier("b", STAMP);

        night(DAY.plusDays(1), 1);

        assertThat(folder.resolve("out/2026-11-23/mairie-exemple/b/report.json"))
                .hasContent("complete");
    }

    private void dossier(String name, String stamp) throws IOException {
        SimulatedStages.dossier(folder.resolve(inbox), name, "complete");
        stamps.put(name, stamp);
    }

    private void night(LocalDate day, int workers) {
        NightOrder order = new NightOrder(
                        folder.resolve(inbox), folder.resolve("out"), day, Period.ofDays(14), workers, Resume.SAME_DAY)
                .with(new Patience(Duration.ofMillis(1), 0, 0));
        try (GracefulStop stop = new GracefulStop(() -> {})) {
            assertThat(new Night(new Stamped(stop), new SilentWatcher(), stop).run(order))
                    .isInstanceOf(NightOutcome.Completed.class);
        }
    }

    private List<String> toReview() throws IOException {
        try (var reports = Files.list(folder.resolve("out/2026-11-22/mairie-exemple"))) {
            return reports.filter(NumberTwiceTest::isToReview)
                    .map(report -> report.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static boolean isToReview(Path report) {
        try {
            return Files.readString(report.resolve("report.json")).equals("to-review");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Each dossier bears one stamp; who is told of another is for a person. */
    private final class Stamped extends SimulatedStages {

        /** A night that turns in a circle is stopped. */
        private static final int CIRCLE = 100;

        private final AtomicInteger examined = new AtomicInteger();
        private final GracefulStop stop;

        Stamped(GracefulStop stop) {
            super(folder.resolve("log"));
            this.stop = stop;
        }

        @Override
        public Attempt examine(Path inbox, InboxEntry entry, LocalDate day, @Nullable Earlier earlier)
                throws IOException {
            if (examined.incrementAndGet() > CIRCLE) {
                stop.request();
            }
            Examination bare = (Examination) super.examine(inbox, entry, day, earlier);
            return switch (troubles.getOrDefault(entry.name(), "")) {
                case "unsettled" -> new Unsettled("0".repeat(64));
                case "broken" -> throw new IllegalStateException("A fault of the program.");
                case "undeclared" -> new Examination(report(entry, day, Verdict.TO_REVIEW), List.of());
                case "timeout" -> read(bare, FileProblem.TIMEOUT);
                default -> read(bare, null);
            };
        }

        private Examination read(Examination bare, @Nullable FileProblem problem) {
            String name = bare.report().dossier();
            ReadFile file = new ReadFile(
                    new SourceFile("scan.pdf", folder, contents.getOrDefault(name, Sha256.of(name)), 1),
                    null,
                    1,
                    problem,
                    List.of(),
                    1);
            Recognised recognised = new Recognised(bare.report().dossier(), Declaration.NONE, List.of(), List.of(file));
            return new Examination(
                    bare.report(), List.of(), recognised, "0".repeat(64), List.of(), true, Work.READ, null, List.of());
        }

        @Override
        public Set<SeenNumber> usedOnce(Examination examination) {
            String name = examination.report().dossier();
            String stamp = stamps.get(name);
            return stamp == null || troubles.containsKey(name)
                    ? Set.of()
                    : Set.of(new SeenNumber(FieldName.STAMP_NUMBER, stamp));
        }

        @Override
        public Examination judgedKnowing(Examination examination, Elsewhere elsewhere, LocalDate day) {
            String name = examination.report().dossier();
            told.put(name, elsewhere.of(FieldName.STAMP_NUMBER, String.valueOf(stamps.get(name))));
            InboxEntry entry = new InboxEntry(
                    name, name, "mairie-exemple", examination.report().appointment(), null);
            return examination.judged(
                    Objects.requireNonNull(examination.recognised()), report(entry, day, Verdict.TO_REVIEW), List.of());
        }
    }
}
