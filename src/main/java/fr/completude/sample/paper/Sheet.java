package fr.completude.sample.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import fr.completude.sample.degrade.Jpeg;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * A paper being drawn, in millimetres from its upper left corner, wherever on the page it lies.
 */
final class Sheet {

    static final double POINTS_PER_MM = 72 / 25.4;
    private static final float PHOTO_QUALITY = 0.8f;

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final Fonts fonts;
    private final double left;
    private final double top;

    /**
     * @param left of the paper on the page, mm
     * @param top of the paper, mm above the bottom of the page
     */
    Sheet(PDDocument document, PDPageContentStream stream, Fonts fonts, double left, double top) {
        this.document = document;
        this.stream = stream;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    private float x(double mm) {
        return (float) ((left + mm) * POINTS_PER_MM);
    }

    private float y(double mm) {
        return (float) ((top - mm) * POINTS_PER_MM);
    }

    private static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    /** One line of text whose base line goes through the point. */
    void text(String text, double x, double y, TextStyle style) throws IOException {
        double start =
                switch (style.align()) {
                    case LEFT -> x;
                    case CENTRE -> x - width(text, style) / 2;
                    case RIGHT -> x - width(text, style);
                };
        if (style.isHandwriting()) {
            handwritten(text, start, y, style);
        } else {
            show(text, Matrix.getTranslateInstance(x(start), y(y)), style);
        }
    }

    /** One line of text in a font of equal widths, its characters at equal distances of the given width, mm. */
    void spaced(String text, double x, double y, double pitch, TextStyle style) throws IOException {
        stream.setCharacterSpacing(points(pitch - width("0", style)));
        show(text, Matrix.getTranslateInstance(x(x), y(y)), style);
        stream.setCharacterSpacing(0);
    }

    /** Letters that dance a little, as from a hand. */
    private void handwritten(String text, double x, double y, TextStyle style) throws IOException {
        SplittableRandom hand = new SplittableRandom(text.hashCode());
        double pen = x;
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            Matrix place = Matrix.getTranslateInstance(x(pen), y(y + (hand.nextDouble() - 0.5) * 0.5));
            place.rotate((hand.nextDouble() - 0.5) * 0.14);
            show(one, place, style);
            pen += width(one, style) * (0.98 + hand.nextDouble() * 0.1);
        }
    }

    private void show(String text, Matrix place, TextStyle style) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(style.color());
        stream.setFont(fonts.named(style.font()), (float) style.size());
        stream.setTextMatrix(place);
        stream.showText(text);
        stream.endText();
    }

    /** Width of a line of text, mm. */
    double width(String text, TextStyle style) throws IOException {
        PDFont font = fonts.named(style.font());
        return font.getStringWidth(text) / 1000 * style.size() / POINTS_PER_MM;
    }

    /** The text broken into lines no wider than the measure, mm. */
    List<String> wrap(String text, double measure, TextStyle style) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > measure) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    void fill(double x, double y, double width, double height, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        stream.addRect(x(x), y(y + height), points(width), points(height));
        stream.fill();
    }

    /** Several rectangles, each x, y, width, height, as one shape: without seams where they touch. */
    void fillAll(List<double[]> boxes, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        for (double[] box : boxes) {
            stream.addRect(x(box[0]), y(box[1] + box[3]), points(box[2]), points(box[3]));
        }
        stream.fill();
    }

    /** @param pen thickness, mm */
    void outline(double x, double y, double width, double height, Color color, double pen) throws IOException {
        pen(color, pen);
        stream.addRect(x(x), y(y + height), points(width), points(height));
        stream.stroke();
    }

    /** A line through points {@code {x, y}}. */
    void line(List<double[]> points, Color color, double pen) throws IOException {
        pen(color, pen);
        trace(points);
        stream.stroke();
    }

    /** A filled shape with corners {@code {x, y}}. */
    void polygon(List<double[]> corners, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        trace(corners);
        stream.fill();
    }

    private void trace(List<double[]> points) throws IOException {
        stream.moveTo(x(points.get(0)[0]), y(points.get(0)[1]));
        for (double[] point : points.subList(1, points.size())) {
            stream.lineTo(x(point[0]), y(point[1]));
        }
    }

    private void pen(Color color, double thickness) throws IOException {
        stream.setStrokingColor(color);
        stream.setLineWidth(points(thickness));
    }

    void image(BufferedImage image, double x, double y, double width, double height) throws IOException {
        byte[] photo = Jpeg.bytes(image, PHOTO_QUALITY, 300);
        stream.drawImage(
                JPEGFactory.createFromStream(document, new ByteArrayInputStream(photo)),
                x(x),
                y(y + height),
                points(width),
                points(height));
    }

    /** Text set around a circle, its feet towards the centre. */
    void around(String text, double x, double y, double radius, TextStyle style) throws IOException {
        double angle = Math.PI / 2 + width(text, style) / radius / 2;
        for (int letter : text.codePoints().toArray()) {
            String one = Character.toString(letter);
            double half = width(one, style) / radius / 2;
            angle -= half;
            Matrix place =
                    Matrix.getTranslateInstance(x(x + radius * Math.cos(angle)), y(y - radius * Math.sin(angle)));
            place.rotate(angle - Math.PI / 2);
            place.translate((float) (-width(one, style) / 2 * POINTS_PER_MM), 0);
            show(one, place, style);
            angle -= half;
        }
    }
}
