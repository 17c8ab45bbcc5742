package fr.completude.sample.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Draws portraits of people who do not exist, good enough for a face detector and plainly a drawing to the eye. The
 * same seed and settings give the same pixels.
 */
public final class FaceDrawing {

    private FaceDrawing() {}

    /**
     * Draws a portrait.
     *
     * @param seed who is on it
     * @param settings how it is taken and printed
     * @return an RGB image of the whole print, at the resolution of the settings
     */
    public static BufferedImage draw(long seed, PortraitSettings settings) {
        Random random = new Random(seed);
        int width = settings.pixels(settings.frameWidth());
        int height = settings.pixels(settings.frameHeight());
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            backdrop(graphics, settings, width, height);
            graphics.scale(width / settings.frameWidth(), height / settings.frameHeight());
            for (int person = 0; person < settings.faces(); person++) {
                stand(graphics, settings, person, random);
            }
        } finally {
            graphics.dispose();
        }
        return Development.develop(scene, settings, random);
    }

    /** Lit a little more at the top: a real background is never one colour. */
    private static void backdrop(Graphics2D graphics, PortraitSettings settings, int width, int height) {
        Color colour = new Color(settings.background());
        Color lower = Traits.mixed(colour, Color.BLACK, 0.05);
        graphics.setPaint(new GradientPaint(0f, 0f, colour, (float) (width * 0.2), height, lower));
        graphics.fillRect(0, 0, width, height);
    }

    private static void stand(Graphics2D graphics, PortraitSettings settings, int person, Random random) {
        AffineTransform before = graphics.getTransform();
        // The crown is a little above the middle of what the face leaves free; people share the width.
        double free = settings.frameHeight() - settings.faceHeight();
        double x = settings.frameWidth() * (person + 0.5) / settings.faces();
        graphics.translate(x, free * 0.52);
        graphics.scale(settings.faceHeight(), settings.faceHeight());
        graphics.rotate(Math.toRadians(settings.tilt()), 0, HeadPainter.EYES);
        paint(graphics, random);
        graphics.setTransform(before);
    }

    private static void paint(Graphics2D graphics, Random random) {
        Traits traits = Traits.of(random);
        Brush brush = new Brush(graphics);
        HairPainter hair = new HairPainter(brush, traits, random);
        HeadPainter head = new HeadPainter(brush, traits);
        hair.behind();
        new BustPainter(brush, traits).paint();
        head.head();
        head.features();
        hair.above(head.outline());
    }
}
