package fr.completude.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/** Files that decode to more than anybody needs, true to their word. */
final class EnormousFiles {

    private static final int WIDTH = 16_000;
    private static final int HEIGHT = 12_600;

    /** More than 200 million pixels of black and white: 25 MB here, little on disk. */
    private static final BufferedImage PICTURE = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);

    private EnormousFiles() {}

    /** A picture of 201 million pixels. */
    static byte[] picture(String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("tiff")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType("CCITT T.6");
            }
            writer.write(null, new IIOImage(PICTURE, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF with that picture on its only page. */
    static Path picturedPdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(CCITTFactory.createFromImage(document, PICTURE), 0, 0, 595, 842);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF of many pages of text, each with its number. */
    static Path longPdf(Path file, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(font, 11);
                    content.beginText();
                    content.newLineAtOffset(72, 720);
                    for (String line : TestDocuments.LETTER) {
                        content.showText(line);
                        content.newLineAtOffset(0, -22);
                    }
                    content.showText("Page " + number + " sur " + pages);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
