package fr.completude.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.hostile.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every field of a dossier marked, the real program run over it, killed, run again: where do the marks turn up? */
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
        // Outside the reports they are not.
        assertThat(Traces.of(MARKERS, state(), path -> !isReading(path))).isEmpty();
        assertThat(Traces.of(MARKERS, temporary, path -> true)).isEmpty();
        assertThat(Traces.in(night.err() + next.err() + check.err(), MARKERS)).isEmpty();
        assertThat(Traces.in(night.err() + next.err(), List.of(MarkedDossier.NAME)))
                .isEmpty();
        assertThat(product.leftBehind()).isEmpty();
        assertThat(everyFile()).allSatisfy(PrivacyTest::isForItsOwnerAlone);

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
