package fr.completude.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Verification;
import fr.completude.dossier.Sha256;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestFiles;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.SetAside;
import fr.completude.reporting.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final DigestFiles DIGESTS = new DigestFiles(new Wording(Messages.french(), id -> id));

    @TempDir
    Path output;

    private AuditJournal journal;
    private Removal removal;

    @BeforeEach
    void open() throws IOException {
        journal = AuditJournal.of(output, Clock.systemUTC());
        removal = new Removal(output, RetentionRules.load(Path.of("config")), DIGESTS, journal, Clock.systemUTC());
        report("mus", "AVANT", "2026-11-24T10:00");
        report("mus", "APRES", "2026-12-24T10:00");
        report(null, "SEUL", null);
        Path reason = Files.createDirectories(output.resolve("quarantine/mus/AVANT/piece.pdf"));
        Files.writeString(
                reason.resolve("reason.json"),
                "{\"dossier\":\"AVANT\",\"mairie\":\"mus\",\"checkedOn\":\"2026-11-22\"}");
        DIGESTS.publish(
                new Digest(
                        DAY,
                        List.of(row("mus", "AVANT"), row("mus", "APRES"), row(null, "SEUL")),
                        List.of(new SetAside("mus/AVANT/piece.pdf", "illisible"))),
                output.resolve("2026-11-22"));
        Files.writeString(output.resolve("2026-11-22/changes.txt"), "mus/AVANT : nouveau dossier\n");
        Nights.in(output).of(1, DAY).entry("mus", "AVANT", "2026-11-24T10:00").entry("mus", "APRES", null);
    }

    private static DigestRow row(@Nullable String mairie, String dossier) {
        return new DigestRow(
                dossier, mairie, "pacs", LocalDateTime.of(2026, 12, 1, 9, 0), Verdict.COMPLETE, List.of(), null);
    }

    private Path reading(String dossier) {
        String hash = Sha256.of(dossier);
        return output.resolve(".completude/readings/0123456789abcdef")
                .resolve(hash.substring(0, 2))
                .resolve(hash + ".json.gz");
    }

    private void report(@Nullable String mairie, String dossier, @Nullable String appointment) throws IOException {
        Path folder = Files.createDirectories(output.resolve("2026-11-22")
                .resolve(mairie == null ? "sans-mairie" : mairie)
                .resolve(dossier));
        Files.writeString(
                folder.resolve("report.json"),
                "{\"dossier\":\"%s\",\"mairie\":%s,\"checkedOn\":\"2026-11-22\",\"appointment\":%s,\"files\":[{\"sha256\":\"%s\"}]}"
                        .formatted(dossier, quoted(mairie), quoted(appointment), Sha256.of(dossier)));
        Files.writeString(folder.resolve("notice.html"), "Bonjour");
        Files.createDirectories(reading(dossier).getParent());
        Files.writeString(reading(dossier), dossier);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    /** Written anew whenever it is closed. */
    private static boolean isDatabase(Path path) {
        return path.endsWith("night.mv.db");
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> tree = Files.walk(output)) {
            for (Path path :
                    tree.sorted(Comparator.comparing(RemovalTest::isDatabase)).toList()) {
                all.append(output.relativize(path)).append('\n');
                if (Files.isRegularFile(path)) {
                    all.append(Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    @Test
    void onItsLastDayADossierIsStillThereAndOnTheNextItGoes() throws IOException {
        assertThat(removal.due(LocalDate.of(2026, 12, 24))).isEmpty();
        assertThat(removal.due(LocalDate.of(2026, 12, 25)))
                .extracting(gone -> gone.subject().shown())
                .containsExactly("mus/AVANT");
    }

    @Test
    void askingWhatWouldGoTakesNothingAway() throws IOException {
        removal.due(DAY);
        String before = everything().replaceAll("(?s)\\.completude/night\\.mv\\.db.*", "");

        assertThat(removal.due(LocalDate.of(2030, 1, 1))).hasSize(4);

        assertThat(everything()).startsWith(before);
    }

    @Test
    void whatIsDueGoesEverywhereAndTheOthersStay() throws IOException {
        List<Gone> gone = removal.purge(LocalDate.of(2026, 12, 25), "os:nuit");

        assertThat(gone).singleElement().satisfies(one -> {
            assertThat(one.folders()).isEqualTo(2);
            assertThat(one.readings()).isOne();
            assertThat(one.rows()).isOne();
            assertThat(one.whole()).isTrue();
        });
        assertThat(everything()).doesNotContain("AVANT").contains("APRES", "SEUL");
        assertThat(reading("AVANT")).doesNotExist();
        assertThat(reading("APRES")).exists();
        assertThat(Files.readString(output.resolve("2026-11-22/digest.csv"))).contains("APRES");
        assertThat(Files.readString(output.resolve("2026-11-22/mus/digest.html")))
                .contains("APRES");
        assertThat(output.resolve("quarantine/mus")).doesNotExist();
    }

    @Test
    void aNightOfWhichNothingIsLeftGoesAsAWhole() throws IOException {
        removal.purge(LocalDate.of(2027, 6, 1), "os:nuit");

        assertThat(output.resolve("2026-11-22")).doesNotExist();
    }

    @Test
    void reportsThatNoDigestNamesYetStay() throws IOException {
        report("mus", "REPRIS", "2027-12-24T10:00");

        removal.purge(LocalDate.of(2027, 6, 1), "os:nuit");

        assertThat(output.resolve("2026-11-22/mus/REPRIS/report.json")).exists();
        assertThat(output.resolve("2026-11-22/mus/APRES")).doesNotExist();
        assertThat(output.resolve("2026-11-22/digest.json")).doesNotExist();
    }

    @Test
    void whatWentIsNotedUnderAPseudonym() throws IOException {
        removal.purge(LocalDate.of(2026, 12, 25), "os:nuit");

        StringBuilder lines = new StringBuilder();
        journal.export("mus", "AVANT", lines::append);
        assertThat(lines)
                .contains("\"deed\":\"purged\"", "\"folders\":\"2\"", "os:nuit")
                .doesNotContain("AVANT");
        assertThat(journal.verify(null)).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void anErasureDoesNotWait() throws IOException {
        assertThat(removal.erase("mus/APRES", "os:nuit")).hasSize(1);

        assertThat(everything()).doesNotContain("APRES").contains("AVANT");
        assertThat(removal.erase("APRES", "os:nuit")).isEmpty();
    }

    @Test
    void whatIsKeptIsHandedOverToItsOwnerAlone() throws IOException {
        Path zip = output.resolveSibling(output.getFileName() + ".zip");
        try {
            assertThat(HandedOver.write(output, "mus/AVANT", zip)).isEqualTo(4);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                    .isEqualTo("rw-------");
            assertThat(HandedOver.write(output, "INCONNU", output.resolve("x.zip")))
                    .isZero();
        } finally {
            Files.deleteIfExists(zip);
        }
    }
}
