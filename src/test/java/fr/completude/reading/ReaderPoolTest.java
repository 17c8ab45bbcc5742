package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.completude.config.Installation;
import fr.completude.dossier.Code;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files through a real child with the real engine. */
class ReaderPoolTest {

    private static final BufferedImage SCAN = TestDocuments.scan(TestDocuments.LETTER);
    private static final String SEAL = "DC04FR90AB12261926190101FR10MME/MARTIN/LEA\u001D223 IMPASSE DU FOUR\u001D24301"
            + "2125MUS\u001D26FR\u001FOOXND3NRRGDZKBYZ6VDMHSM7WHJ323ICLGTSEELJ74OW3E4GGFYI3GX6IXCN4HF45JWYZKHHU7GXTBMCSHOSU5";
    private static final Color DARK = new Color(60, 50, 45);
    private static ReaderPool pool;

    private final Path folder;

    ReaderPoolTest(@TempDir Path folder) {
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
    void theTextOfAPdfIsTakenAsItIs() throws IOException {
        ReadFile read = read(TestDocuments.textPdf(folder.resolve("facture.pdf"), TestDocuments.LETTER));

        assertThat(read.problem()).isNull();
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        Page page = onlyPage(read);
        assertThat(page.readBy()).isEqualTo(ReadBy.TEXT_LAYER);
        assertThat(text(page)).isEqualTo(String.join(" ", TestDocuments.LETTER));
        Word first = page.words().get(0);
        assertThat(first.confidence()).isEqualTo(1);
        assertThat(first.box().left()).isCloseTo(72 / 595.0, within(0.005));
        assertThat(first.box().bottom()).isCloseTo(1 - 720 / 842.0, within(0.01));
        assertThat(page.words().get(page.words().size() - 1).line()).isEqualTo(TestDocuments.LETTER.size() - 1);
    }

    @Test
    void aScanIsReadByOcr() throws IOException {
        Page page = onlyPage(read(TestDocuments.scannedPdf(folder.resolve("scan.pdf"), List.of(SCAN))));

        assertThat(page.readBy()).isEqualTo(ReadBy.OCR);
        assertThat(text(page)).contains("Facture du 14 septembre 2026", "Madame Lucette Bricolin", "84,12 euros");
        assertThat(page.quality().dpi()).isCloseTo(200, within(2.0));
        assertThat(page.quality().sharpness()).isGreaterThan(0.5);
        Word first = page.words().get(0);
        assertThat(first.text()).isEqualTo("Société");
        assertThat(first.box().left()).isCloseTo(150 / 1654.0, within(0.01));
        assertThat(first.box().bottom()).isCloseTo(300 / 2339.0, within(0.01));
        assertThat(first.confidence()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageIsReadWhicheverWayItLies(int degrees) throws IOException {
        BufferedImage turned = TestDocuments.turned(SCAN, degrees);
        Page page = onlyPage(read(TestDocuments.image(folder.resolve("page.png"), turned, "png")));

        assertThat(text(page)).contains("Facture du 14 septembre 2026");
        assertThat(page.quality().rotation()).isEqualTo(360 - degrees);
        assertThat(page.heightPx()).isGreaterThan(page.widthPx());
        assertThat(page.words().get(0).box().top()).isLessThan(0.2);
    }

    @Test
    void aSlantIsCorrected() throws IOException {
        BufferedImage slanted = TestDocuments.slanted(SCAN, 3);
        Page page = onlyPage(read(TestDocuments.image(folder.resolve("page.png"), slanted, "png")));

        assertThat(text(page)).contains("Facture du 14 septembre 2026", "30121 Mus");
        assertThat(page.quality().skewDegrees()).isCloseTo(3, within(0.3));
    }

    @ParameterizedTest
    @CsvSource({"15, white", "-15, dark", "-8, white", "102, white", "-165, white"})
    void aPageFarAskewSaysTheSame(double degrees, String ground) throws IOException {
        BufferedImage turned = TestDocuments.turned(SCAN, degrees, ground.equals("white") ? Color.WHITE : DARK);
        Page page = onlyPage(read(TestDocuments.image(folder.resolve("page.png"), turned, "png")));

        assertThat(text(page))
                .contains("Facture du 14 septembre 2026", "Madame Lucette Bricolin", "30121 Mus", "84,12 euros");
        assertThat(page.words().get(0).box().top()).isLessThan(0.3);
    }

    @Test
    void cardsUpsideDownAndAskewBesideEachOtherAreBothRead() throws IOException {
        BufferedImage glass = TestDocuments.onGlass(TestDocuments.tintedCard(), 180, 17);
        Page page = onlyPage(read(TestDocuments.scannedPdf(folder.resolve("cartes.pdf"), List.of(glass))));

        assertThat(page.mrz())
                .filteredOn(zone -> zone.lines().contains("7408122F1204159UTO<<<<<<<<<<<6"))
                .extracting(zone -> zone.box().centreY() < 0.5)
                .contains(true, false);
    }

    @Test
    void aSheetPhotographedOnATableIsStraightened() throws IOException {
        Path photo = TestDocuments.image(folder.resolve("photo.jpg"), TestDocuments.onTable(SCAN), "jpg");
        Page page = onlyPage(read(photo));

        assertThat(text(page)).contains("Facture du 14 septembre 2026");
        assertThat((double) page.heightPx() / page.widthPx()).isCloseTo(Math.sqrt(2), within(0.03));
        assertThat(page.quality().dpi()).isCloseTo(200, within(5.0));
        assertThat(page.words().get(0).box().left()).isCloseTo(150 / 1654.0, within(0.02));
    }

    @Test
    void aCardBesideASheetOnATableIsReadAndTheSheetNoWorse() throws IOException {
        BufferedImage table = TestDocuments.onTable(SCAN, TestDocuments.tintedCard());
        Page page = onlyPage(read(TestDocuments.image(folder.resolve("table.png"), table, "png")));

        assertThat(text(page)).contains("Facture du 14 septembre 2026");
        assertThat(page.words())
                .filteredOn(word -> word.box().centreX() < 0.74)
                .extracting(Word::text)
                .containsSubsequence(
                        wordsOf(TestDocuments.image(folder.resolve("seule.png"), TestDocuments.onTable(SCAN), "png")));
        assertThat(page.mrz()).anySatisfy(zone -> assertThat(zone.lines()).contains("7408122F1204159UTO<<<<<<<<<<<6"));
    }

    @Test
    void theMachineReadableZoneOfACardOnASheetIsReadExactly() throws IOException {
        BufferedImage sheet = TestDocuments.onGlass(TestDocuments.card());
        Page page = onlyPage(read(TestDocuments.scannedPdf(folder.resolve("carte.pdf"), List.of(sheet))));

        assertThat(page.mrz()).isNotEmpty();
        assertThat(page.mrz())
                .anySatisfy(reading -> assertThat(reading.lines()).isEqualTo(String.join("\n", TestDocuments.MRZ)));
        assertThat(page.mrz().get(0).box().top()).isBetween(0.4, 0.6);
    }

    @Test
    void everyPageOfATiffIsRead() throws IOException {
        BufferedImage second = TestDocuments.scan(List.of("Deuxième page", "Fait à Mus le 3 octobre 2026"));
        ReadFile read = read(TestDocuments.tiff(folder.resolve("scan.tif"), List.of(SCAN, second)));

        assertThat(read.problem()).isNull();
        assertThat(read.pages()).extracting(Page::number).containsExactly(1, 2);
        assertThat(text(read.pages().get(1))).contains("3 octobre 2026");
    }

    @Test
    void aTruncatedTiffIsCorrupt() throws IOException {
        byte[] whole = Files.readAllBytes(TestDocuments.tiff(folder.resolve("scan.tif"), List.of(SCAN)));
        ReadFile read = read(Files.write(folder.resolve("cut.tif"), Arrays.copyOf(whole, whole.length / 2)));
        assertThat(read.problem()).isEqualTo(FileProblem.CORRUPT);
    }

    @Test
    void aJpegThatBreaksOffIsReadAsFarAsItGoesAndReported() throws IOException {
        byte[] whole = Files.readAllBytes(TestDocuments.image(folder.resolve("scan.jpg"), SCAN, "jpg"));
        ReadFile read = read(Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length / 2)));
        assertThat(read.problem()).isEqualTo(FileProblem.CORRUPT);
        assertThat(text(onlyPage(read))).contains("Facture du 14 septembre 2026");
    }

    @Test
    void anEncryptedPdfIsSaidToBe() throws IOException {
        assertThat(read(TestDocuments.encryptedPdf(folder.resolve("secret.pdf")))
                        .problem())
                .isEqualTo(FileProblem.ENCRYPTED);
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws IOException {
        ReadFile read = read(TestDocuments.bombPdf(folder.resolve("bomb.pdf")));
        assertThat(read.problem()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(read.pages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml,spreadsheetml.sheet", "ppt/presentation.xml,presentationml.presentation"})
    void sheetsAndSlidesAreUnsupported(String entry, String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[100]);
        }
        ReadFile read = read(Files.write(folder.resolve("file.pdf"), bytes.toByteArray()));
        assertThat(read.problem()).isEqualTo(FileProblem.UNSUPPORTED);
        assertThat(read.mediaType()).endsWith(mediaType);
    }

    @Test
    void contentCountsNotTheName() throws IOException {
        ReadFile read = read(TestDocuments.image(folder.resolve("facture.pdf"), SCAN, "png"));
        assertThat(read.mediaType()).isEqualTo("image/png");
        assertThat(read.problem()).isNull();
    }

    @Test
    void garbageThatClaimsToBeAPdfIsCorrupt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nnothing\n", StandardCharsets.UTF_8);
        assertThat(read(file).problem()).isEqualTo(FileProblem.CORRUPT);
    }

    @Test
    void aBlankPageIsNotReadByOcr() throws IOException {
        Page page = onlyPage(read(TestDocuments.image(folder.resolve("b.png"), TestDocuments.scan(List.of()), "png")));
        assertThat(page.readBy()).isEqualTo(ReadBy.NOTHING);
        assertThat(page.words()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsCorrupt() {
        SourceFile gone = new SourceFile("a", folder.resolve("gone"), "", 12);
        assertThat(pool.read(gone).problem()).isEqualTo(FileProblem.CORRUPT);
    }

    private static ReadFile read(Path file) throws IOException {
        return pool.read(new SourceFile(file.getFileName().toString(), file, "", Files.size(file)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aCodeOnAScanComesWithItsPageAtItsUprightPlace(int degrees) throws IOException {
        BufferedImage turned = TestDocuments.turned(TestDocuments.sealed(SCAN, SEAL), degrees);

        Page page = onlyPage(read(TestDocuments.image(folder.resolve("page.png"), turned, "png")));

        assertThat(page.codes()).singleElement().satisfies(code -> {
            assertThat(code.content()).isEqualTo(SEAL);
            assertThat(code.box().left()).isCloseTo(0.75, within(0.02));
            assertThat(code.box().top()).isCloseTo(0.8, within(0.02));
        });
    }

    @Test
    void aCodeDrawnInAPdfIsReadBesideItsText() throws IOException {
        ReadFile read = read(TestDocuments.sealedPdf(folder.resolve("facture.pdf"), TestDocuments.LETTER, SEAL));

        assertThat(onlyPage(read).readBy()).isEqualTo(ReadBy.TEXT_LAYER);
        assertThat(onlyPage(read).codes()).extracting(Code::content).containsExactly(SEAL);
    }

    private static List<String> wordsOf(Path file) throws IOException {
        return onlyPage(read(file)).words().stream().map(Word::text).toList();
    }

    private static Page onlyPage(ReadFile file) {
        assertThat(file.pages()).hasSize(1);
        return file.pages().get(0);
    }

    private static String text(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
