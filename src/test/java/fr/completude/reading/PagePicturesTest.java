package fr.completude.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

import fr.completude.config.Installation;
import fr.completude.dossier.Box;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages shown to people, by a real child. */
class PagePicturesTest {

    private static final BufferedImage SCAN = TestDocuments.scan(TestDocuments.LETTER);
    private static ReaderPool pool;

    private final Path folder;

    PagePicturesTest(@TempDir Path folder) {
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
    void aPageOfTextIsDrawn() throws IOException {
        ReadFile read = read(TestDocuments.textPdf(folder.resolve("facture.pdf"), TestDocuments.LETTER));

        PagePicture picture = only(pool.pictures(read, Set.of(1)));

        assertThat(picture.file()).isEqualTo("facture.pdf");
        assertThat(picture.page()).isEqualTo(1);
        assertThat(picture.heightPx()).isCloseTo(1400, within(2));
        assertWordsAreWhereTheyWereRead(read, picture);
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "90", "180", "-15"})
    void aScanIsShownUprightAsItWasRead(double degrees) throws IOException {
        BufferedImage turned = TestDocuments.turned(SCAN, degrees, Color.WHITE);
        ReadFile read = read(TestDocuments.image(folder.resolve("page.png"), turned, "png"));

        PagePicture picture = only(pool.pictures(read, Set.of(1)));

        assertThat(Math.max(picture.widthPx(), picture.heightPx())).isLessThanOrEqualTo(1420);
        assertWordsAreWhereTheyWereRead(read, picture);
    }

    /** Only the sheet was read, and only it is shown. */
    @Test
    void aSheetOnATableIsShownWithoutTheTable() throws IOException {
        ReadFile read = read(TestDocuments.image(folder.resolve("table.png"), TestDocuments.onTable(SCAN), "png"));

        assertWordsAreWhereTheyWereRead(read, only(pool.pictures(read, Set.of(1))));
    }

    @Test
    void aPictureWithoutWordsIsShownToo() throws IOException {
        BufferedImage grey = new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB);
        ReadFile read = read(TestDocuments.image(folder.resolve("photo.png"), grey, "png"));

        assertThat(only(pool.pictures(read, Set.of(1))).widthPx()).isEqualTo(413);
    }

    @Test
    void aPageFullOfDetailTakesNoMoreThanItMay() throws IOException {
        BufferedImage noise = new BufferedImage(1400, 1400, BufferedImage.TYPE_BYTE_GRAY);
        byte[] values = new byte[1400 * 1400];
        new Random(3).nextBytes(values);
        noise.getRaster().setDataElements(0, 0, 1400, 1400, values);
        ReadFile read = read(TestDocuments.image(folder.resolve("bruit.png"), noise, "png"));

        PagePicture picture = only(pool.pictures(read, Set.of(1)));

        assertThat(Base64.getDecoder().decode(picture.jpeg())).hasSizeLessThanOrEqualTo(160 * 1024);
    }

    @Test
    void onlyThePagesAskedForAreShown() throws IOException {
        ReadFile read = read(TestDocuments.tiff(folder.resolve("deux.tif"), List.of(SCAN, SCAN)));

        assertThat(pool.pictures(read, Set.of(2))).extracting(PagePicture::page).containsExactly(2);
        assertThat(pool.pictures(read, Set.of())).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsNotShown() throws IOException {
        Path file = TestDocuments.image(folder.resolve("page.png"), SCAN, "png");
        ReadFile read = read(file);
        Files.delete(file);

        assertThat(pool.pictures(read, Set.of(1))).isEmpty();
    }

    /** Boxes of long words hold ink, and the margin beside them none. */
    private static void assertWordsAreWhereTheyWereRead(ReadFile read, PagePicture picture) throws IOException {
        assertThat(picture.asRead()).isTrue();
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture.jpeg())));
        assertThat(image.getWidth()).isEqualTo(picture.widthPx());
        List<Word> words = read.pages().get(0).words().stream()
                .filter(word -> word.text().length() > 5)
                .toList();
        assertThat(words).isNotEmpty();
        for (Word word : words) {
            assertThat(ink(image, word.box())).as(word.text()).isGreaterThan(0.1);
        }
        assertThat(ink(image, new Box(0.005, 0.3, 0.05, 0.3))).isLessThan(0.01);
    }

    private static double ink(BufferedImage image, Box box) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (box.top() * image.getHeight()); y < box.bottom() * image.getHeight(); y++) {
            for (int x = (int) (box.left() * image.getWidth()); x < box.right() * image.getWidth(); x++) {
                all++;
                dark += image.getRaster().getSample(x, y, 0) < 140 ? 1 : 0;
            }
        }
        return (double) dark / all;
    }

    private static PagePicture only(List<PagePicture> pictures) {
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }

    private static ReadFile read(Path file) throws IOException {
        return pool.read(new SourceFile(String.valueOf(file.getFileName()), file, "", Files.size(file)));
    }
}
