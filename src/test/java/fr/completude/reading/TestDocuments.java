package fr.completude.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import fr.completude.config.Installation;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small documents made for tests; everything on them is invented. */
final class TestDocuments {

    static final List<String> LETTER = List.of(
            "Société des Eaux du Val Perdu",
            "Facture du 14 septembre 2026",
            "Madame Lucette Bricolin",
            "12 rue des Lilas",
            "30121 Mus",
            "Vous trouverez dans cette facture le montant de votre consommation",
            "pour la période du mois de juin au mois de septembre.",
            "Le montant est de 84,12 euros, à payer avant le 30 septembre 2026.",
            "Nous vous remercions de votre confiance et de votre fidélité.");

    /** The specimen of ICAO Doc 9303 part 5, in the size of a card. */
    static final List<String> MRZ = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    private static final int DPI = 200;
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private TestDocuments() {}

    /** A page of A4 with lines of text, as a scanner sees it at 200 dpi. */
    static BufferedImage scan(List<String> lines) {
        return drawn(WIDTH, HEIGHT, lines, font("DejaVuSans", 36), 150, 300, 70);
    }

    static BufferedImage card() {
        int width = (int) (85.6 / 25.4 * DPI);
        int height = (int) (54 / 25.4 * DPI);
        return drawn(width, height, MRZ, font("DejaVuSansMono", 27), 60, height - 110, 37);
    }

    private static BufferedImage drawn(
            int width, int height, List<String> lines, Font font, int left, int top, int leading) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), left, top + i * leading);
        }
        graphics.dispose();
        return image;
    }

    static BufferedImage turned(BufferedImage image, int degrees) {
        boolean sideways = degrees % 180 != 0;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        return transformed(image, width, height, Math.toRadians(degrees), 1, Color.WHITE);
    }

    /** Turned clockwise by any angle, nothing cut off. */
    static BufferedImage turned(BufferedImage image, double degrees, Color ground) {
        double cos = Math.abs(Math.cos(Math.toRadians(degrees)));
        double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
        int width = (int) Math.ceil(image.getWidth() * cos + image.getHeight() * sin);
        int height = (int) Math.ceil(image.getWidth() * sin + image.getHeight() * cos);
        return transformed(image, width, height, Math.toRadians(degrees), 1, ground);
    }

    static BufferedImage slanted(BufferedImage image, double degrees) {
        return transformed(image, image.getWidth(), image.getHeight(), Math.toRadians(degrees), 1, Color.WHITE);
    }

    /** A sheet lying slantwise on a dark table. */
    static BufferedImage onTable(BufferedImage sheet) {
        return transformed(sheet, 2400, 3000, Math.toRadians(6), 1, new Color(60, 50, 45));
    }

    /** A sheet on a dark table and a card beside it, askew and apart. */
    static BufferedImage onTable(BufferedImage sheet, BufferedImage card) {
        BufferedImage table = transformed(sheet, 3400, 2600, 0, 1, new Color(60, 50, 45));
        Graphics2D graphics = table.createGraphics();
        graphics.drawImage(turned(card, 5, new Color(60, 50, 45)), 2590, 900, null);
        graphics.dispose();
        return table;
    }

    /** A card lying on the glass of a scanner. */
    static BufferedImage onGlass(BufferedImage card) {
        return transformed(card, WIDTH, HEIGHT, 0, 1, Color.WHITE);
    }

    /** A card whose paper is a shade darker than white. */
    static BufferedImage tintedCard() {
        BufferedImage card = card();
        BufferedImage tinted = new BufferedImage(card.getWidth(), card.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = tinted.createGraphics();
        graphics.drawImage(card, 0, 0, null);
        graphics.setColor(new Color(120, 140, 160, 50));
        graphics.fillRect(0, 0, card.getWidth(), card.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(font("DejaVuSans", 24));
        for (int i = 0; i < LETTER.size() - 5; i++) {
            graphics.drawString(LETTER.get(i), 60, 60 + i * 40);
        }
        graphics.dispose();
        return tinted;
    }

    /** The same card on the glass of a scanner once for each angle, one below the other. */
    static BufferedImage onGlass(BufferedImage card, double... degrees) {
        BufferedImage glass = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = glass.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < degrees.length; i++) {
            BufferedImage turned = turned(card, degrees[i], Color.WHITE);
            int middle = HEIGHT * (2 * i + 1) / (2 * degrees.length);
            graphics.drawImage(turned, (WIDTH - turned.getWidth()) / 2, middle - turned.getHeight() / 2, null);
        }
        graphics.dispose();
        return glass;
    }

    private static BufferedImage transformed(
            BufferedImage image, int width, int height, double radians, double scale, Color ground) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        AffineTransform transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.rotate(radians);
        transform.scale(scale, scale);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return result;
    }

    /** A PDF with one page of text. */
    static Path textPdf(Path file, List<String> lines) throws IOException {
        try (PDDocument document = withText(lines)) {
            document.save(file.toFile());
        }
        return file;
    }

    /** As {@link #textPdf}, with a DataMatrix drawn module by module at the lower right. */
    static Path sealedPdf(Path file, List<String> lines, String code) throws IOException {
        BitMatrix modules = modules(code);
        float module = 50f / modules.getWidth();
        try (PDDocument document = withText(lines)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                for (int y = 0; y < modules.getHeight(); y++) {
                    for (int x = 0; x < modules.getWidth(); x++) {
                        if (modules.get(x, y)) {
                            content.addRect(450 + x * module, 150 - y * module, module, module);
                            content.fill();
                        }
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A copy of a scan with a DataMatrix of 18 mm at the lower right. */
    static BufferedImage sealed(BufferedImage scan, String code) {
        BitMatrix modules = modules(code);
        double module = 18 / 25.4 * DPI / modules.getWidth();
        BufferedImage sealed = turned(scan, 0);
        Graphics2D graphics = sealed.createGraphics();
        graphics.translate(scan.getWidth() * 0.75, scan.getHeight() * 0.8);
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    graphics.fill(new Rectangle2D.Double(x * module, y * module, module, module));
                }
            }
        }
        graphics.dispose();
        return sealed;
    }

    private static BitMatrix modules(String code) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
        return new DataMatrixWriter().encode(code, BarcodeFormat.DATA_MATRIX, 1, 1, hints);
    }

    static Path encryptedPdf(Path file) throws IOException {
        try (PDDocument document = withText(LETTER)) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument withText(List<String> lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.beginText();
            content.newLineAtOffset(72, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -22);
            }
            content.endText();
        }
        return document;
    }

    /** A PDF in which every page is an image that fills it. */
    static Path scannedPdf(Path file, List<BufferedImage> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage image : pages) {
                PDRectangle paper = new PDRectangle(image.getWidth() * 72f / DPI, image.getHeight() * 72f / DPI);
                PDPage page = new PDPage(paper);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    PDImageXObject scan = JPEGFactory.createFromImage(document, image, 0.8f);
                    content.drawImage(scan, 0, 0, paper.getWidth(), paper.getHeight());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** A small PDF whose only image declares more pixels than memory holds. */
    static Path bombPdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDImageXObject image = JPEGFactory.createFromImage(document, dot);
                image.setWidth(35_000);
                image.setHeight(35_000);
                content.drawImage(image, 0, 0, 500, 700);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path image(Path file, BufferedImage image, String format) throws IOException {
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    static Path tiff(Path file, List<BufferedImage> pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static Font font(String name, float size) {
        Path file = Installation.locate(null).engine().resolve("fonts").resolve(name + ".ttf");
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(size);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The build lays out the fonts.", e);
        }
    }
}
