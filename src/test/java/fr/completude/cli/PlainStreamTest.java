package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.language.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainStreamTest {

    @TempDir
    Path folder;

    @Test
    void whatATerminalWouldObeyShowsAsAMark() {
        assertThat(PlainText.of("\u001B]0;titre\u0007\u001B[31mrouge\u009B2J\u0008\u0000"))
                .isEqualTo("\uFFFD]0;titre\uFFFD\uFFFD[31mrouge\uFFFD2J\uFFFD\uFFFD");
    }

    @Test
    void whatTurnsTheDirectionOfWritingShowsAsAMark() {
        assertThat(PlainText.of("facture\u202Efdp.exe\u2066\u200F")).isEqualTo("facture\uFFFDfdp.exe\uFFFD\uFFFD");
    }

    @Test
    void textStaysAsItIs() {
        assertThat(PlainText.of("Élodie\tNîmes\n東京 😀 « x »")).isEqualTo("Élodie\tNîmes\n東京 😀 « x »");
    }

    /** YAML has escapes of its own: a declaration may hold what no file name can. */
    @Test
    void aMistakenDeclarationIsQuotedAsTextAlone() throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), "demarche: \"\\e[31mcni\\u202e\"\n");
        Files.writeString(folder.resolve("piece.pdf"), "%PDF-1.7");

        Run run = Run.of("check", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[31mcni").doesNotContain("\u001B", "\u202E");
    }
}
