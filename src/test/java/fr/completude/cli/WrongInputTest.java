package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every wrong input is answered by one sentence that names what is wrong, and by the status of a usage error. */
class WrongInputTest {

    private final Path folder;

    WrongInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anInboxThatIsNotThere() {
        assertRefused(nightly(folder.resolve("nulle-part"), folder.resolve("out")), "nulle-part » n'existe pas");
    }

    @Test
    void anInboxThatHoldsNothing() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("depot"));

        assertRefused(nightly(inbox, folder.resolve("out")), "depot » ne contient aucun dossier");
    }

    @Test
    void anOutputThatCannotBeWritten() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("depot/dossier"));
        Path file = Files.createFile(folder.resolve("fichier"));

        assertRefused(nightly(inbox, file.resolve("out")), "out » ne peut pas être écrit");
        assertRefused(
                Run.of("check", dossier("demarche: cni-premiere").toString(), "--output", file.toString()),
                "fichier » ne peut pas être écrit");
    }

    @Test
    void aPathThatIsNotThere() {
        assertRefused(Run.of("check", folder.resolve("rien").toString()), "rien » n'existe pas");
        assertRefused(Run.of("read", folder.resolve("rien.pdf").toString()), "rien.pdf » n'existe pas");
    }

    @Test
    void aDossierWithoutAnyFile() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("vide"));

        assertRefused(Run.of("check", empty.toString()), "vide » ne contient aucun fichier");
    }

    @Test
    void aWrongKeyInDossierYaml() throws IOException {
        assertRefused(
                Run.of(
                        "check",
                        dossier("demarche: cni-premiere\nrendezvous: 2026-12-03T14:30")
                                .toString()),
                "dossier.yaml, ligne 2",
                "« rendezvous »",
                "« rendez-vous »");
    }

    @Test
    void anUnknownProcedure() throws IOException {
        assertRefused(
                Run.of("check", dossier("demarche: cni-premier").toString()),
                "dossier.yaml, ligne 1",
                "« cni-premiere »");
        assertRefused(
                Run.of("check", dossier("").toString(), "--demarche", "cni-perdue"),
                "--demarche",
                "« cni-perdue »",
                "vouliez-vous dire");
    }

    @Test
    void dossiersAndLooseFilesTogether() throws IOException {
        Path loose = Files.createFile(folder.resolve("seul.pdf"));

        assertRefused(Run.of("check", dossier("").toString(), loose.toString()), "pas les deux à la fois");
    }

    @Test
    void aMistakeInTheConfiguration() throws IOException {
        Path config = copyOfConfig();
        Path reception = config.resolve("reception.yaml");
        Files.writeString(reception, "limite: 3\n" + Files.readString(reception));

        assertRefused(
                Run.of("check", dossier("").toString(), "--config", config.toString()),
                "reception.yaml, ligne 1",
                "« limite »",
                "« limites »");
    }

    @Test
    void aConfigurationThatIsNotThere() throws IOException {
        assertRefused(Run.of("check", dossier("").toString(), "--config", "nulle-part"), "nulle-part", "--config");
    }

    private static void assertRefused(Run run, String... said) {
        assertThat(run.err()).contains(said).doesNotContain("Exception");
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run nightly(Path inbox, Path output) {
        return Run.of("nightly", "--inbox", inbox.toString(), "--output", output.toString());
    }

    private Path dossier(String declaration) throws IOException {
        Path dossier = Files.createDirectories(folder.resolve("dossier"));
        Files.writeString(dossier.resolve("dossier.yaml"), declaration + "\n");
        Files.writeString(dossier.resolve("scan.pdf"), "ceci n'est pas un PDF");
        return dossier;
    }

    private Path copyOfConfig() throws IOException {
        Path copy = folder.resolve("config");
        try (Stream<Path> tree = Files.walk(Path.of("config"))) {
            for (Path file : tree.toList()) {
                Files.copy(file, copy.resolve(Path.of("config").relativize(file).toString()));
            }
        }
        return copy;
    }
}
