package fr.completude.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.completude.hostile.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every field of a dossier marked, the real program run over it, killed, run again: where do the marks turn up? */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class PrivacyTest {

    private static final List<String> MARKERS = MarkedDossier.markers();

    @TempDir
    Path folder;

    private Path inbox;
    private Path output;
    private Path temporary;
    private Product product;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectories(folder.resolve("depot"));
        output = folder.resolve("rapports");
        temporary = Files.createDirectories(folder.resolve("tmp"));
        product = new Product(temporary);
    }

    private List<String> nightOf(String day) {
        return List.of("nightly", "--debug", "--inbox", inbox.toString(), "--output", output.toString(), "--le", day);
    }

    private Path state() {
        return output.resolve(".completude");
    }

    /** Readings are what papers say: they are for the owner alone, and go with the dossier. */
    private boolean isReading(Path path) {
        return path.startsWith(state().resolve("readings"));
    }

    @Test
    void whatDossiersSayIsFoundNowhereButInTheirReportsAndOnceTheyAreGoneNowhereAtAll()
            throws IOException, InterruptedException {
        MarkedDossier.write(inbox, "2026-12-03T14:30");
        MarkedDossier.writeMisdeclared(inbox);

        Product.Ended killed =
                product.killedWhen(() -> Files.exists(state().resolve("status.json")), nightOf("2026-11-22"));
        assertThat(Traces.in(killed.err(), MARKERS)).isEmpty();
        Product.Ended night = product.run(nightOf("2026-11-22"));
        MarkedDossier.write(inbox, "2026-12-04T15:00");
        Product.Ended next = product.run(nightOf("2026-11-23"));
        Product.Ended check = product.run(List.of(
                "check",
                "--debug",
                inbox.resolve(MarkedDossier.MAIRIE).resolve(MarkedDossier.NAME).toString()));

        assertThat(List.of(night.status(), next.status())).containsOnly(4);
        // The marks were there to be found.
        assertThat(Traces.of(MARKERS, output, path -> !path.startsWith(state())))
                .hasSizeGreaterThan(20);
        assertThat(Traces.of(MARKERS, output, this::isReading)).isNotEmpty();
        assertThat(check.out()).contains("ZQ");
        // No report tells how this machine is laid out.
        assertThat(Traces.of(
                        List.of(folder.toString(), System.getProperty("user.dir") + "/"),
                        output,
                        path -> !path.startsWith(state())))
                .isEmpty();
        // Outside the reports they are not.
        assertThat(Traces.of(MARKERS, state(), path -> !isReading(path))).isEmpty();
        assertThat(Traces.of(MARKERS, temporary, path -> true)).isEmpty();
        assertThat(Traces.in(night.err() + next.err() + check.err(), MARKERS)).isEmpty();
        assertThat(Traces.in(night.err() + next.err(), List.of(MarkedDossier.NAME)))
                .isEmpty();
        assertThat(product.leftBehind()).isEmpty();
        assertThat(everyFile()).allSatisfy(PrivacyTest::isForItsOwnerAlone);

        served();

        Product.Ended early = product.run(List.of("purge", "--output", output.toString(), "--le", "2027-01-03"));
        assertThat(early.status()).as(early.err()).isZero();
        assertThat(early.out())
                .as("kept thirty days after the appointment that was put off")
                .doesNotContain(MarkedDossier.NAME + "\t");
        Product.Ended dry =
                product.run(List.of("purge", "--output", output.toString(), "--le", "2027-03-01", "--dry-run"));
        assertThat(dry.out()).contains(MarkedDossier.MAIRIE + "/" + MarkedDossier.NAME + "\t");
        assertThat(Traces.of(MARKERS, output, this::isReading)).isNotEmpty();

        Product.Ended purge = product.run(List.of("purge", "--output", output.toString(), "--le", "2027-03-01"));

        assertThat(purge.status()).as(purge.err()).isZero();
        assertThat(purge.out()).isEqualTo(dry.out());
        List<String> everything =
                Stream.concat(MARKERS.stream(), Stream.of(MarkedDossier.NAME)).toList();
        assertThat(Traces.of(everything, output, path -> true)).isEmpty();
        assertThat(Traces.of(everything, temporary, path -> true)).isEmpty();
        assertThat(product.leftBehind()).isEmpty();
        Product.Ended verified = product.run(List.of("audit", "verify", "--output", output.toString()));
        assertThat(verified.status()).as(verified.err()).isZero();
        Product.Ended journal = product.run(List.of(
                "audit",
                "export",
                "--output",
                output.toString(),
                "--mairie",
                MarkedDossier.MAIRIE,
                "--dossier",
                MarkedDossier.NAME));
        assertThat(journal.out()).contains("\"deed\":\"purged\"");
    }

    /** Looked at and sent to, in a browser and by a program, then killed: as is a check of an archive. */
    private void served() throws IOException, InterruptedException {
        int port = freePort();
        Browsing browsing = new Browsing(port, paper());
        Product.Ended served = product.killedWhen(
                browsing, List.of("serve", "--debug", "--port", String.valueOf(port), "--output", output.toString()));
        assertThat(Traces.of(MARKERS, temporary, path -> true))
                .as("sent, and left by who was killed")
                .isNotEmpty();
        assertThat(browsing.answer()).contains("ZQ");
        assertThat(browsing.elsewhere())
                .hasSizeGreaterThan(8)
                .allSatisfy((address, page) ->
                        assertThat(Traces.in(page, MARKERS)).as(address).isEmpty());
        assertThat(Traces.in(served.err(), MARKERS)).isEmpty();
        assertThat(Traces.in(served.err(), List.of(MarkedDossier.NAME))).isEmpty();
        assertThat(Traces.of(MARKERS, state(), path -> !isReading(path))).isEmpty();

        Path archive = MarkedDossier.zipped(inbox, folder.resolve("ZQSOUSDOSSIER.zip"));
        Product.Ended killed = product.killedWhen(this::isUnpacked, List.of("check", "--debug", archive.toString()));
        assertThat(Traces.in(killed.err(), MARKERS)).isEmpty();
        assertThat(product.leftBehind()).as("left by who was killed").isNotEmpty();
    }

    private boolean isUnpacked() {
        try (Stream<Path> tree = Files.walk(temporary)) {
            return tree.anyMatch(path -> path.endsWith("00002"));
        } catch (IOException | UncheckedIOException e) {
            // Something was just removed.
            return false;
        }
    }

    private byte[] paper() throws IOException {
        return Files.readAllBytes(
                inbox.resolve(MarkedDossier.MAIRIE).resolve(MarkedDossier.NAME).resolve("ZQFICHIER facture.pdf"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> tree = Files.walk(output)) {
            return tree.filter(path -> !path.equals(output)).toList();
        }
    }

    private static void isForItsOwnerAlone(Path path) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .as(path.toString())
                .endsWith("------");
    }
}
