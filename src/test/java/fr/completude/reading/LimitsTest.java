package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The limits of {@code lecture.yaml}, set low, each under, at and over, through a real child. Those of time and memory
 * are {@link SupervisionTest}'s, that of how much a file in a file swells {@code ZipBytesTest}'s.
 */
class LimitsTest {

    private static final int FILE_BYTES = 200 << 10;
    private static final String WORDS = "Facture de fourniture du mois de septembre pour une maison de la commune de ";

    @TempDir
    static Path folder;

    private static ReaderPool pool;

    @BeforeAll
    static void startPool() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Installation shipped = Installation.locate(null);
        String settings = Files.readString(shipped.config().resolve("lecture.yaml"));
        for (String[] limit : new String[][] {
            {"taille-fichier: 25 Mo", "taille-fichier: 200 ko"},
            {"pages-lues: 60", "pages-lues: 3"},
            {"pages-ocr: 30", "pages-ocr: 2"},
            {"pixels-refuses: 100 Mpx", "pixels-refuses: 4 Mpx"},
            {"texte-page: 100000", "texte-page: 400"},
            {"texte-fichier: 1000000", "texte-fichier: 600"},
            {"traces-page: 2000000", "traces-page: 100"},
            {"champs-formulaire: 5000", "champs-formulaire: 3"},
            {"fichiers: 50 fichiers", "fichiers: 3 fichiers"},
            {"decompresse: 100 Mo", "decompresse: 4 ko"}
        }) {
            assertThat(settings).contains(limit[0]);
            settings = settings.replace(limit[0], limit[1]);
        }
        Files.writeString(config.resolve("lecture.yaml"), settings);
        pool = ReaderPool.start(new Installation(shipped.engine(), config, shipped.classPath()), 1);
    }

    @AfterAll
    static void closePool() {
        pool.close();
    }

    private static @Nullable FileProblem problem(byte[] content) throws IOException {
        return read(content).problem();
    }

    private static ReadFile read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("fichier"), content);
        return pool.read(new SourceFile("fichier", file, "", content.length));
    }

    /** Text of so many signs, blanks among them, the last a letter. */
    private static String text(int signs) {
        return WORDS.repeat(10).substring(0, signs - 1) + "e";
    }

    private static byte[] pdf(String... pages) throws IOException {
        Path whole = folder.resolve("tout.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String page : pages) {
                Path file = TestDocuments.textPdf(folder.resolve("page.pdf"), lines(page));
                try (PDDocument one = Loader.loadPDF(file.toFile())) {
                    document.importPage(one.getPage(0));
                    document.save(whole.toFile());
                }
            }
            document.save(whole.toFile());
        }
        return Files.readAllBytes(whole);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\\G.{70})", -1));
    }

    private static byte[] white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        image.createGraphics().fillRect(0, 0, width, height);
        return TestContainers.png(image);
    }

    @Test
    void bytesOfAFile() throws IOException {
        byte[] picture = white(100, 100);

        assertThat(problem(Arrays.copyOf(picture, FILE_BYTES - 1))).isNull();
        assertThat(problem(Arrays.copyOf(picture, FILE_BYTES))).isNull();
        assertThat(problem(Arrays.copyOf(picture, FILE_BYTES + 1))).isEqualTo(FileProblem.TOO_LARGE);
    }

    @Test
    void pagesOfAFile() throws IOException {
        String page = text(200);

        assertThat(problem(pdf(page, page))).isNull();
        assertThat(problem(pdf(page, page, page))).isNull();
        ReadFile over = read(pdf(page, page, page, page));
        assertThat(over.problem()).isEqualTo(FileProblem.TOO_MANY_PAGES);
        assertThat(over.pages()).hasSize(3);
    }

    @Test
    void pagesToBeRecognised() throws IOException {
        BufferedImage scan = TestDocuments.scan(List.of("Facture de septembre"));

        assertThat(problem(scanned(Collections.nCopies(2, scan)))).isNull();
        assertThat(problem(scanned(Collections.nCopies(3, scan)))).isEqualTo(FileProblem.TOO_MANY_PAGES);
    }

    private static byte[] scanned(List<BufferedImage> pages) throws IOException {
        return Files.readAllBytes(TestDocuments.scannedPdf(folder.resolve("scan.pdf"), pages));
    }

    @Test
    void pixelsOfAPicture() throws IOException {
        assertThat(problem(white(1999, 2000))).isNull();
        assertThat(problem(white(2000, 2000))).isNull();
        assertThat(problem(white(2001, 2000))).isEqualTo(FileProblem.TOO_LARGE);
    }

    @Test
    void lettersOfAPage() throws IOException {
        assertThat(problem(pdf(text(399)))).isNull();
        assertThat(problem(pdf(text(400)))).isNull();
        assertThat(problem(pdf(text(401)))).isEqualTo(FileProblem.TOO_LARGE);
    }

    /** Blanks between words are not kept, so they do not count. */
    @Test
    void lettersOfAFile() throws IOException {
        String half = withLetters(300);

        assertThat(problem(pdf(half, withLetters(299), half))).isNull();
        assertThat(problem(pdf(half, half, half))).isNull();
        ReadFile over = read(pdf(half, withLetters(301), half));
        assertThat(over.problem()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(over.pages()).as("those before are read").hasSize(2);
    }

    private static String withLetters(int letters) {
        return IntStream.iterate(letters, signs -> signs + 1)
                .mapToObj(LimitsTest::text)
                .filter(text -> text.replace(" ", "").length() == letters)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void operationsOfAPage() throws IOException {
        assertThat(problem(drawn(99))).isNull();
        assertThat(problem(drawn(100))).isNull();
        assertThat(problem(drawn(101))).isEqualTo(FileProblem.TOO_LARGE);
    }

    /** A page of a sentence, in five operations, and movements of the pen. */
    private static byte[] drawn(int operations) throws IOException {
        Path file = folder.resolve("traces.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(WORDS);
                content.endText();
                for (int i = 5; i < operations; i++) {
                    content.moveTo(100, i);
                }
            }
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }

    @Test
    void fieldsOfAForm() throws IOException {
        assertThat(problem(form(2))).isNull();
        assertThat(problem(form(3))).isNull();
        assertThat(problem(form(4))).isEqualTo(FileProblem.TOO_LARGE);
    }

    private static byte[] form(int fields) throws IOException {
        Path file = folder.resolve("formulaire.pdf");
        try (PDDocument document = Loader.loadPDF(pdf(text(200)))) {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setFields(IntStream.range(0, fields)
                    .<PDField>mapToObj(i -> field(form, i))
                    .toList());
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }

    private static PDTextField field(PDAcroForm form, int number) {
        PDTextField field = new PDTextField(form);
        field.setPartialName("champ" + number);
        return field;
    }

    @Test
    void filesInAFile() throws IOException {
        assertThat(problem(zip(2, 20))).isNull();
        assertThat(problem(zip(3, 20))).isNull();
        assertThat(problem(zip(4, 20))).isEqualTo(FileProblem.TOO_MANY_PAGES);
    }

    @Test
    void bytesUnpacked() throws IOException {
        assertThat(unread(zip(2, 2047))).isEmpty();
        assertThat(unread(zip(2, 2048))).isEmpty();
        assertThat(unread(zip(2, 2049))).containsExactly(FileProblem.TOO_LARGE);
    }

    private static List<FileProblem> unread(byte[] content) throws IOException {
        return read(content).unreadParts().stream().map(part -> part.problem()).toList();
    }

    /** Texts of few letters and many blanks. */
    private static byte[] zip(int files, int bytes) {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        Stream.iterate(0, i -> i + 1)
                .limit(files)
                .forEach(i -> packed.put(i + ".txt", TestContainers.utf8("Facture " + i + " ".repeat(bytes - 9))));
        return TestContainers.zip(packed);
    }
}
