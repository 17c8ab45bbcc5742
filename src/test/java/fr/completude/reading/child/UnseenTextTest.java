package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

/** Text that a person does not see must not be believed. */
class UnseenTextTest {

    private static final String SENTENCE = "Vous trouverez dans cette facture le montant de votre consommation";
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final ReadLimits LIMITS = new ReadLimits(60, 30, 100_000_000, 25_000_000, 200, 2500);

    /** What a test draws on a page. */
    private interface Drawing {

        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }

    @Test
    void whiteTextOnWhitePaperIsNotRead() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 6, SENTENCE, Color.BLACK);
            lines(page, 300, 1, "Solde nul", Color.WHITE);
        });
        assertThat(text(content)).contains(SENTENCE).doesNotContain("Solde");
    }

    @Test
    void whiteTextOnADarkBandIsRead() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 6, SENTENCE, Color.BLACK);
            page.setNonStrokingColor(new Color(0, 60, 120));
            page.addRect(0, 280, 595, 40);
            page.fill();
            lines(page, 300, 1, "Solde nul", Color.WHITE);
        });
        assertThat(text(content)).contains("Solde nul");
    }

    @Test
    void textUnderAnImageIsNotRead() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 8, SENTENCE, Color.BLACK);
            image(document, page, 0, 0, 595, 842);
        });
        assertThat(content).isInstanceOf(PageContent.Picture.class);
    }

    @Test
    void textUnderABlackBarIsNotRead() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 6, SENTENCE, Color.BLACK);
            lines(page, 300, 1, "Solde nul", Color.BLACK);
            page.setNonStrokingColor(Color.BLACK);
            page.addRect(40, 290, 400, 30);
            page.fill();
        });
        assertThat(text(content)).contains(SENTENCE).doesNotContain("Solde");
    }

    @Test
    void highlightedTextIsRead() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 6, SENTENCE, Color.BLACK);
            PDExtendedGraphicsState marker = new PDExtendedGraphicsState();
            marker.setNonStrokingAlphaConstant(0.4f);
            page.setGraphicsStateParameters(marker);
            page.setNonStrokingColor(Color.YELLOW);
            page.addRect(40, 600, 500, 120);
            page.fill();
        });
        assertThat(text(content)).contains(SENTENCE);
    }

    @Test
    void transparentTextIsNotRead() throws Exception {
        PageContent content = content((document, page) -> {
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            page.setGraphicsStateParameters(clear);
            lines(page, 700, 8, SENTENCE, Color.BLACK);
        });
        assertThat(content).isInstanceOf(PageContent.Picture.class);
    }

    @Test
    void textBesideThePaperDoesNotMakeAPageOfText() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 2000, 8, SENTENCE, Color.BLACK);
            lines(page, 300, 1, "Page 1", Color.BLACK);
        });
        assertThat(content).isInstanceOf(PageContent.Picture.class);
    }

    @Test
    void aFontOfForeignCodingIsNotBelieved() throws Exception {
        PageContent content = content((document, page) ->
                lines(page, 700, 6, "Yrxv wurxyhuhc gdqv fhwwh idfwxuh oh prqwdqw gh yrwuh frqvrppdwlrq", Color.BLACK));
        assertThat(content).isInstanceOf(PageContent.Picture.class);
    }

    @Test
    void textTurnedIntoOutlinesIsReadBesideTheText() throws Exception {
        PageContent content = content((document, page) -> {
            lines(page, 700, 4, SENTENCE, Color.BLACK);
            page.setNonStrokingColor(Color.BLACK);
            for (int letter = 0; letter < 300; letter++) {
                float x = 50 + letter % 50 * 10;
                float y = 300 - letter / 50 * 20;
                page.moveTo(x, y);
                for (int curve = 0; curve < 6; curve++) {
                    page.curveTo(x + 1, y + curve, x + 4, y + curve, x + curve, y + 7);
                }
                page.fill();
            }
        });
        assertThat(content).isInstanceOf(PageContent.Mixed.class);
        assertThat(((PageContent.Mixed) content).pictured()).hasSize(1);
    }

    private static void lines(PDPageContentStream content, float top, int count, String text, Color colour)
            throws IOException {
        content.setFont(FONT, 10);
        content.setNonStrokingColor(colour);
        for (int line = 0; line < count; line++) {
            content.beginText();
            content.newLineAtOffset(50, top - line * 20);
            content.showText(text);
            content.endText();
        }
    }

    private static void image(
            PDDocument document, PDPageContentStream content, float x, float y, float width, float height)
            throws IOException {
        BufferedImage grey = new BufferedImage(500, 700, BufferedImage.TYPE_BYTE_GRAY);
        content.drawImage(LosslessFactory.createFromImage(document, grey), x, y, width, height);
    }

    private static String text(PageContent content) {
        List<Word> words = content instanceof PageContent.Mixed mixed
                ? mixed.text().words()
                : ((PageContent.Text) content).words();
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static PageContent content(Drawing drawing) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(document, content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            try (PdfFile file = PdfFile.open(bytes.toByteArray(), new PictureDecoder(Natives.leptonica()), LIMITS)) {
                return file.page(1);
            }
        }
    }
}
