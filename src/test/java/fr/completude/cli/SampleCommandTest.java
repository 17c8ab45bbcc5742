package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.config.Installation;
import fr.completude.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SampleCommandTest {

    private static final Installation INSTALLATION =
            new Installation(Path.of("target", "engine"), Path.of("config"), "");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;

    SampleCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theDossiersWrittenAreNamed() {
        Path target = folder.resolve("essai");
        assertThat(run(target.toString(), "--dossiers", "2", "--seed", "4", "--degrade", "none"))
                .isZero();
        assertThat(said(out).lines()).hasSize(2).allSatisfy(name -> assertThat(target.resolve(name))
                .isDirectoryContaining("glob:**/truth.json")
                .isDirectoryContaining("glob:**/dossier.yaml"));
        assertThat(said(err)).isEmpty();
    }

    @Test
    void anUnknownProcedureIsRefusedWithThoseThatAreKnown() {
        assertThat(run(folder.toString(), "--demarches", "cni-vol,permis")).isEqualTo(2);
        assertThat(said(err)).contains("« permis »").contains("cni-premiere").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noDossierAtAllIsRefused() {
        assertThat(run(folder.toString(), "--dossiers", "0")).isEqualTo(2);
        assertThat(said(err)).contains("--dossiers").hasLineCount(1);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("fichier"), "occupé");
        assertThat(run(file.toString(), "--dossiers", "1", "--degrade", "none")).isEqualTo(2);
        assertThat(said(err)).contains("fichier").hasLineCount(1);
    }

    private int run(String... args) {
        SampleCommand command = new SampleCommand(
                () -> INSTALLATION,
                Messages.french(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).strip();
    }
}
