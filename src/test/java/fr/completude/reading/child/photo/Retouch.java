package fr.completude.reading.child.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** Changes photos, one thing at a time. */
final class Retouch {

    /** Share of an eye at each end that shows no white. */
    private static final double CORNER = 0.12;

    /** Thickness of a fold, in mm of a print. */
    private static final double FOLD = 0.2;

    private Retouch() {}

    /** What becomes of a pixel. */
    interface Change {
        int of(int x, int y, int rgb);
    }

    /** A colour or a light by its place, from 0 to 1 across and down. */
    interface Painting<T> {
        T at(double x, double y);
    }

    /** Draws on a photo. */
    interface Drawing {
        void on(Graphics2D graphics, Mesh mesh);
    }

    static Pixels mapped(Pixels photo, Change change) {
        int w = photo.width();
        int[] rgb = new int[w * photo.height()];
        for (int i = 0; i < rgb.length; i++) {
            int row = i / w;
            rgb[i] = change.of(i % w, row, photo.at(i % w, row));
        }
        return new ColourPixels(w, photo.height(), rgb);
    }

    /** Turned clockwise about its middle. */
    static Pixels turned(Subject subject, double degrees) {
        Pixels photo = subject.photo();
        View view = new View(middle(photo), photo.width(), photo.height(), -degrees);
        return view.draw(photo, photo.width(), photo.height());
    }

    /** Cut anew: so many times as wide and as high. */
    static Pixels framed(Subject subject, double wider, double higher) {
        Pixels photo = subject.photo();
        View view = new View(middle(photo), photo.width() * wider, photo.height() * higher, 0);
        return view.draw(photo, (int) Math.round(view.width()), (int) Math.round(view.height()));
    }

    /** As scanned at so many pixels over the height of the print and enlarged again. */
    static Pixels coarse(Pixels photo, int height) {
        Pixels small = View.whole(photo).draw(photo, height * photo.width() / photo.height(), height);
        return View.whole(small).draw(small, photo.width(), photo.height());
    }

    /** Out of focus: the mean over a square, three times over. */
    static Pixels blurred(Pixels photo, double radius) {
        int reach = (int) Math.max(1, Math.round(radius * photo.height()));
        Pixels blurred = photo;
        for (int pass = 0; pass < 3; pass++) {
            blurred = mean(mean(blurred, reach, 1, 0), reach, 0, 1);
        }
        return blurred;
    }

    private static Pixels mean(Pixels photo, int reach, int dx, int dy) {
        return mapped(photo, (x, y, rgb) -> {
            double[] sum = new double[3];
            for (int k = -reach; k <= reach; k++) {
                int px = Math.max(0, Math.min(photo.width() - 1, x + k * dx));
                int py = Math.max(0, Math.min(photo.height() - 1, y + k * dy));
                for (int c = 0; c < 3; c++) {
                    sum[c] += Pixels.channel(photo.at(px, py), 16 - c * 8) / (2.0 * reach + 1);
                }
            }
            return packed(sum[0], sum[1], sum[2]);
        });
    }

    /** With so many times the light, by place. */
    static Pixels lit(Pixels photo, Painting<Double> light) {
        return mapped(photo, (x, y, rgb) -> {
            // Levels are light to the power of 1 / 2.2.
            double factor = Math.pow(light.at((x + 0.5) / photo.width(), (y + 0.5) / photo.height()), 1 / 2.2);
            return packed(
                    Pixels.channel(rgb, 16) * factor, Pixels.channel(rgb, 8) * factor, Pixels.channel(rgb, 0) * factor);
        });
    }

    /** In front of another background. */
    static Pixels behind(Subject subject, Painting<Integer> background) {
        Pixels photo = subject.photo();
        return mapped(photo, (x, y, rgb) -> {
            double person = Math.min(1, Math.max(0, (subject.person(x, y) - 0.1) / 0.6));
            int other = background.at((x + 0.5) / photo.width(), (y + 0.5) / photo.height());
            return packed(mix(rgb, other, person, 16), mix(rgb, other, person, 8), mix(rgb, other, person, 0));
        });
    }

    private static double mix(int a, int b, double share, int shift) {
        return Pixels.channel(a, shift) * share + Pixels.channel(b, shift) * (1 - share);
    }

    /** The photo beside its mirror image. */
    static Pixels twice(Pixels photo) {
        int w = photo.width() / 2;
        Pixels one = View.whole(photo).part(0.1, 0, 0.8, 1).draw(photo, w, photo.height() * 5 / 8);
        return mapped(
                new ColourPixels(w * 2, one.height(), new int[w * 2 * one.height()]),
                (x, y, rgb) -> x < w ? one.at(x, y) : darker(one.at(w * 2 - 1 - x, y)));
    }

    private static int darker(int rgb) {
        return packed(Pixels.channel(rgb, 16) * 0.9, Pixels.channel(rgb, 8) * 0.85, Pixels.channel(rgb, 0) * 0.8);
    }

    static Pixels painted(Subject subject, Drawing drawing) {
        BufferedImage image = subject.photo().toImage();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke((float) (subject.mesh().eyeCorners() * 0.03)));
        drawing.on(graphics, subject.mesh());
        graphics.dispose();
        return Pixels.of(image);
    }

    /** With the irises moved to the right by a share of the width of the eyes. */
    static Pixels aside(Subject subject, double share) {
        Pixels moved = subject.photo();
        for (List<Mark> lids :
                List.of(subject.mesh().rightLids(), subject.mesh().leftLids())) {
            moved = aside(moved, lids, share);
        }
        return moved;
    }

    private static Pixels aside(Pixels photo, List<Mark> lids, double share) {
        Path2D eye = new Path2D.Double();
        eye.moveTo(lids.get(0).x(), lids.get(0).y());
        lids.forEach(lid -> eye.lineTo(lid.x(), lid.y()));
        double width = eye.getBounds2D().getWidth();
        double left = eye.getBounds2D().getMinX() + width * CORNER;
        double right = eye.getBounds2D().getMaxX() - width * CORNER;
        return mapped(
                photo,
                (x, y, rgb) -> eye.contains(x + 0.5, y + 0.5)
                        ? photo.between(Math.max(left, Math.min(right, x + 0.5 - share * width)), y + 0.5)
                        : rgb);
    }

    /** With a bright fold of a fifth of a millimetre across, not quite level. */
    static Pixels folded(Pixels photo, double brighter) {
        double thick = photo.height() * FOLD / Subject.PRINT_MM;
        return mapped(photo, (x, y, rgb) -> {
            double fold = photo.height() * 0.3 + 0.03 * (x - photo.width() / 2.0);
            double more = Math.abs(y + 0.5 - fold) <= thick / 2 ? brighter : 0;
            return packed(Pixels.channel(rgb, 16) + more, Pixels.channel(rgb, 8) + more, Pixels.channel(rgb, 0) + more);
        });
    }

    /** Under rows and columns of dots so many pixels apart, which swing by so many levels. */
    static Pixels rastered(Pixels photo, double apart, double degrees, double swing) {
        double cos = Math.cos(Math.toRadians(degrees)) * 2 * Math.PI / apart;
        double sin = Math.sin(Math.toRadians(degrees)) * 2 * Math.PI / apart;
        return mapped(photo, (x, y, rgb) -> {
            double more = swing * (Math.cos(x * cos + y * sin) + Math.cos(y * cos - x * sin));
            return packed(Pixels.channel(rgb, 16) + more, Pixels.channel(rgb, 8) + more, Pixels.channel(rgb, 0) + more);
        });
    }

    /** The glasses of a face. */
    static List<Ellipse2D> lenses(Mesh mesh) {
        double width = mesh.eyeCorners() * 0.46;
        return Stream.of(mesh.rightLids(), mesh.leftLids())
                .map(lids -> lids.get(0).middle(lids.get(8)))
                .map(eye -> new Ellipse2D.Double(eye.x() - width / 2, eye.y() - width * 0.36, width, width * 0.76))
                .<Ellipse2D>map(lens -> lens)
                .toList();
    }

    static void bridge(Graphics2D graphics, Mesh mesh) {
        graphics.draw(new Line2D.Double(
                mesh.at(133).x(),
                mesh.at(168).y(),
                mesh.at(362).x(),
                mesh.at(168).y()));
    }

    /** The colour of the cheeks. */
    static Color skin(Subject subject) {
        Mark cheek = subject.mesh().at(50);
        return new Color(subject.photo().between(cheek.x(), cheek.y()));
    }

    static int grey(double level) {
        return packed(level, level, level + 4);
    }

    private static Mark middle(Pixels photo) {
        return new Mark(photo.width() / 2.0, photo.height() / 2.0);
    }

    private static int packed(double red, double green, double blue) {
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
