package fr.completude.reading.child.codes;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Random;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;

/** Draws A4 pages of text with codes on them, as a printer and a scanner would leave them. */
final class DrawnCodes {

    private static final double INCH = 25.4;
    private static final String LINE =
            "Votre facture du mois, à régler avant l'échéance par prélèvement ou par chèque, voir au verso";

    private final int dpi;
    private final BufferedImage page;
    private final Random random;

    private DrawnCodes(int dpi, long seed) {
        this.dpi = dpi;
        this.random = new Random(seed);
        this.page = new BufferedImage((int) (210 * dpi / INCH), (int) (297 * dpi / INCH), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = graphics();
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(dpi * 10f / 72)));
        for (int y = dpi / 2; y < page.getHeight() - dpi / 2; y += dpi / 5) {
            graphics.drawString(LINE, dpi / 2, y);
        }
        graphics.dispose();
    }

    static DrawnCodes at(int dpi) {
        return new DrawnCodes(dpi, 7);
    }

    private Graphics2D graphics() {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        return graphics;
    }

    /**
     * Prints a code on a white patch.
     *
     * @param x middle, mm from the left
     * @param y middle, mm from the top
     * @param width of the code, mm
     * @param tilt degrees clockwise
     */
    DrawnCodes code(BarcodeFormat format, String content, double x, double y, double width, double tilt) {
        BitMatrix modules = modules(format, content);
        double module = width * dpi / INCH / modules.getWidth();
        boolean bars = modules.getHeight() == 1;
        double high = bars ? module * 40 : module * modules.getHeight();
        double wide = module * modules.getWidth();
        Graphics2D graphics = graphics();
        graphics.translate(x * dpi / INCH, y * dpi / INCH);
        graphics.rotate(Math.toRadians(tilt));
        double quiet = dpi * 2.5 / INCH;
        graphics.fill(new Rectangle2D.Double(-wide / 2 - quiet, -high / 2 - quiet, wide + 2 * quiet, high + 2 * quiet));
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    graphics.fill(new Rectangle2D.Double(
                            -wide / 2 + column * module,
                            -high / 2 + row * module,
                            module * 1.02,
                            bars ? high : module * 1.02));
                }
            }
        }
        graphics.dispose();
        return this;
    }

    private static BitMatrix modules(BarcodeFormat format, String content) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
        try {
            return new MultiFormatWriter().encode(content, format, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Grey ink on greyish paper, with the grain of a scanner. */
    DrawnCodes scanned() {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double value = 45 + page.getRaster().getSample(x, y, 0) * 0.75 + random.nextGaussian() * 8;
                page.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, value)));
            }
        }
        return this;
    }

    byte[] grey() {
        byte[] grey = new byte[width() * height()];
        page.getRaster().getDataElements(0, 0, width(), height(), grey);
        return grey;
    }

    int width() {
        return page.getWidth();
    }

    int height() {
        return page.getHeight();
    }
}
