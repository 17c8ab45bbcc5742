package fr.completude.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fr.completude.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackByAnotherAndNobodyElseMayReadIt() throws IOException {
        Path path = folder.resolve("comptes.yaml");
        Account officer = new Account("léa@mus", "{bcrypt}$2a$12$x\"y", Role.OFFICER, "mairie \"de\" Mus\\");
        Account administrator = new Account("alix", "{bcrypt}z", Role.ADMINISTRATOR, null);
        AccountsFile file = new AccountsFile(path);
        AccountsFile reader = new AccountsFile(path);
        assertThat(reader.all()).isEmpty();

        file.put(officer);
        assertThat(reader.all()).containsExactly(officer);
        file.put(administrator);
        file.put(new Account("léa@mus", "{bcrypt}neu", Role.OFFICER, "mus"));

        assertThat(reader.all()).extracting(Account::name).containsExactly("alix", "léa@mus");
        assertThat(reader.find("léa@mus")).map(Account::hash).contains("{bcrypt}neu");
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(file.remove("alix")).isTrue();
        assertThat(file.remove("alix")).isFalse();
        assertThat(reader.find("alix")).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithItsLine() throws IOException {
        Path path = Files.writeString(folder.resolve("comptes.yaml"), """
                comptes:
                  - {nom: a, role: chef, mot-de-passe: '{bcrypt}x'}
                  - {nom: b, role: agent, mot-de-passe: '{bcrypt}x'}
                  - {nom: "c d", role: administrateur, mot-de-passe: '{bcrypt}x'}
                  - {nom: e, role: administrateur, mairie: mus, mot-de-passe: '{bcrypt}x'}
                """);

        assertThatThrownBy(() -> new AccountsFile(path).all())
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e -> assertThat(e.problems()).extracting("line").containsExactly(2, 3, 4, 5));
    }

    @Test
    void aPasswordIsKnownByItsHashAlone() {
        String hash = Passwords.encoder().encode("quatorze lettres");

        assertThat(hash).startsWith("{bcrypt}$2a$12$").doesNotContain("quatorze");
        assertThat(Passwords.encoder().matches("quatorze lettres", hash)).isTrue();
        assertThat(Passwords.encoder().matches("quatorze lettre", hash)).isFalse();
    }

    @Test
    void aPasswordThatIsNotHashedIsAMistake() throws IOException {
        Path path = Files.writeString(
                folder.resolve("comptes.yaml"), "comptes: [{nom: a, role: administrateur, mot-de-passe: secret}]\n");

        assertThatThrownBy(() -> new AccountsFile(path).all())
                .hasMessageNotContaining("secret")
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void ofManyWhoWriteAtOnceNoneIsLost() throws Exception {
        Path path = folder.resolve("comptes.yaml");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Account account = new Account("a" + i, "{bcrypt}x", Role.ADMINISTRATOR, null);
                work.add(() -> {
                    new AccountsFile(path).put(account);
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(new AccountsFile(path).all()).hasSize(40);
    }
}
