package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator asks of the nights, on a dossier whose only file is no PDF. */
class OperatorCommandsTest {

    private final Path inbox;
    private final Path out;

    OperatorCommandsTest(@TempDir Path folder) {
        inbox = folder.resolve("depot");
        out = folder.resolve("out");
    }

    @Test
    void aNightIsExplainedRunAskedAboutAndItsQuarantineReleased() throws IOException {
        Path dossier = Files.createDirectories(inbox.resolve("mus/2026-12-03-MARCHEBOIS"));
        Files.writeString(dossier.resolve("scan.pdf"), "ceci n'est pas un PDF");
        for (Path touched : new Path[] {dossier.resolve("scan.pdf"), dossier}) {
            Files.setLastModifiedTime(touched, FileTime.from(Instant.parse("2026-11-20T08:00:00Z")));
        }

        Run plan = Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString(), "--explain-plan");
        assertThat(plan.status()).isZero();
        assertThat(plan.out()).contains("mus/2026-12-03-MARCHEBOIS : lire 1 fichiers sur 1 (nouveau)");
        assertThat(ask("status").status()).isEqualTo(2);
        assertThat(ask("quarantine", "list").status()).isZero();

        assertThat(Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString())
                        .status())
                .isEqualTo(4);

        assertThat(ask("status").out()).startsWith("Contrôle du 2026-11-22 terminé : 1 dossiers sur 1.");
        Run list = ask("quarantine", "list");
        assertThat(list.status()).isEqualTo(4);
        assertThat(list.out()).startsWith("mus\t2026-12-03-MARCHEBOIS\tscan.pdf\tunsupported\t");
        assertThat(ask("stop").status()).as("nothing is under way").isEqualTo(2);
        assertThat(ask("retry", "inconnu").status()).isEqualTo(2);
        assertThat(ask("quarantine", "release", "inconnu").status()).isEqualTo(2);
        assertThat(ask("quarantine", "release", "mus/2026-12-03-MARCHEBOIS").status())
                .isZero();
        assertThat(Run.of("nightly", "--inbox", inbox.toString(), "--output", out.toString(), "--explain-plan")
                        .out())
                .contains("relecture demandée");
    }

    private Run ask(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--output";
        all[words.length + 1] = out.toString();
        return Run.of(all);
    }
}
