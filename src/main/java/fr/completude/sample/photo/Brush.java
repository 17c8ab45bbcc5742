package fr.completude.sample.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The few strokes a portrait is made of, in heads from the crown.
 */
final class Brush {

    private final Graphics2D graphics;

    Brush(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void line(Shape shape, Color colour, double alpha, double width) {
        graphics.setPaint(alpha(colour, alpha));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A patch that fades out towards its edge: all the modelling of a face is made of these. */
    void soft(double x, double y, double rx, double ry, Color colour, double alpha) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(rx, ry);
        graphics.setPaint(new RadialGradientPaint(0f, 0f, 1f, new float[] {0f, 0.5f, 1f}, new Color[] {
            alpha(colour, alpha), alpha(colour, alpha * 0.55), alpha(colour, 0)
        }));
        graphics.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        graphics.setTransform(before);
    }

    /** The same patch on both sides of the face. */
    void softPair(double x, double y, double rx, double ry, Color colour, double alpha) {
        soft(-x, y, rx, ry, colour, alpha);
        soft(x, y, rx, ry, colour, alpha);
    }

    /** Draws with a shape as a stencil. */
    void within(Shape shape, Runnable painting) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        painting.run();
        graphics.setClip(before);
    }

    static Ellipse2D oval(double x, double y, double rx, double ry) {
        return new Ellipse2D.Double(x - rx, y - ry, rx * 2, ry * 2);
    }

    /** A closed or open smooth path: a start, then triples of points (two controls and an end). */
    static Path2D curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    /** The path and its mirror image about the middle of the face, as one shape. */
    static Path2D both(Path2D half) {
        Path2D whole = new Path2D.Double(half);
        whole.append(half.createTransformedShape(AffineTransform.getScaleInstance(-1, 1)), false);
        return whole;
    }

    static Color alpha(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(alpha * 255));
    }
}
