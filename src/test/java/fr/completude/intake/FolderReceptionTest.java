package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReceptionTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of(), Set.of("cni-perte"), Map.of());
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path temp;
    private final Path folder;

    FolderReceptionTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.folder = Files.createDirectory(temp.resolve("MARTIN"));
    }

    @Test
    void filesAreHashedAndSortedByPath() throws IOException {
        file("b.pdf", "abc");
        file("a/2.jpg", "abcd");
        file("Thumbs.db", "x");
        file("a/.caché", "x");

        List<SourceFile> files = receive(Rules.shipped()).dossier().files();

        assertThat(files).extracting(SourceFile::path).containsExactly("a/2.jpg", "b.pdf");
        assertThat(files.get(1).sha256()).isEqualTo(SHA_OF_ABC);
        assertThat(files.get(1).bytes()).isEqualTo(3);
        assertThat(files).allMatch(file -> file.problem() == null);
    }

    @Test
    void theDeclarationIsReadAndIsNoPiece() throws IOException {
        file("dossier.yaml", "demarche: cni-perte\nmairie: mus\n");
        file("scan.pdf", "abc");

        Received received = receive(Rules.shipped());

        assertThat(received.dossier().files()).extracting(SourceFile::path).containsExactly("scan.pdf");
        assertThat(received.dossier().declaration().procedure()).isEqualTo("cni-perte");
        assertThat(received.dossier().declaration().mairie()).isEqualTo("mus");
        assertThat(received.mistakes()).isEmpty();
    }

    @Test
    void theFolderOfAMairieNamesItUnlessTheDeclarationDoes() throws IOException {
        file("scan.pdf", "abc");
        Deposit inMairie = new DossierFolder("d1", "nages", "MARTIN", folder);

        assertThat(receive(inMairie).dossier().declaration().mairie()).isEqualTo("nages");

        file("dossier.yaml", "mairie: mus\n");
        assertThat(receive(inMairie).dossier().declaration().mairie()).isEqualTo("mus");
    }

    @Test
    void aGlanceReadsTheDeclarationAlone() throws IOException {
        file("Dossier.YAML", "rendez-vous: 2026-12-03T14:30\nmistake: x\n");
        Reception reception = new Reception(Rules.shipped(), WORDS);

        Declaration seen = reception.glance(new DossierFolder("x", "nages", "MARTIN", folder));

        assertThat(seen.appointment()).hasToString("2026-12-03T14:30");
        assertThat(seen.mairie()).isEqualTo("nages");
    }

    @Test
    void mistakesOfTheDeclarationComeWithTheDossier() throws IOException {
        file("dossier.yaml", "demarch: cni-perte\n");
        file("scan.pdf", "abc");

        Received received = receive(Rules.shipped());

        assertThat(received.mistakes())
                .extracting(ConfigProblem::toString)
                .singleElement()
                .asString()
                .contains("MARTIN/dossier.yaml, ligne 1", "demarch", "vouliez-vous dire « demarche »");
        assertThat(received.dossier().files()).hasSize(1);
    }

    @Test
    void twoDeclarationsAreAMistake() throws IOException {
        file("dossier.yaml", "mairie: mus\n");
        file("dossier.yml", "mairie: nages\n");

        assertThat(receive(Rules.shipped()).mistakes()).hasSize(1);
    }

    @Test
    void aLinkOutOfTheDossierIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.pdf"), "secret");
        Files.createSymbolicLink(folder.resolve("lien.pdf"), secret);
        Files.createSymbolicLink(folder.resolve("perdu.pdf"), temp.resolve("absent"));
        Files.createSymbolicLink(folder.resolve("tout"), temp);
        file("scan.pdf", "abc");
        Files.createSymbolicLink(folder.resolve("scan-bis.pdf"), folder.resolve("scan.pdf"));

        assertThat(problems(Rules.shipped()))
                .containsExactly(
                        "lien.pdf UNSAFE", "perdu.pdf UNSAFE", "scan-bis.pdf null", "scan.pdf null", "tout UNSAFE");
    }

    @Test
    void aDeclarationThatIsALinkOutOfTheDossierIsAMistake() throws IOException {
        Path outside = Files.writeString(temp.resolve("secret.yaml"), "demarche: cni-perte");
        Files.createSymbolicLink(folder.resolve("dossier.yaml"), outside);

        Received received = receive(Rules.shipped());

        assertThat(received.mistakes()).hasSize(1);
        assertThat(received.dossier().declaration()).isEqualTo(Declaration.NONE);
    }

    @Test
    void filesOverALimitAreKeptWithTheirProblem() throws IOException {
        file("0.pdf", "");
        file("1.pdf", "x".repeat(1_001));
        file("2.pdf", "x".repeat(900));
        file("3.pdf", "x".repeat(900));
        file("4.pdf", "x".repeat(900));
        file("5.pdf", "x");
        file("6.pdf", "x");
        file("a/b/c/d.pdf", "x");

        assertThat(problems(Rules.tight()))
                .containsExactly(
                        "0.pdf EMPTY",
                        "1.pdf TOO_LARGE",
                        "2.pdf null",
                        "3.pdf null",
                        "4.pdf TOO_LARGE",
                        "5.pdf null",
                        "6.pdf TOO_LARGE",
                        "a/b/c UNSAFE");
    }

    @Test
    void looseFilesMakeADossier() throws IOException {
        file("b.pdf", "abc");
        file("a.pdf", "abc");
        Path sub = Files.createDirectory(folder.resolve("autre"));
        Files.writeString(sub.resolve("a.pdf"), "autre");
        Reception reception = new Reception(Rules.shipped(), WORDS);

        List<SourceFile> files = reception
                .loose(
                        "MARTIN",
                        List.of(folder.resolve("b.pdf"), folder.resolve("a.pdf"), sub.resolve("a.pdf")),
                        Declaration.NONE)
                .files();

        assertThat(files).extracting(SourceFile::path).containsExactly("a.pdf", "a.pdf (2)", "b.pdf");
    }

    @Test
    void namesInOldEncodingsAreReadable() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeThat(shell).exists();
        // "Léa.pdf" in windows-1252, which no Java string can name on a UTF-8 system.
        int exit = new ProcessBuilder("/bin/sh", "-c", "printf abc > \"$(printf 'L\\351a.pdf')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        assumeThat(exit).isZero();

        List<SourceFile> files = receive(Rules.shipped()).dossier().files();

        assertThat(files).extracting(SourceFile::path).containsExactly("Léa.pdf");
        assertThat(files.get(0).sha256()).isEqualTo(SHA_OF_ABC);
    }

    private List<String> problems(ReceptionRules rules) throws IOException {
        return receive(rules).dossier().files().stream()
                .map(file -> file.path() + " " + file.problem())
                .toList();
    }

    private Received receive(ReceptionRules rules) throws IOException {
        Deposit deposit = Deposit.at(folder).orElseThrow();
        try (WorkFolder work = WorkFolder.under(temp)) {
            return new Reception(rules, WORDS).receive(deposit, work);
        }
    }

    private Received receive(Deposit deposit) throws IOException {
        try (WorkFolder work = WorkFolder.under(temp)) {
            return new Reception(Rules.shipped(), WORDS).receive(deposit, work);
        }
    }

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
