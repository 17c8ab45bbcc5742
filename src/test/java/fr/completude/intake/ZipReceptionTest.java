package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipReceptionTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of(), Set.of("cni-perte"), Map.of());

    private final Path temp;

    ZipReceptionTest(@TempDir Path folder) {
        temp = folder;
    }

    @Test
    void filesAreUnpackedUnderNeutralNamesAndFreed() throws IOException {
        zip(StandardCharsets.UTF_8, "scan é.pdf", "abc", "__MACOSX/._x", "x", "lot/2.pdf", "abcd");
        Path work;

        try (WorkFolder folder = WorkFolder.under(temp)) {
            work = folder.path();
            List<SourceFile> files = receive(Rules.shipped(), folder).dossier().files();

            assertThat(files).extracting(SourceFile::path).containsExactly("lot/2.pdf", "scan é.pdf");
            assertThat(files.get(1).location()).hasContent("abc").hasParent(work);
            assertThat(files.get(1).location().getFileName().toString()).matches("\\d{5}");
        }
        assertThat(work).doesNotExist();
    }

    @Test
    void aZippedFolderIsTheFolder() throws IOException {
        zip(StandardCharsets.UTF_8, "MARTIN/dossier.yaml", "demarche: cni-perte", "MARTIN/scan.pdf", "abc");

        Received received = receive(Rules.shipped());

        assertThat(received.dossier().declaration().procedure()).isEqualTo("cni-perte");
        assertThat(received.dossier().files()).extracting(SourceFile::path).containsExactly("scan.pdf");
    }

    @Test
    void aGlanceReadsTheDeclarationAlone() throws IOException {
        zip(StandardCharsets.UTF_8, "MARTIN/dossier.yaml", "rendez-vous: 2026-12-03T14:30", "MARTIN/a.pdf", "abc");
        Deposit deposit = Deposit.at(temp.resolve("DOSSIER.zip")).orElseThrow();
        Reception reception = new Reception(Rules.shipped(), WORDS);

        assertThat(reception.glance(deposit).appointment()).hasToString("2026-12-03T14:30");

        Files.writeString(deposit.location(), "pas un zip");
        assertThat(reception.glance(deposit).appointment()).isNull();
    }

    @Test
    void namesWrittenByOldWindowsAreReadable() throws IOException {
        zip(Charset.forName("IBM850"), "pièces\\reçu.pdf", "abc", "état.pdf", "abc");

        assertThat(problems(Rules.shipped())).containsExactly("pièces/reçu.pdf null", "état.pdf null");
    }

    @Test
    void entriesThatClimbOutAreRefusedAndTheOthersKept() throws IOException {
        zip(StandardCharsets.UTF_8, "../../evil.pdf", "x", "/abs.pdf", "x", "C:\\x.pdf", "x", "bon.pdf", "abc");

        assertThat(problems(Rules.shipped()))
                .containsExactlyInAnyOrder(
                        "../../evil.pdf UNSAFE", "abs.pdf UNSAFE", "C:/x.pdf UNSAFE", "bon.pdf null");
        assertThat(temp.resolve("../evil.pdf").normalize()).doesNotExist();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        zip(StandardCharsets.UTF_8, "bombe.pdf", "0".repeat(900), "gros.pdf", random(1_500), "scan.pdf", random(50));

        assertThat(problems(Rules.tight())).containsExactly("bombe.pdf UNSAFE", "gros.pdf TOO_LARGE", "scan.pdf null");
    }

    @Test
    void filesOverTheDossierLimitsAreKeptWithTheirProblem() throws IOException {
        zip(StandardCharsets.UTF_8, "1", random(900), "2", random(900), "3", random(900), "4", "x", "5", "x", "6", "");

        assertThat(problems(Rules.tight()))
                .containsExactly("1 null", "2 null", "3 TOO_LARGE", "4 null", "5 TOO_LARGE", "6 EMPTY");
    }

    @Test
    void aBadZipIsAFileWithAProblem() throws IOException {
        Path zip = temp.resolve("DOSSIER.zip");

        Files.writeString(zip, "pas un zip");
        assertThat(problems(Rules.shipped())).containsExactly("DOSSIER.zip CORRUPT");

        Files.writeString(zip, "");
        assertThat(problems(Rules.shipped())).containsExactly("DOSSIER.zip EMPTY");

        Files.writeString(zip, "x".repeat(4_001));
        assertThat(problems(Rules.tight())).containsExactly("DOSSIER.zip TOO_LARGE");

        zip(StandardCharsets.UTF_8, "scan.pdf", "abc");
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length - 30));
        assertThat(problems(Rules.shipped())).containsExactly("DOSSIER.zip CORRUPT");
    }

    @Test
    void aLockedZipSaysSo() throws IOException {
        zip(StandardCharsets.UTF_8, "scan.pdf", "abc");
        byte[] bytes = Files.readAllBytes(temp.resolve("DOSSIER.zip"));
        bytes[6] |= 1;
        Files.write(temp.resolve("DOSSIER.zip"), bytes);

        assertThat(problems(Rules.shipped())).containsExactly("DOSSIER.zip ENCRYPTED");
    }

    @Test
    void aDamagedEntryCostsThatEntryOnly() throws IOException {
        String content = random(500);
        zip(StandardCharsets.UTF_8, "a.pdf", content, "b.pdf", "abc");
        byte[] bytes = Files.readAllBytes(temp.resolve("DOSSIER.zip"));
        bytes[100] ^= 0x55;
        Files.write(temp.resolve("DOSSIER.zip"), bytes);

        assertThat(problems(Rules.shipped())).containsExactly("a.pdf CORRUPT", "b.pdf null");
    }

    @Test
    void aStatedTableOfContentsBeyondReasonIsRefusedUnopened() throws IOException {
        zip(StandardCharsets.UTF_8, "scan.pdf", "abc");
        byte[] bytes = Files.readAllBytes(temp.resolve("DOSSIER.zip"));
        bytes[bytes.length - 22 + 15] = 0x7F;
        Files.write(temp.resolve("DOSSIER.zip"), bytes);

        assertThat(problems(Rules.shipped())).containsExactly("DOSSIER.zip UNSAFE");
    }

    private List<String> problems(ReceptionRules rules) throws IOException {
        return receive(rules).dossier().files().stream()
                .map(file -> file.path() + " " + file.problem())
                .toList();
    }

    private Received receive(ReceptionRules rules) throws IOException {
        try (WorkFolder work = WorkFolder.under(temp)) {
            return receive(rules, work);
        }
    }

    private Received receive(ReceptionRules rules, WorkFolder work) throws IOException {
        Deposit deposit = Deposit.at(temp.resolve("DOSSIER.zip")).orElseThrow();
        return new Reception(rules, WORDS).receive(deposit, work);
    }

    private void zip(Charset names, String... namesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(temp.resolve("DOSSIER.zip"));
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
                zip.closeEntry();
            }
        }
    }

    /** Text that hardly compresses, always the same. */
    private static String random(int length) {
        return new java.util.Random(length)
                .ints(length, 0, 256)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
