package fr.completude.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import fr.completude.audit.AuditJournal;
import fr.completude.batch.NightException;
import fr.completude.batch.StoredNights;
import fr.completude.dossier.Decision;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.Wording;
import fr.completude.review.Correction;
import fr.completude.review.Review;
import fr.completude.review.ReviewFolder;
import fr.completude.storage.DossierLocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a dossier where its report is gone, or stands in something that is about others. */
class LeftoverTracesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** Sixty days after the last check. */
    private static final LocalDate LATER = LocalDate.of(2027, 1, 22);

    private static final Instant NOW = Instant.parse("2027-01-22T03:00:00Z");
    private static final DigestFiles DIGESTS = new DigestFiles(new Wording(Messages.french(), id -> id));

    @TempDir
    Path output;

    private Removal removal;
    private Nights nights;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(output.resolve(".completude"));
        nights = Nights.in(output).of(1, DAY);
        removal = new Removal(
                output,
                RetentionRules.load(Path.of("config")),
                DIGESTS,
                AuditJournal.of(output, Clock.systemUTC()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<String> purged(LocalDate day) throws IOException {
        return removal.purge(day, "os:nuit").stream()
                .map(gone -> gone.subject().shown())
                .toList();
    }

    /** Where a word stands under the output folder, also in what the database file has let go of. */
    private List<String> found(String word) throws IOException {
        try (Stream<Path> tree = Files.walk(output)) {
            return tree.filter(path -> output.relativize(path).toString().contains(word) || stands(word, path))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean stands(String word, Path path) {
        try {
            String text = Files.isRegularFile(path)
                    ? Files.readString(path, StandardCharsets.ISO_8859_1).replace("\0", "")
                    : "";
            return text.contains(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path report(String dossier, String appointment, String more) throws IOException {
        Path folder = Files.createDirectories(output.resolve("2026-11-22/mus").resolve(dossier));
        Files.writeString(
                folder.resolve("report.json"),
                "{\"dossier\":\"%s\",\"mairie\":\"mus\",\"checkedOn\":\"2026-11-22\",\"appointment\":\"%s\",\"files\":[{\"sha256\":\"%s\"}]%s}"
                        .formatted(dossier, appointment, Sha256.of(dossier), more));
        return folder;
    }

    private static DigestRow row(String dossier) {
        return new DigestRow(dossier, "mus", "pacs", null, Verdict.COMPLETE, List.of(), null);
    }

    @Test
    void aNumberOfADossierThatWasWithdrawnGoesByRule() throws IOException {
        nights.number("mus", "PARTI", "1234567890123456");

        assertThat(purged(LATER.minusDays(1))).isEmpty();
        assertThat(nights.names()).containsExactly("PARTI");
        assertThat(purged(LATER)).containsExactly("mus/PARTI");
        assertThat(found("PARTI")).isEmpty();
    }

    @Test
    void aDossierThatOnlyADigestNamesIsFound() throws IOException {
        DIGESTS.publish(new Digest(DAY, List.of(row("PARTI"), row("LA")), List.of()), output.resolve("2026-11-22"));
        report("LA", "2027-06-01T10:00", "");

        assertThat(purged(LATER)).containsExactly("mus/PARTI");

        assertThat(found("PARTI")).isEmpty();
        assertThat(Files.readString(output.resolve("2026-11-22/digest.csv"))).contains("LA");
    }

    @Test
    void aDossierThatOnlyTheChangesOfANightNameIsFound() throws IOException {
        Files.createDirectories(output.resolve("2026-11-22"));
        Files.writeString(
                output.resolve("2026-11-22/changes.json"),
                "{\"dossiers\":[{\"mairie\":\"mus\",\"dossier\":\"PARTI\"}]}");
        Files.writeString(output.resolve("2026-11-22/changes.txt"), "mus/PARTI : n'est plus dans le dépôt\n");

        assertThat(removal.erase("mus/PARTI", "os:nuit")).hasSize(1);

        assertThat(found("PARTI")).isEmpty();
    }

    @Test
    void changesThatNameOthersStay() throws IOException {
        report("A", "2026-11-24T10:00", "");
        report("A-B", "2026-11-24T10:00", "");
        Path changes = output.resolve("2026-11-22/changes.txt");
        Files.writeString(changes, "mus/A-B : nouveau dossier, avant mus/A.bis\n");

        removal.erase("mus/A", "os:nuit");

        assertThat(changes).exists();
    }

    @Test
    void aDigestThatCannotBeReadGoes() throws IOException {
        report("A", "2026-11-24T10:00", "");
        report("LA", "2027-06-01T10:00", "");
        Files.writeString(output.resolve("2026-11-22/digest.json"), "{\"dossiers\": [{\"dossier\": \"A");
        Files.writeString(output.resolve("2026-11-22/digest.csv"), "mus;A");

        assertThat(purged(LATER)).containsExactly("mus/A");

        assertThat(output.resolve("2026-11-22/digest.csv")).doesNotExist();
        assertThat(output.resolve("2026-11-22/mus/LA/report.json")).exists();
    }

    @Test
    void oneThatCannotBeRemovedKeepsNoOtherFromGoing() throws IOException {
        report("A", "2026-11-24T10:00", "");
        report("B", "2026-11-24T10:00", "");
        // A folder that is not empty where a file should be.
        Files.createDirectories(
                output.resolve(".completude/corrections/" + ReviewFolder.key("mus", "A") + ".json/plein"));

        List<Gone> gone = removal.purge(LATER, "os:nuit");

        assertThat(gone).extracting(Gone::whole).containsExactlyInAnyOrder(false, true);
        assertThat(output.resolve("2026-11-22/mus/B")).doesNotExist();
        assertThat(output.resolve("2026-11-22/mus/A/report.json"))
                .as("by it the rest is found the next time")
                .exists();
    }

    @Test
    void decisionsThatCannotBeReadKeepNothingFromGoing() throws IOException {
        report("A", "2026-11-24T10:00", "");
        report("B", "2026-11-24T10:00", "");
        Path broken = output.resolve(".completude/corrections/" + ReviewFolder.key("mus", "A") + ".json");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "{\"schema\":\"completude/corrections/9\"}");

        assertThat(removal.due(LATER)).hasSize(2);
        assertThat(purged(LATER)).containsExactlyInAnyOrder("mus/A", "mus/B");
        assertThat(broken).doesNotExist();
    }

    @Test
    void theReportOfAnotherIsNotChangedWhileSomebodyWritesIt() throws Exception {
        report("DUPONT", "2026-11-24T10:00", "");
        Path recognised = report("LA", "2027-06-01T10:00", "").resolve("recognised.json");
        Files.writeString(recognised, "{\"elsewhere\":{\"dossiers\":{\"STAMP_NUMBER\":{\"1\":[\"mus/DUPONT\"]}}}}");

        CompletableFuture<List<Gone>> erased = DossierLocks.of(output).during("mus", "LA", () -> {
            CompletableFuture<List<Gone>> under = new CompletableFuture<>();
            Thread thread = new Thread(() -> under.completeAsync(this::erasedDupont, Runnable::run));
            thread.start();
            while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(recognised).content().contains("mus/DUPONT");
            return under;
        });

        assertThat(erased.get()).hasSize(1);
        assertThat(recognised).content().doesNotContain("DUPONT");
    }

    private List<Gone> erasedDupont() {
        try {
            return removal.erase("mus/DUPONT", "os:nuit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void decisionsGoAfterTheirTimeEvenWithoutAReport() throws IOException {
        ReviewFolder reviews = ReviewFolder.of(output);
        Decision decision = new Decision("anne", Instant.parse("2026-11-22T10:00:00Z"), "vu au guichet avec ZQRAISON");
        reviews.add("mus", "PARTI", Review.NONE, Correction.withdrawal(0, decision));

        assertThat(purged(LATER.minusDays(1))).isEmpty();
        assertThat(purged(LATER)).containsExactly("mus/PARTI");
        assertThat(found("ZQRAISON")).isEmpty();
    }

    @Test
    void whatIsHandedOverHoldsTheDecisionsAndWhatWasRead() throws IOException {
        report("A", "2026-11-24T10:00", "");
        ReviewFolder.of(output).add("mus", "A", Review.NONE, Correction.withdrawal(0, new Decision("anne", NOW, "vu")));
        Path reading = output.resolve(".completude/readings/f/" + Sha256.of("A") + ".json.gz");
        Files.createDirectories(reading.getParent());
        Files.writeString(reading, "lu");
        Path zip = output.resolve("x.zip");

        HandedOver.write(output, "mus/A", zip);

        try (java.util.zip.ZipFile file = new java.util.zip.ZipFile(zip.toFile())) {
            assertThat(file.stream().map(java.util.zip.ZipEntry::getName))
                    .containsExactlyInAnyOrder(
                            ".completude/readings/f/" + Sha256.of("A") + ".json.gz",
                            ".completude/corrections/" + ReviewFolder.key("mus", "A") + ".json",
                            "2026-11-22/mus/A/report.json");
        }
    }

    @Test
    void whatAKilledRunLeftGoes() throws IOException {
        Path work = Files.createDirectories(output.resolve(".completude/work/1"));
        Files.writeString(work.resolve("piece.pdf"), "ZQRESTE");
        Files.createDirectories(output.resolve("2026-11-22"));
        Path old = output.resolve("2026-11-22/.inacheve-1");
        Files.writeString(old, "ZQRESTE");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(3_601)));
        Path underWay = output.resolve("2026-11-22/.inacheve-2");
        Files.writeString(underWay, "page en cours");
        Files.setLastModifiedTime(underWay, FileTime.from(NOW.minusSeconds(3_599)));
        report("LA", "2027-06-01T10:00", "");
        Path reading = output.resolve(".completude/readings/f/" + Sha256.of("LA") + ".json.gz");
        Files.createDirectories(reading.getParent());
        Files.writeString(reading, "lu");
        Files.writeString(reading.resolveSibling("new1.tmp"), "ZQRESTE");
        Files.writeString(reading.resolveSibling(Sha256.of("remplacée") + ".json.gz"), "ZQRESTE");
        Files.writeString(output.resolve(".completude/.inacheve-3"), "ZQRESTE");

        removal.purge(LATER, "os:nuit");

        assertThat(found("ZQRESTE")).isEmpty();
        assertThat(reading).exists();
        assertThat(underWay).exists();
    }

    @Test
    void whoIsGoneIsNamedInNoReportOfAnother() throws IOException {
        report("DUPONT", "2026-11-24T10:00", "");
        Path other = report(
                "LA",
                "2027-06-01T10:00",
                ",\"message\":\"numéro lu aussi dans un autre dossier : mus/DUPONT, mus/DUPONTEL\"");
        Files.writeString(
                other.resolve("recognised.json"),
                "{\"elsewhere\":{\"dossiers\":{\"STAMP_NUMBER\":{\"1\":[\"mus/DUPONT\",\"mus/DUPONTEL\"]}}}}");
        Files.writeString(other.resolve("report.html"), "<p>dans un autre dossier : mus/DUPONT.</p>");
        nights.entry("mus", "LA", null).changes("LA", "timbre : lu aussi dans mus/DUPONT");

        removal.erase("mus/DUPONT", "os:nuit");

        assertThat(Files.readString(other.resolve("report.json")))
                .contains("un autre dossier : un autre dossier, mus/DUPONTEL");
        assertThat(Files.readString(other.resolve("recognised.json")))
                .contains("[\"un autre dossier\",\"mus/DUPONTEL\"]");
        assertThat(Files.readString(other.resolve("report.html"))).contains(": un autre dossier.");
        assertThat(nights.names()).containsExactly("LA");
    }

    @Test
    void whatWouldGoIsNotLookedUpUnderANight() throws IOException {
        StoredNights.alone(output, held -> {
            assertThatThrownBy(() -> removal.due(LATER)).isInstanceOf(NightException.class);
            assertThatThrownBy(() -> removal.meant("mus/A")).isInstanceOf(NightException.class);
            return held.dossiers();
        });
    }

    @Test
    void theBareNameOfADossierOfNoMairieIsNotTakenOutOfWhatIsSaidOfAnotherPerson() throws IOException {
        Path other = Files.createDirectories(output.resolve("2026-11-22/x/DUPONT Marie"));
        String said = "{\"holder\":\"DUPONT\",\"elsewhere\":{\"dossiers\":{\"stampNumber\":{\"1\":[\"DUPONT\"]}}}}";
        Files.writeString(other.resolve("recognised.json"), said);

        Mentions.forget(List.of(new Subject(null, "DUPONT")), Set.of(other));

        assertThat(Files.readString(other.resolve("recognised.json"))).isEqualTo(said);
    }

    @Test
    void aNameIsNotTakenOutOfALongerOne() {
        Mention mention = Mention.of(new Subject("mus", "DUPONT"));

        assertThat(mention.without("dans mus/DUPONT Marie et mus/DUPONT, ou mus/DUPONT."))
                .isEqualTo("dans mus/DUPONT Marie et un autre dossier, ou un autre dossier.");
    }
}
