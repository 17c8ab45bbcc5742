package fr.completude.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    private Path folder;

    @Test
    void anAccountIsMadeListedAndRemoved() throws IOException {
        String file = folder.resolve("comptes.yaml").toString();

        assertThat(withInput("un long mot de passe\n", "accounts", "put", file, "camille", "--mairie", "mus")
                        .status())
                .isZero();
        assertThat(withInput("un autre mot de passe\n", "accounts", "put", file, "alix", "--role", "administrateur")
                        .status())
                .isZero();
        assertThat(Run.of("accounts", "list", file).out()).isEqualTo("camille\tagent\tmus\nalix\tadministrateur\t\n");
        assertThat(Files.readString(Path.of(file))).doesNotContain("mot de passe\n", "un long", "un autre");
        assertThat(Run.of("accounts", "remove", file, "camille").status()).isZero();
        assertThat(Run.of("accounts", "remove", file, "camille").status()).isEqualTo(2);
        assertThat(Run.of("accounts", "list", file).out()).doesNotContain("camille");
    }

    @Test
    void whatIsNoAccountIsRefused() throws IOException {
        String file = folder.resolve("comptes.yaml").toString();

        Run tooShort = withInput("court\n", "accounts", "put", file, "camille", "--mairie", "mus");
        assertThat(tooShort.status()).isEqualTo(2);
        assertThat(tooShort.err()).contains("de 12 à 72");
        assertThat(withInput("un long mot de passe\n", "accounts", "put", file, "camille")
                        .err())
                .contains("--mairie");
        assertThat(Run.of("accounts").status()).isEqualTo(2);
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void servingOthersWantsAccounts() {
        String none = folder.resolve("aucun.yaml").toString();

        assertThat(Run.of("serve", "--adresse", "0.0.0.0").err()).contains("--comptes", "0.0.0.0");
        Run empty = Run.of("serve", "--adresse", "0.0.0.0", "--comptes", none);
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("aucun compte");
    }

    private static Run withInput(String text, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return Run.of(args);
        } finally {
            System.setIn(before);
        }
    }
}
