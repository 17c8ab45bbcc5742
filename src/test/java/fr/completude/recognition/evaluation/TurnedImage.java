package fr.completude.recognition.evaluation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of pages turned and slanted, with nothing cut off. */
final class TurnedImage {

    private static final float QUALITY = 0.85f;

    private TurnedImage() {}

    /** The picture turned clockwise on a ground of some colour. */
    static BufferedImage turned(BufferedImage image, double degrees, Color ground) {
        double radians = Math.toRadians(degrees);
        double cos = Math.abs(Math.cos(radians));
        double sin = Math.abs(Math.sin(radians));
        int width = (int) Math.round(image.getWidth() * cos + image.getHeight() * sin);
        int height = (int) Math.round(image.getWidth() * sin + image.getHeight() * cos);
        AffineTransform transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        transform.rotate(radians);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return turned;
    }

    /** Writes a PDF of one page that is the picture, as scanners do. */
    static void write(BufferedImage image, double dpi, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDRectangle paper =
                    new PDRectangle((float) (image.getWidth() * 72 / dpi), (float) (image.getHeight() * 72 / dpi));
            PDPage page = new PDPage(paper);
            document.addPage(page);
            PDImageXObject scan = JPEGFactory.createFromImage(document, image, QUALITY, (int) dpi);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(scan, 0, 0, paper.getWidth(), paper.getHeight());
            }
            document.save(file.toFile());
        }
    }
}
