package fr.completude.reading.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;

import fr.completude.dossier.Word;
import fr.completude.reading.wire.ReadLimits;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    private static final String SENTENCE = "Vous trouverez dans cette facture le montant de votre consommation";
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final ReadLimits LIMITS = new ReadLimits(60, 30, 100_000_000, 25_000_000, 200, 2500);

    @Test
    void whatWasTypedIntoTheFormIsRead() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            sentences(document, page, RenderingMode.FILL);
            typed(document, page, "BRICOLIN Lucette");

            PageContent content = content(document);

            assertThat(content).isInstanceOf(PageContent.Text.class);
            assertThat(text((PageContent.Text) content)).contains(SENTENCE, "BRICOLIN Lucette");
        }
    }

    /** Programs that fill forms often leave it to the viewer to draw what they filled in. */
    @Test
    void whatWasFilledIntoAFormWithoutBeingDrawnIsRead() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            sentences(document, page, RenderingMode.FILL);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.HELV, FONT);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 10 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("nom");
            field.getWidgets().get(0).setRectangle(new PDRectangle(72, 300, 300, 20));
            field.getWidgets().get(0).setPage(page);
            field.getCOSObject().setString(COSName.V, "BRICOLIN Lucette");
            form.getFields().add(field);
            page.getAnnotations().add(field.getWidgets().get(0));
            form.setNeedAppearances(true);

            assertThat(text((PageContent.Text) content(document))).contains(SENTENCE, "BRICOLIN Lucette");
        }
    }

    @Test
    void textOnItsSideIsTurnedUpright() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(FONT, 10);
                for (int line = 0; line < 3; line++) {
                    content.beginText();
                    content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100 + line * 20f, 72));
                    content.showText(SENTENCE);
                    content.endText();
                }
            }

            PageContent.Text text = (PageContent.Text) content(document);

            assertThat(text.widthPt()).isCloseTo(842, within(1.0));
            assertThat(text.rotation()).isEqualTo(90);
            Word first = text.words().get(0);
            assertThat(first.text()).isEqualTo("Vous");
            assertThat(first.box().left()).isCloseTo(72 / 842.0, within(0.01));
            assertThat(first.box().bottom()).isCloseTo(100 / 595.0, within(0.01));
        }
    }

    @Test
    void anInvisibleLayerIsNotTrusted() throws Exception {
        try (PDDocument document = new PDDocument()) {
            sentences(document, page(document), RenderingMode.NEITHER);
            assertThat(content(document)).isInstanceOf(PageContent.Picture.class);
        }
    }

    @Test
    void aPictureBesideTextIsReadToo() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            sentences(document, page, RenderingMode.FILL);
            image(document, page, 100, 100, 240, 150);

            PageContent content = content(document);

            assertThat(content).isInstanceOf(PageContent.Mixed.class);
            assertThat(((PageContent.Mixed) content).pictured()).singleElement().satisfies(box -> {
                assertThat(box.left()).isCloseTo(100 / 595.0, within(0.01));
                assertThat(box.bottom()).isCloseTo(1 - 100 / 842.0, within(0.01));
            });
        }
    }

    @Test
    void aScannedPageIsTakenInItsOwnResolution() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document);
            page.setRotation(90);
            image(
                    document,
                    page,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());

            PageContent.Picture picture = (PageContent.Picture) content(document);

            assertThat(picture.image().width()).isEqualTo(1500);
            assertThat(picture.image().height()).isEqualTo(1000);
            assertThat(picture.rotation()).isEqualTo(90);
            assertThat(picture.dpi()).isCloseTo(1000 / 595.0 * 72, within(1.0));
        }
    }

    @Test
    void ofAnEnormousPageNoMoreIsDrawnThanServes() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 7_200)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            try (PagedFile file = PdfFile.open(bytes.toByteArray(), new PictureDecoder(Natives.leptonica()), LIMITS)) {
                PageContent.Picture drawn = file.drawn(1, 0, 120).orElseThrow();

                assertThat(drawn.image().width()).isEqualTo(2500);
                assertThat(drawn.image().height()).isEqualTo(1250);
            }
        }
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void sentences(PDDocument document, PDPage page, RenderingMode mode) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(FONT, 10);
            content.setRenderingMode(mode);
            content.beginText();
            content.newLineAtOffset(72, 700);
            for (int line = 0; line < 3; line++) {
                content.showText(SENTENCE);
                content.newLineAtOffset(0, -20);
            }
            content.endText();
        }
    }

    private static void typed(PDDocument document, PDPage page, String text) throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        PDResources resources = new PDResources();
        COSName font = resources.add(FONT);
        appearance.setResources(resources);
        appearance.setBBox(new PDRectangle(200, 20));
        try (var out = appearance.getStream().createOutputStream()) {
            out.write(("BT /" + font.getName() + " 10 Tf 2 5 Td (" + text + ") Tj ET")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(appearance);
        PDAnnotationFreeText note = new PDAnnotationFreeText();
        note.setRectangle(new PDRectangle(72, 500, 200, 20));
        note.setAppearance(looks);
        page.getAnnotations().add(note);
    }

    private static void image(PDDocument document, PDPage page, float x, float y, float width, float height)
            throws IOException {
        BufferedImage image = new BufferedImage(1000, 1500, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), x, y, width, height);
        }
    }

    private static PageContent content(PDDocument document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        try (PagedFile file = PdfFile.open(bytes.toByteArray(), new PictureDecoder(Natives.leptonica()), LIMITS)) {
            return file.page(1);
        }
    }

    private static String text(PageContent.Text text) {
        return text.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
