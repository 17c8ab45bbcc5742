package fr.completude.trial;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of a page, to be put into a web page as it is. */
final class Snapshot {

    private static final int WIDTH = 440;

    private Snapshot() {}

    /** Empty when the page cannot be drawn. */
    static Optional<String> of(Mistake.Place place) {
        try {
            BufferedImage page = page(place);
            return page == null ? Optional.empty() : Optional.of(encoded(page));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage page(Mistake.Place place) throws IOException {
        if (!place.file().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return ImageIO.read(place.file().toFile());
        }
        try (PDDocument document = Loader.loadPDF(place.file().toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(place.page() - 1, 72);
        }
    }

    private static String encoded(BufferedImage page) throws IOException {
        int height = Math.max(1, page.getHeight() * WIDTH / page.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, WIDTH, height, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", out);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
