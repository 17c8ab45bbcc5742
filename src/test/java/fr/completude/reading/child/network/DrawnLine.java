package fr.completude.reading.child.network;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;

import fr.completude.reading.child.lines.Plane;

/** Lines of text drawn as strips of 36 px. */
final class DrawnLine {

    private static final Path FONT = Path.of("target", "engine", "fonts", "DejaVuSans.ttf");

    private static final double GRAIN = 9;

    private DrawnLine() {}

    static Plane of(String text) {
        return of(text, Color.WHITE, Color.BLACK);
    }

    static Plane of(String text, Color paper, Color ink) {
        Font font = font();
        int width = 24
                + (int) Math.ceil(font.getStringBounds(text, new java.awt.font.FontRenderContext(null, true, true))
                        .getWidth());
        BufferedImage image = new BufferedImage(width, StripImage.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(paper);
        graphics.fillRect(0, 0, width, StripImage.HEIGHT);
        graphics.setColor(ink);
        graphics.setFont(font);
        graphics.drawString(text, 12, 26);
        graphics.dispose();
        return new Plane(
                scanned(((DataBufferByte) image.getRaster().getDataBuffer()).getData()), width, StripImage.HEIGHT);
    }

    /** No scanner sees paper as one even white. */
    private static byte[] scanned(byte[] grey) {
        Random random = new Random(grey.length);
        byte[] scanned = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            int value = (grey[i] & 0xFF) + (int) (GRAIN * random.nextGaussian());
            scanned[i] = (byte) Math.max(0, Math.min(255, value));
        }
        return scanned;
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, FONT.toFile()).deriveFont(23f);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
