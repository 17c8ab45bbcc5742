package fr.completude.reading;

import static fr.completude.reading.TestContainers.bytes;
import static fr.completude.reading.TestContainers.mail;
import static fr.completude.reading.TestContainers.openDocument;
import static fr.completude.reading.TestContainers.paragraphs;
import static fr.completude.reading.TestContainers.picture;
import static fr.completude.reading.TestContainers.png;
import static fr.completude.reading.TestContainers.word;
import static fr.completude.reading.TestContainers.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.config.Installation;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold others, through a real child. */
class ContainerReadingTest {

    private static final byte[] SCAN = png(TestDocuments.scan(TestDocuments.LETTER));
    private static final String GREETING = "Bonjour, veuillez trouver mes papiers ci-joints.";
    private static ReaderPool pool;

    private final Path folder;

    ContainerReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void startPool() {
        pool = ReaderPool.start(Installation.locate(null), 1);
    }

    @AfterAll
    static void closePool() {
        pool.close();
    }

    @Test
    void aTextOfWordIsReadAndThePicturesPastedIntoItAreItsNextPages() throws IOException {
        byte[] logo = png(new BufferedImage(120, 40, BufferedImage.TYPE_BYTE_GRAY));
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("logo.png", logo);
        pictures.put("carte.png", SCAN);

        ReadFile read =
                read(word(picture("logo.png") + paragraphs(TestDocuments.LETTER) + picture("carte.png"), pictures));

        assertThat(read.problem()).isNull();
        assertThat(read.pageCount()).isEqualTo(2);
        assertThat(read.pages()).extracting(Page::part).containsExactly(null, "image2.png");
        assertThat(text(read.pages().get(0))).isEqualTo(String.join(" ", TestDocuments.LETTER));
        assertThat(read.pages().get(0).readBy()).isEqualTo(ReadBy.TYPED);
        assertThat(read.pages().get(1).readBy()).isEqualTo(ReadBy.OCR);
        assertThat(text(read.pages().get(1))).contains("Facture du 14 septembre 2026");
    }

    @Test
    void aTextOfLibreOfficeIsReadWithItsPictures() throws IOException {
        ReadFile read = read(openDocument(
                "<text:p>Facture du 14<text:s/>septembre 2026</text:p><text:p text:style-name='New'>Page suivante"
                        + "<draw:image xlink:href='Pictures/a.png'/></text:p>",
                Map.of("a.png", SCAN)));

        assertThat(read.problem()).isNull();
        assertThat(read.pages()).extracting(Page::part).containsExactly(null, null, "image1.png");
        assertThat(text(read.pages().get(0))).isEqualTo("Facture du 14 septembre 2026");
        assertThat(text(read.pages().get(1))).isEqualTo("Page suivante");
        assertThat(text(read.pages().get(2))).contains("Facture du 14 septembre 2026");
    }

    @Test
    void aMailIsItsTextAndThenItsAttachments() throws IOException {
        Map<String, byte[]> attached = new LinkedHashMap<>();
        attached.put("=?UTF-8?Q?pi=C3=A8ce.pdf?=", letter());
        attached.put("carte.png", SCAN);

        ReadFile read = read(mail(GREETING, attached));

        assertThat(read.mediaType()).isEqualTo("message/rfc822");
        assertThat(read.problem()).isNull();
        assertThat(read.pages()).extracting(Page::part).containsExactly(null, "pièce.pdf", "carte.png");
        assertThat(read.pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(text(read.pages().get(0))).isEqualTo(GREETING);
        assertThat(text(read.pages().get(1))).contains("Facture du 14 septembre 2026");
    }

    @Test
    void anAttachmentThatCannotBeReadIsNamedAndTheOthersAreRead() throws IOException {
        Map<String, byte[]> attached = new LinkedHashMap<>();
        attached.put("verrou.pdf", bytes(TestDocuments.encryptedPdf(folder.resolve("v.pdf"))));
        attached.put("film.mp4", TestContainers.utf8("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"));
        attached.put("lettre.pdf", letter());

        ReadFile read = read(mail(GREETING, attached));

        assertThat(read.problem()).isEqualTo(FileProblem.ENCRYPTED);
        assertThat(read.unreadParts())
                .containsExactly(
                        new UnreadPart("verrou.pdf", "application/pdf", FileProblem.ENCRYPTED),
                        new UnreadPart("film.mp4", "video/mp4", FileProblem.UNSUPPORTED));
        assertThat(read.pages()).extracting(Page::part).containsExactly(null, "lettre.pdf");
        assertThat(read.pages()).extracting(Page::number).containsExactly(1, 4);
        assertThat(read.pageCount())
                .as("the file counts as incompletely read")
                .isGreaterThan(read.pages().size());
    }

    @Test
    void anAttachmentThatShowsToBeBadOnItsSecondPageIsNamedAndTheNextIsRead() throws IOException {
        Map<String, byte[]> attached = new LinkedHashMap<>();
        attached.put("bombe.pdf", bytes(TestDocuments.bombPdf(folder.resolve("b.pdf"))));
        attached.put("lettre.pdf", letter());

        ReadFile read = read(mail(GREETING, attached));

        assertThat(read.problem()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(read.unreadParts())
                .containsExactly(new UnreadPart("bombe.pdf", "application/pdf", FileProblem.TOO_LARGE));
        assertThat(read.pages()).extracting(Page::part).containsExactly(null, "lettre.pdf");
    }

    @Test
    void anAttachedMessageIsOpenedOnceAndNoFurther() throws IOException {
        byte[] innermost = mail("Tout au fond", Map.of("lettre.pdf", letter()));
        byte[] inner = mail("Message transmis", Map.of("lettre.pdf", letter(), "fond.eml", innermost));

        ReadFile read = read(mail(GREETING, Map.of("transmis.eml", inner)));

        assertThat(read.pages())
                .extracting(Page::part)
                .containsExactlyInAnyOrder(null, "transmis.eml", "transmis.eml/lettre.pdf");
        assertThat(read.unreadParts())
                .containsExactly(new UnreadPart("transmis.eml/fond.eml", "message/rfc822", FileProblem.UNSUPPORTED));
        assertThat(read.problem()).isEqualTo(FileProblem.UNSUPPORTED);
    }

    @Test
    void aZipIsReadFileAfterFileAndOneThatLeadsElsewhereIsRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("__MACOSX/._lettre.pdf", new byte[40]);
        files.put("scans/lettre.pdf", letter());
        files.put("../../ailleurs.pdf", letter());
        files.put("autre.zip", zip(Map.of("a.pdf", letter())));

        ReadFile read = read(zip(files));

        assertThat(read.mediaType()).isEqualTo("application/zip");
        assertThat(read.pages()).extracting(Page::part).containsExactly("scans/lettre.pdf");
        assertThat(read.unreadParts())
                .containsExactly(
                        new UnreadPart("../../ailleurs.pdf", null, FileProblem.UNSAFE),
                        new UnreadPart("autre.zip", "application/zip", FileProblem.UNSUPPORTED));
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefusedAndWhatLiesBesideItIsRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("zeros.pdf", new byte[20 << 20]);
        files.put("lettre.pdf", letter());

        ReadFile read = read(zip(files));

        assertThat(read.unreadParts()).containsExactly(new UnreadPart("zeros.pdf", null, FileProblem.UNSAFE));
        assertThat(read.pages()).extracting(Page::part).containsExactly("lettre.pdf");
    }

    @Test
    void aFolderOfScansIsNoTextWhateverItIsCalled() throws IOException {
        ReadFile read = read(zip(Map.of("word/lettre.pdf", letter())));

        assertThat(read.mediaType()).isEqualTo("application/zip");
        assertThat(read.pages()).extracting(Page::part).containsExactly("word/lettre.pdf");
    }

    @Test
    void ofTooManyFilesTheFirstAreReadAndTheOthersNamed() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            files.put(i + ".txt", TestContainers.utf8("Facture du 14 septembre 2026, numéro " + i));
        }

        ReadFile read = read(zip(files));

        assertThat(read.problem()).isEqualTo(FileProblem.TOO_MANY_PAGES);
        assertThat(read.pages()).hasSize(50);
        assertThat(read.pageCount()).isEqualTo(60);
        assertThat(read.unreadParts())
                .containsExactlyElementsOf(IntStream.range(50, 60)
                        .mapToObj(i -> new UnreadPart(i + ".txt", null, FileProblem.TOO_MANY_PAGES))
                        .toList());
    }

    private byte[] letter() throws IOException {
        return bytes(TestDocuments.textPdf(folder.resolve("lettre.pdf"), TestDocuments.LETTER));
    }

    private ReadFile read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("envoi"), content);
        return pool.read(new SourceFile("envoi", file, "", content.length));
    }

    private static String text(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
