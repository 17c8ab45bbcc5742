package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night over real stages, on dossiers that take no recognition of characters. */
class NightlyCommandTest {

    /** Nobody is uploading any more. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-11-20T08:00:00Z"));

    private final Path inbox;
    private final Path out;

    NightlyCommandTest(@TempDir Path folder) {
        inbox = folder.resolve("depot");
        out = folder.resolve("out");
    }

    @Test
    void everythingInTheInboxIsAnsweredForAndWhatCannotBeReadIsSetAside() throws IOException {
        dossier("mus/2026-12-03-MARCHEBOIS", "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30");
        dossier("mus/2026-12-01-VALNEIGE", "demarch: cni-premiere");
        Files.writeString(inbox.resolve("mus/2026-12-02-ROQUEFEUIL.zip"), "ceci n'est pas un zip");
        Files.setLastModifiedTime(inbox.resolve("mus/2026-12-02-ROQUEFEUIL.zip"), LONG_AGO);
        Files.writeString(inbox.resolve("seul.pdf"), "à personne");

        Run run = Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString());

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out().lines().filter(line -> line.contains("2026-12-0")).map(line -> line.split(" {2,}", -1)[1]))
                .containsExactly("2026-12-03-MARCHEBOIS", "2026-12-01-VALNEIGE", "2026-12-02-ROQUEFEUIL");
        assertThat(run.out()).contains("Rapports : " + out.resolve("2026-11-22"));
        assertThat(out.resolve("2026-11-22/digest.html")).exists();
        assertThat(report("2026-12-03-MARCHEBOIS")).contains("\"verdict\": \"unreadable\"");
        assertThat(report("2026-12-01-VALNEIGE")).contains("\"verdict\": \"to-review\"", "ligne 1", "« demarche »");
        assertThat(report("2026-12-02-ROQUEFEUIL")).contains("\"verdict\": \"unreadable\"");
        assertThat(reasons()).hasSize(4);
    }

    @Test
    void aDayThatHoldsTheReportsOfAnotherInboxIsRefusedInOneSentence() throws IOException {
        dossier("2026-12-03-MARCHEBOIS", "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30");
        Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString());
        Path other = Files.createDirectories(out.resolveSibling("autre-depot"));

        Run run = Run.of("nightly", "--inbox", other.toString(), "--output", out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines())
                .singleElement()
                .asString()
                .contains(out.resolve("2026-11-22").toString(), "--output");
    }

    @Test
    void nothingOnStandardErrorNamesADossier() throws IOException {
        dossier("2026-12-03-MARCHEBOIS", "demarche: cni-premiere\nrendez-vous: 2026-12-03T14:30");

        Run run = Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString());

        assertThat(run.err()).isNotEmpty().doesNotContain("MARCHEBOIS").doesNotContain("scan.pdf");
    }

    @Test
    void nothingUnpackedStaysBehind() throws IOException {
        dossier("2026-12-03-MARCHEBOIS", "demarche: cni-premiere");
        Path leftover = out.resolve(".completude/work/dossier-1/00001");
        Files.createDirectories(leftover.getParent());
        Files.writeString(leftover, "d'un contrôle tué");

        Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString());

        try (Stream<Path> work = Files.list(out.resolve(".completude/work"))) {
            assertThat(work).isEmpty();
        }
    }

    private void dossier(String place, String declaration) throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve(place));
        Files.writeString(dossier.resolve("dossier.yaml"), declaration + "\n");
        Files.writeString(dossier.resolve("scan.pdf"), "ceci n'est pas un PDF");
        for (Path touched : List.of(dossier.resolve("dossier.yaml"), dossier.resolve("scan.pdf"), dossier)) {
            Files.setLastModifiedTime(touched, LONG_AGO);
        }
    }

    private String report(String dossier) throws IOException {
        return Files.readString(out.resolve("2026-11-22/mus").resolve(dossier).resolve("report.json"));
    }

    private Stream<Path> reasons() throws IOException {
        try (Stream<Path> tree = Files.walk(out.resolve("quarantine"))) {
            return tree.filter(path -> path.endsWith("reason.json")).toList().stream();
        }
    }
}
