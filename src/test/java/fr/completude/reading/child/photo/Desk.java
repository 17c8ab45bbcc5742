package fr.completude.reading.child.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A scanned page on which tests lay prints. */
final class Desk {

    static final double DPI = 200;

    private final BufferedImage page;

    private Desk(BufferedImage page) {
        this.page = page;
    }

    /** A bare page of the given size in mm at {@link #DPI}. */
    static Desk of(double width, double height, int rgb) {
        BufferedImage page = new BufferedImage(px(width), px(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return new Desk(page);
    }

    static Desk a4() {
        return of(210, 297, 0xFDFDFC);
    }

    /** Lays a print made at {@link #DPI} with its upper left corner at a place in mm, turned about its centre. */
    Desk lay(BufferedImage print, double x, double y, double degrees) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getTranslateInstance(px(x), px(y));
        place.rotate(Math.toRadians(degrees), print.getWidth() / 2.0, print.getHeight() / 2.0);
        graphics.drawImage(print, place, null);
        graphics.dispose();
        return this;
    }

    /** Fills a rectangle given in mm. */
    Desk fill(double x, double y, double width, double height, int rgb) {
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(rgb));
        graphics.fill(new Rectangle2D.Double(px(x), px(y), px(width), px(height)));
        graphics.dispose();
        return this;
    }

    /** Lines of something like print. */
    Desk text(double x, double y, double width, int lines) {
        for (int line = 0; line < lines; line++) {
            for (double at = 0; at < width; at += 2) {
                fill(x + at, y + line * 5, 1.2, 2.2, 0x202020);
            }
        }
        return this;
    }

    BufferedImage scan() {
        return page;
    }

    private static int px(double mm) {
        return (int) Math.round(mm / 25.4 * DPI);
    }
}
